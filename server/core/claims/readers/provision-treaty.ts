/** Which treaty an article belongs to: named beside it, meant by a definite noun, or the one in sight that has such an article. */
import type { Entity } from '../../corpus/knowledge.js'
import { treatiesOf } from '../../corpus/treaties-of.js'
import { parseEdtf } from '../../values/edtf.js'
import type { Slot } from '../claim.js'
import { type Context, spanOf } from '../context.js'

type Treaty = Extract<Entity, { kind: 'treaty' }>

/** An article where it stands: the token of “Article”, the token behind its number, and the number. */
export interface ArticlePlace {
  readonly at: number
  readonly after: number
  readonly number: string
}

/**
 * The treaty of an article: “of the T”, “T's Article”, “the T Article”, “the T (Article …)”; else what a noun behind it means, else the one in sight
 * that has the article. `topics` are words of the sentence about articles, in the corpus's form.
 */
export function treatyAround(context: Context, place: ArticlePlace, topics: readonly string[]): Slot<string> | undefined {
  const { units, tokens } = context.reading
  const { at: article, after } = place
  for (const unit of units) {
    if (unit.kind !== 'name') continue
    const behind =
      unit.from >= after && unit.from <= after + 3 && (tokens[after]?.norm === 'of' || tokens[after]?.norm === 'in' || unit.from === after)
    const before = unit.to === article || (unit.to < article && unit.to >= article - 2 && POSSESSIVE.has(tokens[unit.to]!.norm))
    if (!behind && !before) continue
    const slot = treatyOf(context, unit)
    if (slot) return slot
  }
  const named = clauseOfTreaty(context, article)
  if (named) return named
  const sight = inSight(context, article)
  const meant = byNoun(context, after, sight)
  if (meant !== undefined) return meant === 'unknown' ? undefined : meant
  const id = definiteTreaty(context, article) ?? bestOf(context, sight, place.number, topics)
  return id ? { value: id, ...spanOf(context, article, article + 1) } : undefined
}

/** “The clause of the ⟦T⟧ (Article 4)”, “the clause of the ⟦T⟧, Article 4”; not “Article 5 of the T, Article 4 …”. */
function clauseOfTreaty(context: Context, article: number): Slot<string> | undefined {
  const { units, tokens } = context.reading
  const joint = tokens[article - 1]?.norm
  const unit = joint === '(' || joint === ',' ? units.find((it) => it.kind === 'name' && it.to === article - 1) : undefined
  if (
    unit?.kind !== 'name' ||
    tokens.slice(Math.max(context.sentence.from, unit.from - 6), unit.from).some((it) => it.norm.startsWith('art'))
  )
    return undefined
  return treatyOf(context, unit)
}

/** “NATO⟦'s⟧ Article 5”, “NATO⟦'s⟧ own Article 5”. */
const POSSESSIVE = new Set(["'s", '’s', "'", '’'])

/** “Article 4 of the 1992 treaty”, “Article 4: clause of its charter”: a treaty in sight that is called so, of that year if one is said. */
function byNoun(context: Context, after: number, sight: readonly string[]): Slot<string> | 'unknown' | undefined {
  const { tokens } = context.reading
  const opener = tokens[after]?.norm
  const limit = Math.min(after + (opener === 'of' ? 6 : 9), context.sentence.to)
  let of = opener === 'of' ? after : -1
  if (of < 0 && (opener === ':' || opener === ',' || opener === '('))
    for (let at = after + 1; at < limit; at++) if (tokens[at]!.norm === 'of') of = at
  if (of < 0) return undefined
  let year = ''
  for (let at = of + 1; at < Math.min(of + 6, context.sentence.to); at++) {
    if (/^(1[89]|20)\d\d$/.test(tokens[at]!.norm)) year = tokens[at]!.norm
    const noun = tokens[at]!.lemma
    for (const id of sight) {
      const entity = treatyEntity(context, id)
      if (!entity || !(entity.record.called ?? ['treaty']).includes(noun)) continue
      if (year && !signedIn(entity, year)) continue
      return { value: id, ...spanOf(context, at, at + 1) }
    }
  }
  return opener === 'of' ? 'unknown' : undefined
}

