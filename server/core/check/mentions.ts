/** Every stretch of a passage that names a record, or says a date, a figure or an article. */
import type { Mention, MentionKind } from '../base/report.js'
import type { Claim } from '../claims/claim.js'
import type { PassageReading } from '../claims/passage-reading.js'
import { provisionId } from '../claims/readers/provision.js'
import type { ResolvedDate } from '../claims/sentence-dates.js'
import type { Corpus, Entity } from '../corpus/knowledge.js'
import type { NumberMention } from '../mentions/numbers.js'

const KINDS: Record<Entity['kind'], MentionKind> = {
  person: 'person',
  organization: 'organization',
  area: 'place',
  post: 'post',
  event: 'event',
  treaty: 'treaty',
  provision: 'provision',
  quantity: 'quantity',
  statement: 'event',
}

export function mentionsOf(reading: PassageReading, dates: readonly ResolvedDate[]): readonly Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  for (const unit of reading.units) {
    const start = tokens[unit.from]!.start
    const end = tokens[unit.to - 1]!.end
    if (unit.kind === 'name') {
      const entity = unit.candidates[0]!.entity
      found.push({ kind: KINDS[entity.kind], start, end, id: entity.id })
    } else if (unit.kind === 'number') found.push({ kind: 'quantity', start, end, value: numberText(unit.number) })
    else if (unit.kind === 'date') {
      const { start, end } = unit.date
      const date = dates.find((it) => it.expression === unit.date)
      if (!date) found.push({ kind: 'date', start, end })
      else if (!date.ends.length) found.push({ kind: 'date', start, end, value: date.whole.edtf })
      else {
        const ends = date.ends.map((it) => ({ start: it.start, end: it.end, value: it.value.edtf }))
        found.push({ kind: 'date', start, end, value: date.whole.edtf, ends })
      }
    }
  }
  return found
}

/** The articles that claims have read stand in place of the figures in them. */
export function withProvisions(mentions: readonly Mention[], claims: readonly Claim[], corpus: Corpus): readonly Mention[] {
  const provisions: Mention[] = []
  for (const claim of claims) {
    if (claim.kind !== 'provision') continue
    const id = claim.treaty ? provisionId({ corpus }, claim.treaty.value, claim.number.value) : undefined
    provisions.push({ kind: 'provision', start: claim.start, end: claim.number.end, ...(id ? { id } : {}) })
  }
  if (!provisions.length) return mentions
  const kept = mentions.filter(
    (it) => it.kind !== 'quantity' || !provisions.some((provision) => provision.start <= it.start && it.end <= provision.end),
  )
  return [...kept, ...provisions].sort((a, b) => a.start - b.start)
}

function numberText(number: NumberMention): string {
  if (number.hedge === 'over' || number.hedge === 'vague') return `>${number.value}`
  if (number.hedge === 'under') return `<${number.value}`
  return number.hedge === 'about' ? `~${number.value}` : String(number.value)
}
