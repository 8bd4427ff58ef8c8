/** A timeline as a picture: SVG in a data URI, in colours that can be told from light and from dark backgrounds. */
import { fromDayNumber } from '../values/calendar.js'
import type { Timeline, TimelineBar } from './timeline.js'

/**
 * Contrast of each with white and with the dark of the editor’s default theme is above 3 : 1, as WCAG 2.2 § 1.4.11 asks of graphics.
 * Words and outlines take the colour at the root, in whose place an editor can put that of its theme.
 * What holds is told by its fill and its height too, so that nothing is said by colour alone.
 */
export const TIMELINE_COLOURS = { text: '#808080', holds: '#2a87d8', day: '#c2701c' } as const

const WIDTH = 480
const LABELS = 226
const ROW = 18
const AXIS = 18
/** Letters of a label that fit into its column. */
const LETTERS = 29
const DAYS_OF_YEAR = 365.25

/** The picture as an image in Markdown, with its content in words for those who do not see it. */
export function timelineMarkdown(timeline: Timeline): string {
  const rows = timeline.rows.map(({ label, bars }) => `${label} ${bars.map((it) => it.years).join(', ')}`)
  const words = `${timeline.title}: ${rows.join('; ')}`.replace(/[\\[\]*_`<>]/g, ' ')
  // Parentheses would end the address.
  const data = encodeURIComponent(timelineSvg(timeline)).replaceAll('(', '%28').replaceAll(')', '%29').replaceAll("'", '%27')
  return `![${words}](data:image/svg+xml,${data})`
}

/** The picture as SVG. */
export function timelineSvg({ rows, at }: Timeline): string {
  const bars = rows.flatMap((it) => it.bars)
  const known = bars.flatMap((it) => [it.from, it.to]).filter((it) => it !== undefined)
  const first = Math.min(...known, ...(at ? [at.day] : []))
  const last = Math.max(...known, ...(at ? [at.day] : []))
  // Room at both ends for what is open.
  const margin = Math.max(DAYS_OF_YEAR / 2, (last - first) * 0.06)
  const scale = (day: number) => LABELS + ((day - first + margin) / (last - first + 2 * margin)) * (WIDTH - LABELS)
  const height = rows.length * ROW + AXIS
  const { text, day } = TIMELINE_COLOURS
  const ink = 'currentColor'
  const parts = rows.flatMap(({ label, bars: stretches }, index) => [
    `<text x="0" y="${index * ROW + 13}" fill="${ink}">${escaped(cut(label))}</text>`,
    ...stretches.map((it) => barOf(it, index * ROW, scale)),
  ])
  const bottom = rows.length * ROW
  for (const year of yearsBetween(first, last)) {
    const x = round(scale((year - 1970) * DAYS_OF_YEAR))
    parts.push(
      `<path d="M${x} ${bottom}v4" stroke="${ink}"/><text x="${x}" y="${bottom + 15}" text-anchor="middle" fill="${ink}">${year}</text>`,
    )
  }
  if (at) parts.push(`<path d="M${round(scale(at.day))} 0V${bottom + 4}" stroke="${day}" stroke-width="1.5" stroke-dasharray="3 2"/>`)
  const font = 'font-family="system-ui,sans-serif" font-size="12" font-weight="600"'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" color="${text}" ${font}>${parts.join('')}</svg>`
}

/** A stretch that holds is filled and high, another one an outline; an open end runs to the edge. */
function barOf({ from, to, holds }: TimelineBar, y: number, scale: (day: number) => number): string {
  const start = from === undefined ? LABELS : scale(from)
  const end = to === undefined ? WIDTH - 1 : scale(to)
  const width = round(Math.max(3, end - start))
  const { holds: filled } = TIMELINE_COLOURS
  return holds
    ? `<rect x="${round(start)}" y="${y + 2}" width="${width}" height="14" rx="2" fill="${filled}"/>`
    : `<rect x="${round(start)}" y="${y + 5.5}" width="${width}" height="7" rx="2" fill="none" stroke="currentColor" stroke-width="1.5"/>`
}

/** Years for the axis: four to six round ones. */
function yearsBetween(first: number, last: number): readonly number[] {
  const from = fromDayNumber(first).year
  const to = fromDayNumber(last).year
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((it) => (to - from) / it <= 5) ?? 1000
  const years: number[] = []
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year)
  return years
}

function cut(label: string): string {
  return label.length > LETTERS ? `${label.slice(0, LETTERS - 1).trimEnd()}…` : label
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
