/**
 * How long someone was in power, where the office does not stand right beside the length.
 *
 *     X ruled Y for ten years · X has been in power for ten years          of the subject
 *     after ten years in office X resigned · X, in power for ten years, …    of whom it is said
 *     X gave up the presidency after ten years                               of the office that ends there
 *     for ten years X was president                                          a length at the head of its clause
 *     X's ten-year rule · his ten-year presidency · ten years of X's rule    of whose rule it was
 */
import type { DurationExpression } from '../../mentions/dates/expression.js'
import type { Clause } from '../../syntax/clause.js'
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import { STATE_NOUNS } from '../../text/english.js'
import type { Holder, OfficeClaim, Slot } from '../claim.js'
import { type Context, slotOfName, spanOf } from '../context.js'
import { personsMeant } from '../pronoun.js'
import { clauseAround } from './clause-of.js'
import { personOf, resolvedPerson } from './office-holder.js'
import { headshipsOf, RULE, RULING } from './office-rule.js'

/** Nouns for someone's time at the head of a state, whatever the office is called. */
const RULE_NOUNS: ReadonlySet<string> = new Set(['rule', 'reign', 'leadership'])

/** The office whose length is told; `begin` is the token where the words of the length begin, hedge included. */
export function powerOf(context: Context, it: DurationExpression, begin: number): OfficeClaim | undefined {
  return (
    ruleNoun(context, it) ??
    ruleNounBehind(context, it) ??
    inPower(context, it, begin) ??
    ended(context, begin) ??
    fronted(context, it, begin)
  )
}

/** “his ten-year rule”, “X's ten-year presidency”, “the ten-year rule of X”. */
function ruleNoun(context: Context, it: DurationExpression): OfficeClaim | undefined {
  const phrase = phrases(context).find((each) => each.from <= it.from && it.to <= each.head && each.head - it.to < 3)
  return phrase && ruleOf(context, phrase)
}

/** “ten years of X's rule”. */
function ruleNounBehind(context: Context, it: DurationExpression): OfficeClaim | undefined {
  if (context.reading.tokens[it.to]?.norm !== 'of') return undefined
  const phrase = phrases(context).find((each) => each.from === it.to + 1)
  return phrase && ruleOf(context, phrase)
}

function ruleOf(context: Context, phrase: NounPhrase): OfficeClaim | undefined {
  const person = ownerOf(context, phrase)
  if (!person) return undefined
  if (RULE_NOUNS.has(phrase.headLemma)) return office(person, headshipsOf(context, person.value.id, undefined))
  return office(person, postsCalled(context, person.value.id, phrase.headLemma))
}

function ownerOf(context: Context, phrase: NounPhrase): Slot<Holder> | undefined {
  const pronoun = phrase.possessivePronoun
  if (pronoun) {
    const [id, ...namesakes] = personsMeant(context, pronoun.word, pronoun.token)
    return id === undefined ? undefined : { value: { id, namesakes }, ...spanOf(context, pronoun.token, pronoun.token + 1) }
  }
  const owner = phrase.possessor ?? phrase.of[0]
  return owner && personOf(context, owner)
}

/** The posts of someone that are called by a noun: “presidency”. */
function postsCalled({ corpus }: Context, personId: string, noun: string): readonly string[] {
  const posts = (corpus.tenuresByHolder.get(personId) ?? []).map((it) => it.postId)
  return [...new Set(posts)].filter((id) => {
    const post = corpus.entities.get(id)
    return post?.kind === 'post' && post.record.called?.includes(noun) === true
  })
}

/** “ruled Y for ten years”, “has been in power for ten years”, “after ten years in office, X”, “X, in power for ten years,”. */
function inPower(context: Context, it: DurationExpression, begin: number): OfficeClaim | undefined {
  const { tokens } = context.reading
  const word = tokens[begin - 1]?.norm ?? ''
  const behind = tokens[it.to]?.norm === 'in' && RULE.has(tokens[it.to + 1]?.norm ?? '')
  if (word === 'for' && isPower(context, begin - 3)) {
    const beside = tokens[begin - 4]?.norm === ',' ? phrases(context).find((each) => each.to === begin - 4) : undefined
    if (beside) return ruler(context, [beside], undefined)
  }
  const clause = clauseAround(context, it.from)
  if (!clause) return undefined
  if (behind && (word === 'after' || word === 'for' || clause.verb.to === begin || word === 'spend'))
    return ruler(context, clause.subject, undefined)
  if (word !== 'for' || clause.passive || !reaches(context, clause, begin - 1)) return undefined
  const rules = RULING.has(clause.verb.lemma)
  if (!rules && !(clause.verb.lemma === 'be' && isPower(context, begin - 3))) return undefined
  return ruler(context, clause.subject, rules ? clause.object[0] : undefined)
}

