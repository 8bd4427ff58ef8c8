/**
 * An article with a matter that its treaty does not put there: which of treaty, number and matter is the odd one out?
 * Two that agree outvote the third. Where treaty and matter agree the number is wrong, which is for `provision.ts` to tell.
 */
import { flatten } from '../base/flatten.js'
import type { ProvisionClaim, Slot } from '../claims/claim.js'
import type { Corpus } from '../corpus/knowledge.js'
import type { JudgeContext } from './judge-context.js'
import { contradicted, type Judgement } from './judgement.js'
import { ownersOf, type ProvisionEntity, provisionsOf, sameNumber, topicsOf } from './provision-records.js'

/**
 * The treaty is wrong: its name is written, and number and matter belong together in another one. Where the text around speaks
 * of this treaty alone and it has an article of the like matter, that article, for then the number is wrong.
 */
export function judgeTreaty(
  claim: ProvisionClaim,
  cited: ProvisionEntity | undefined,
  context: JudgeContext,
): Judgement | ProvisionEntity | undefined {
  const { corpus } = context
  if (!claim.treaty || !claim.treatyNamed) return undefined
  const treatyId = claim.treaty.value
  const elsewhere = flatten(particular(claim), (it) => ownersOf(corpus, it.value)).filter(
    (it) => it.treatyId !== treatyId && sameNumber(it.record.number, claim.number.value),
  )
  const [right] = elsewhere
  if (!right || elsewhere.some((it) => it.id !== right.id)) return undefined
  // Of an article of which nothing is known, all may be true, save that a body does not say one thing twice.
  if (!cited && bodyOf(corpus, treatyId) !== bodyOf(corpus, right.treatyId)) return undefined
  const has = provisionsOf(corpus, treatyId).some((it) =>
    topicsOf(it.record).some((topic) => claim.topics.some((own) => own.value === topic)),
  )
  const kin = provisionsOf(corpus, treatyId).find((it) => shares(it, right))
  const spoken = inSight(right.treatyId, claim, context)
  if (has ? !spoken || !claim.beside.some((it) => meansTreaty(corpus, it, right.treatyId)) : kin && !spoken && isTopic(treatyId, context))
    return has || !kin ? undefined : kin
  return contradicted(
    [right.id],
    [
      {
        code: 'wrong-treaty',
        span: claim.treaty,
        number: claim.number.value,
        writtenId: treatyId,
        right: [right.treatyId],
        evidence: [{ factId: right.id, citations: right.citations }],
      },
    ],
  )
}

/** Topics put to the article in so many words, or that are a whole statement of what it says: another one may stand near by chance. */
function particular(claim: ProvisionClaim): readonly Slot<string>[] {
  return claim.topics.filter((it) => claim.stated.includes(it) || it.value.split(' ').length >= STATEMENT)
}

/** From how many words on a topic is a statement: “aggression against one is aggression against all”. */
const STATEMENT = 6

/** The matter is wrong: treaty and number are an article known for another one, and the matter is that of other articles. */
export function judgeContent(
  claim: ProvisionClaim,
  cited: ProvisionEntity | undefined,
  sure: boolean,
  context: JudgeContext,
): Judgement | undefined {
  const { corpus } = context
  if (!cited) return undefined
  for (const topic of claim.stated) {
    if (holds(cited, topic.value)) return undefined
    const owners = ownersOf(corpus, topic.value)
    if (!owners.length || owners.some((it) => sameNumber(it.record.number, cited.record.number))) continue
    // The treaty has it under another number: that the number is wrong is likelier, unless it is borne out otherwise.
    if (!sure && owners.some((it) => it.treatyId === cited.treatyId)) continue
    // Articles that rest on one another share their matter; only a name for a clause is one article's alone.
    const clause = owners.every((it) => (it.record.called ?? []).some((called) => called.toLowerCase() === topic.value))
    if (!clause && (!sure || owners.some((it) => rests(it, cited) || rests(cited, it)))) continue
    return contradicted([cited.id], [contentFault(claim, cited, topic, owners)])
  }
  return undefined
}

function contentFault(
  claim: ProvisionClaim,
  cited: ProvisionEntity,
  topic: Slot<string>,
  owners: readonly ProvisionEntity[],
): Judgement['faults'][number] {
  return {
    code: 'wrong-provision-content',
    span: { start: topic.start, end: topic.end },
    provisionId: cited.id,
    topic: topic.value,
    owners: owners.map((it) => it.id),
    number: { start: claim.number.start, end: claim.number.end },
    treaty: claim.treatyNamed && claim.treaty ? { start: claim.treaty.start, end: claim.treaty.end } : undefined,
    evidence: [cited, ...owners].map((it) => ({ factId: it.id, citations: it.citations })),
  }
}

/** Whether an article is about a matter, by its own name or its text. */
function holds(cited: ProvisionEntity, topic: string): boolean {
  const matter = topic.replace(/ (clause|article|provision)$/, '')
  const said = [...topicsOf(cited.record), cited.record.title, ...(cited.record.texts ?? []).map((it) => it.text)]
  return said.some((it) => it.toLowerCase().replaceAll('-', ' ').includes(matter.replaceAll('-', ' ')))
}

function shares(a: ProvisionEntity, b: ProvisionEntity): boolean {
  const own = new Set(topicsOf(a.record))
  return topicsOf(b.record).some((it) => own.has(it))
}

function rests(a: ProvisionEntity, b: ProvisionEntity): boolean {
  return (a.record.cites ?? []).includes(b.id)
}

function bodyOf(corpus: Corpus, treatyId: string): string | undefined {
  const entity = corpus.entities.get(treatyId)
  return entity?.kind === 'treaty' ? (entity.record.organization_id ?? treatyId) : treatyId
}

function meansTreaty(corpus: Corpus, id: string, treatyId: string): boolean {
  return id === treatyId || id === bodyOf(corpus, treatyId)
}

/** Whether a treaty or its body is spoken of in the sentence or in the text around it. */
function inSight(treatyId: string, claim: ProvisionClaim, { corpus, frame }: JudgeContext): boolean {
  return [...claim.beside, ...frame.treaties, ...frame.bodies, ...frame.topic].some((it) => meansTreaty(corpus, it, treatyId))
}

/** Whether the text around speaks of a treaty or its body. */
function isTopic(treatyId: string, { corpus, frame }: JudgeContext): boolean {
  return [...frame.treaties, ...frame.bodies, ...frame.topic].some((it) => meansTreaty(corpus, it, treatyId))
}