function signedIn(treaty: Treaty, year: string): boolean {
  const signed = treaty.record.signed?.date
  const values = signed === undefined ? [] : Array.isArray(signed) ? signed.map((it) => it.value) : [signed]
  return values.length === 0 || values.some((it) => String(parseEdtf(String(it))?.edtf ?? '').startsWith(year))
}

/** Treaties that could be meant, the nearest first: named before in the passage, last spoken of, those of the bodies spoken of, those cited. */
function inSight(context: Context, article: number): readonly string[] {
  const { frame, corpus } = context
  const found = new Set<string>([...inPassage(context, article), ...frame.treaties])
  for (const body of [...frame.bodies, ...frame.topic]) {
    const id = treatyOfBody(context, body)
    if (id) found.add(id)
  }
  for (const id of [...found]) {
    for (const provision of corpus.provisionsByTreaty.get(id) ?? []) {
      const entity = corpus.entities.get(provision)
      for (const cited of entity?.kind === 'provision' ? (entity.record.cites ?? []) : []) {
        const other = corpus.entities.get(cited)
        if (other?.kind === 'provision') found.add(other.treatyId)
      }
    }
  }
  return [...found]
}

/** The nearest treaty that has an article of this number about these topics; else of this number; else one about these topics; else the nearest. */
function bestOf(context: Context, sight: readonly string[], number: string, topics: readonly string[]): string | undefined {
  const { corpus } = context
  const able = sight.filter((id) => (corpus.provisionsByTreaty.get(id)?.length ?? 0) > 0)
  const articles = (id: string): readonly Extract<Entity, { kind: 'provision' }>[] =>
    (corpus.provisionsByTreaty.get(id) ?? []).flatMap((it) => {
      const entity = corpus.entities.get(it)
      return entity?.kind === 'provision' ? [entity] : []
    })
  const about = (id: string): boolean =>
    articles(id).some((it) =>
      [...(it.record.called ?? []), ...(it.record.topics ?? [])].some((topic) => topics.includes(topic.toLowerCase())),
    )
  const numbered = (id: string): boolean => articles(id).some((it) => it.record.number === number)
  return (
    able.find((id) => about(id) && numbered(id)) ?? able.find((id) => numbered(id)) ?? able.find((id) => about(id)) ?? able[0] ?? sight[0]
  )
}

function treatyOf(context: Context, unit: Extract<Context['reading']['units'][number], { kind: 'name' }>): Slot<string> | undefined {
  for (const { entity } of unit.candidates) {
    const id = entity.kind === 'treaty' ? entity.id : entity.kind === 'organization' ? treatyOfBody(context, entity.id) : undefined
    if (id) return { value: id, ...spanOf(context, unit.from, unit.to) }
  }
  return undefined
}

/** A body stands for the treaty with provisions that it rests on: “NATO's Article 5”. */
export function treatyOfBody(context: Pick<Context, 'corpus'>, bodyId: string): string | undefined {
  return treatiesOf(context.corpus, bodyId).find((it) => (it.record.provisions?.length ?? 0) > 0)?.id
}

/** “The Treaty was amended … Article 4 now speaks of”: a definite noun before the article that a treaty in sight is called by. */
function definiteTreaty(context: Context, article: number): string | undefined {
  const { tokens } = context.reading
  for (let at = article - 1; at > 0; at--) {
    if (tokens[at - 1]!.norm !== 'the') continue
    const noun = tokens[at]!.norm
    for (const id of context.frame.treaties) {
      const entity = treatyEntity(context, id)
      if (entity && (entity.record.called ?? ['treaty']).includes(noun) && noun === tokens[at]!.lemma) return id
    }
  }
  return undefined
}

/** Treaties and bodies named before the article in this passage, the latest first. */
function inPassage(context: Context, article: number): readonly string[] {
  const found: string[] = []
  for (const unit of context.reading.units) {
    if (unit.from >= article) break
    if (unit.kind !== 'name') continue
    const slot = treatyOf(context, unit)
    if (slot) found.unshift(slot.value)
  }
  return found
}

function treatyEntity(context: Context, id: string): Treaty | undefined {
  const entity = context.corpus.entities.get(id)
  return entity?.kind === 'treaty' ? entity : undefined
}
