/** How a brief writes its dates, so that what is inserted looks like what stands there. */
import { type DateStyle, styleOfDate, styleOfLocale } from '../values/date-style.js'
import type { ReadBrief } from './read-brief.js'

/** The style of the first full date that the brief says, without its weekday; that of its locale where it says none. */
export function dateStyleOf(brief: ReadBrief): DateStyle {
  for (const mention of brief.report().mentions) {
    if (mention.kind !== 'date' || mention.value?.length !== FULL_DATE) continue
    const style = styleOfDate(brief.text.slice(mention.start, mention.end), brief.dateLocale !== 'us')
    if (style.withYear) return { ...style, weekday: false }
  }
  return styleOfLocale(brief.dateLocale ?? 'uk')
}

/** Length of an EDTF date known to the day. */
const FULL_DATE = '2022-01-08'.length