/** Whether “in power”, “in office” stand from a token on. */
function isPower({ reading: { tokens } }: Context, at: number): boolean {
  return tokens[at]?.norm === 'in' && RULE.has(tokens[at + 1]?.norm ?? '')
}

/** “gave up the presidency in 2019 ⟦after ten years⟧”, “stepped down as president after ten years”. */
function ended(context: Context, begin: number): OfficeClaim | undefined {
  const { tokens } = context.reading
  if (tokens[begin - 1]?.norm !== 'after') return undefined
  const place = tokens[begin - 1]!.start
  return context.claims.find((claim): claim is OfficeClaim => {
    if (claim.kind !== 'office' || claim.aspect !== 'ended' || !('id' in claim.person.value) || claim.end > place) return false
    return tokens.every((token) => token.start < claim.end || token.end > place || (token.pos !== 'VERB' && token.pos !== 'PUNCT'))
  })
}

/** “⟦For ten years⟧ X was president”. */
function fronted(context: Context, it: DurationExpression, begin: number): OfficeClaim | undefined {
  const { tokens } = context.reading
  if (tokens[begin - 1]?.norm !== 'for' || begin - 1 > context.sentence.from + 1) return undefined
  const clause = context.sentence.clauses.find((each) => each.kind === 'main')
  const opens = clause?.subject[0]?.from
  if (!clause || opens === undefined || opens < it.to || opens > it.to + 1) return undefined
  if (RULING.has(clause.verb.lemma) && !clause.passive) return ruler(context, clause.subject, clause.object[0])
  return context.claims.find(
    (claim): claim is OfficeClaim =>
      claim.kind === 'office' &&
      claim.aspect === 'holds' &&
      'id' in claim.person.value &&
      claim.person.start >= it.end &&
      claim.role.start >= tokens[clause.verb.from]!.start,
  )
}

/** Whether nothing but the clause's own object lies between its verb and a place. */
function reaches(context: Context, clause: Clause, at: number): boolean {
  const { tokens } = context.reading
  for (let index = clause.verb.to; index < at; index++) {
    const { pos } = tokens[index]!
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ') return false
  }
  return clause.verb.to <= at
}

/** Whoever is said to rule, with the posts at the head of a state that are meant. */
function ruler(context: Context, subject: readonly NounPhrase[], object: NounPhrase | undefined): OfficeClaim | undefined {
  const [holder, more] = subject
  if (!holder || more) return undefined
  const person = personOf(context, holder) ?? resolvedPerson(context, holder)
  const state = object?.name ? slotOfName(context, object.name, 'state') : undefined
  // “ruled the waves for ten years”.
  if (!person || (object && !state && !STATE_NOUNS.has(object.headLemma))) return undefined
  return office(person, headshipsOf(context, person.value.id, state?.value))
}

function office(person: Slot<Holder>, postIds: readonly string[]): OfficeClaim | undefined {
  if (!postIds.length) return undefined
  return {
    kind: 'office',
    start: person.start,
    end: person.end,
    person,
    role: { value: 'head of government', start: person.start, end: person.end },
    organization: undefined,
    postIds,
    aspect: 'government',
    qualifier: undefined,
    acting: false,
    present: false,
    negated: false,
    voice: 'own',
    time: undefined,
  }
}

function phrases(context: Context): readonly NounPhrase[] {
  const found: NounPhrase[] = []
  for (const group of context.sentence.groups) {
    for (const phrase of group.phrases) for (let it: NounPhrase | undefined = phrase; it; it = it.possessor) found.push(it)
  }
  return found
}
