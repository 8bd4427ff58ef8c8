/** Quotations given as a treaty's words: near an article, a treaty or a clause's name, or matching a provision by themselves. */
import type { Context } from '../context.js'
import { voiceOf } from '../voice.js'
import { treatyOfBody } from './provision-treaty.js'

/** Reads the quotations that begin in the sentence. */
export function readQuotations(context: Context): void {
  const { reading, sentence, corpus } = context
  if (!corpus.provisionsByTreaty.size) return
  const first = reading.tokens[sentence.from]
  const last = reading.tokens[sentence.to - 1]
  if (!first || !last) return
  for (const quotation of reading.quotations) {
    if (quotation.start < first.start || quotation.start >= last.end) continue
    const quoted = reading.text.slice(quotation.start + 1, quotation.end - 1)
    const words = quoted.split(' ').length
    if (words < 3) continue
    const provisionIds = provisionsInSight(context, quotation.start)
    if (!provisionIds.length) continue
    context.claims.push({
      kind: 'quotation',
      start: quotation.start,
      end: quotation.end,
      provisionIds,
      quoted: { value: quoted, start: quotation.start + 1, end: quotation.end - 1 },
      negated: false,
      voice: voiceOf(context, undefined, sentence.from) === 'quoted' ? 'own' : 'own',
      time: undefined,
    })
  }
}

/** Provisions that the passage cites, those of the treaties in sight otherwise. */
function provisionsInSight(context: Context, offset: number): readonly string[] {
  const { corpus, frame, claims } = context
  const found = new Set<string>()
  for (const claim of claims) {
    if (claim.kind !== 'provision' || !claim.treaty) continue
    for (const id of corpus.provisionsByTreaty.get(claim.treaty.value) ?? []) found.add(id)
  }
  const treaties = new Set<string>()
  for (const unit of context.reading.units) {
    if (unit.kind !== 'name' || context.reading.tokens[unit.from]!.start > offset + 200) continue
    for (const { entity } of unit.candidates) {
      if (entity.kind === 'treaty') treaties.add(entity.id)
      if (entity.kind === 'organization') {
        const id = treatyOfBody(context, entity.id)
        if (id) treaties.add(id)
      }
    }
  }
  for (const id of frame.treaties) treaties.add(id)
  for (const id of frame.bodies) {
    const treaty = treatyOfBody(context, id)
    if (treaty) treaties.add(treaty)
  }
  for (const id of treaties) for (const provision of corpus.provisionsByTreaty.get(id) ?? []) found.add(provision)
  for (const id of frame.provisions) found.add(id)
  return [...found]
}
