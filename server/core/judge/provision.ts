/** Judges references to articles, and quotations against every known wording. */
import { flatten } from '../base/flatten.js'
import type { ProvisionClaim, QuotationClaim } from '../claims/claim.js'
import { judgeContent, judgeTreaty } from './content-elsewhere.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement, supported, unverified } from './judgement.js'
import { type ProvisionEntity, provisionsOf, sameNumber, topicsOf } from './provision-records.js'
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
  const topical = provisions.filter((it) => topicsOf(it.record).some((topic) => topics.has(topic)))
  const about = quotedFrom.length ? quotedFrom : topical.length ? topical : provisions.filter((it) => claim.about.includes(it.id))
  const citing = claim.citedBy ? corpus.entities.get(claim.citedBy) : undefined
  const citedThere = citing?.kind === 'provision' ? provisions.filter((it) => citing.record.cites?.includes(it.id)) : []
  const { cites } = claim
  const referring = cites === undefined ? [] : provisions.filter((it) => it.record.cites?.includes(cites))
  const wrong = (right: (typeof provisions)[number], topic: string): Judgement =>
    contradicted(
      [right.id],
      [
        {
          code: 'wrong-article',
          span: claim.number,
          treatyId: claim.treaty!.value,
          topic,
          right: right.record.number,
          evidence: [{ factId: right.id, citations: right.citations }],
        },
      ],
    )
  // Who refers to what: “Article 4 … refers to Article 51”, each end of it.
  for (const linked of [citedThere, referring]) {
    if (!linked.length) continue
    if (cited && linked.some((it) => it.id === cited.id)) return supported([cited.id])
    return wrong(linked[0]!, linked[0]!.record.title)
  }
  const quoted = quotedFrom.some((it) => it.id === cited?.id)
  if (quoted || !cited || !about.some((it) => it.id === cited.id)) {
    const other = judgeContent(claim, cited, quoted, context) ?? (quoted ? undefined : judgeTreaty(claim, cited, context))
    if (other) return 'verdict' in other ? other : wrong(other, other.record.title)
  }
  if (!about.length) return unverified(cited ? 'coarser-than-corpus' : 'not-in-corpus', cited ? [cited.id] : [])
  if (cited && about.some((it) => it.id === cited.id)) {
    // “The clause” alone may mean another one of them.
    return topical.length || quotedFrom.length || about.length === 1 ? supported([cited.id]) : unverified('coarser-than-corpus', [cited.id])
  }
  const right = about.length === 1 ? about[0]! : nearestKin(about, context)
  return right ? wrong(right, topicsOf(right.record).find((it) => topics.has(it)) ?? right.record.title) : unverified('not-in-corpus')
}

/** Of several clauses, the one that is called like an article spoken of before: “NATO's clause is Article 5, the bloc's …”. */
function nearestKin(about: readonly ProvisionEntity[], context: JudgeContext): ProvisionEntity | undefined {
  const spoken = flatten(context.frame.provisions, (id) => {
    const entity = context.corpus.entities.get(id)
    return entity?.kind === 'provision' ? topicsOf(entity.record) : []
  })
  const kin = about.filter((it) => topicsOf(it.record).some((topic) => spoken.includes(topic)))
  return kin.length === 1 ? kin[0] : undefined
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
