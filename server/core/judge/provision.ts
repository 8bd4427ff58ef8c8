/** Judges references to articles, and quotations against every known wording. */
import type { ProvisionClaim, QuotationClaim } from '../claims/claim.js'
import type { Corpus } from '../corpus/knowledge.js'
import type { Provision } from '../corpus/schema.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Fault, type Judgement, supported, unverified } from './judgement.js'
import { compareWords } from './wording.js'

export function judgeProvision(claim: ProvisionClaim, context: JudgeContext): Judgement {
  const { corpus } = context
  if (claim.negated) return unverified('not-in-corpus')
  const topics = new Set(claim.topics.map((it) => it.value))
  if (!claim.treaty) return unverified('ambiguous')
  const provisions = provisionsOf(corpus, claim.treaty.value)
  const cited = provisions.find((it) => sameNumber(it.record.number, claim.number.value))
  const quotedFrom = provisions.filter((it) =>
    claim.quotes.some((quote) => (it.record.texts ?? []).some((version) => compareWords(quote, version.text)?.length === 0)),
  )
  const about = quotedFrom.length ? quotedFrom : provisions.filter((it) => topicsOf(it.record).some((topic) => topics.has(topic)))
  const citing = claim.citedBy ? corpus.entities.get(claim.citedBy) : undefined
  const citedThere = citing?.kind === 'provision' ? provisions.filter((it) => citing.record.cites?.includes(it.id)) : []
  if (citedThere.length) {
    if (cited && citedThere.some((it) => it.id === cited.id)) return supported([cited.id])
    const right = citedThere[0]!
    return contradicted(
      [right.id],
      [
        {
          code: 'wrong-article',
          span: claim.number,
          treatyId: claim.treaty.value,
          topic: right.record.title,
          right: right.record.number,
          evidence: [{ factId: right.id, citations: right.citations }],
        },
      ],
    )
  }
  const known = topics.size > 0 || quotedFrom.length > 0
  if (cited && (!known || about.some((it) => it.id === cited.id)))
    return known ? supported([cited.id]) : unverified('coarser-than-corpus', [cited.id])
  if (about.length === 1) {
    const right = about[0]!
    const topic = topicsOf(right.record).find((it) => topics.has(it)) ?? right.record.title
    // The article named is of another treaty about the same thing: then the treaty may be what is wrong.
    const fault: Fault = {
      code: 'wrong-article',
      span: claim.number,
      treatyId: claim.treaty.value,
      topic,
      right: right.record.number,
      evidence: [{ factId: right.id, citations: right.citations }],
    }
    return contradicted([right.id], [fault])
  }
  return unverified('not-in-corpus', cited ? [cited.id] : [])
}

export function judgeQuotation(claim: QuotationClaim, context: JudgeContext): Judgement {
  const { corpus } = context
  let best: { id: string; differences: ReturnType<typeof compareWords> } | undefined
  for (const id of claim.provisionIds) {
    const entity = corpus.entities.get(id)
    if (entity?.kind !== 'provision') continue
    for (const version of entity.record.texts ?? []) {
      const differences = compareWords(claim.quoted.value, version.text)
      if (!differences) continue
      if (!differences.length) return supported([id])
      if (!best?.differences || differences.length < best.differences.length) best = { id, differences }
    }
  }
  if (!best?.differences) return unverified('not-in-corpus')
  const entity = corpus.entities.get(best.id)!
  return contradicted(
    [best.id],
    best.differences.slice(0, 3).map((it) => ({
      code: 'misquoted-provision' as const,
      span: { start: claim.quoted.start + it.start, end: claim.quoted.start + it.end },
      provisionId: best.id,
      written: it.written,
      right: it.right,
      evidence: [{ factId: best.id, citations: entity.citations }],
    })),
  )
}

export function provisionsOf(
  corpus: Corpus,
  treatyId: string,
): readonly {
  id: string
  record: Provision
  citations: readonly { source: { id: string; title: string; layer: 'article' | 'background' }; locator?: string }[]
}[] {
  return (corpus.provisionsByTreaty.get(treatyId) ?? []).flatMap((id) => {
    const entity = corpus.entities.get(id)
    return entity?.kind === 'provision' ? [entity] : []
  })
}

export function topicsOf(provision: Provision): readonly string[] {
  return [...(provision.called ?? []), ...(provision.topics ?? [])].map((it) => it.toLowerCase())
}

function sameNumber(a: string, b: string): boolean {
  return a === b || a.split('(')[0] === b.split('(')[0]
}
