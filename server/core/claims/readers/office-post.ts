/** Who took, held or gave up an office that is named by itself: “gave up the presidency”, “has held the chair since”, “had held the post”. */
import type { Clause } from '../../syntax/clause.js'
import type { OfficeClaim, Slot } from '../claim.js'
import { type Context, headPhrases, spanOf } from '../context.js'
import { isNegated, voiceOf } from '../voice.js'
import { holdingState, personOf, postsHeld, resolvedPerson } from './office-holder.js'

/** Verbs that take or give up a post named by itself: “gave up the presidency”, “has held the chair since”. */
export const POST_VERBS: ReadonlyMap<string, OfficeClaim['aspect']> = new Map([
  ['hold', 'holds'],
  ['occupy', 'holds'],
  ['assume', 'began'],
  ['take', 'began'],
  ['win', 'began'],
  ['enter', 'began'],
  ['leave', 'ended'],
  ['relinquish', 'ended'],
  ['resign', 'ended'],
  ['give', 'ended'],
  ['lose', 'ended'],
  ['quit', 'ended'],
  ['vacate', 'ended'],
  ['cede', 'ended'],
  ['hand', 'ended'],
  ['turn', 'ended'],
  ['pass', 'ended'],
  ['transfer', 'ended'],
  ['surrender', 'ended'],
])

/** An office, whichever it is. */
const POSTS: ReadonlySet<string> = new Set(['post', 'office', 'job', 'position', 'role'])

/** What one does to a room as well: “left the office at five”. */
const ROOM_VERBS: ReadonlySet<string> = new Set(['leave', 'enter', 'quit', 'take', 'occupy', 'lose', 'win', 'give'])

/** “X gave up the presidency in 2019”, “Armenia, which has held the chair since 2021”. */
export function readPost(context: Context, clause: Clause): void {
  const aspect = POST_VERBS.get(clause.verb.lemma)
  const object = clause.object[0]
  const subject = clause.subject[0]
  if (!aspect || !object || !subject || clause.passive) return
  if (clause.verb.lemma === 'take' && clause.preps.some((it) => it.prep === 'from')) return
  const { corpus } = context
  const person = personOf(context, subject) ?? resolvedPerson(context, subject) ?? holdingState(context, subject)
  if (!person) return
  const held = new Set(postsHeld(context, person.value.id))
  if (!held.size) return
  const words = headPhrases(context, object)
  // “had held the post since 2018”: the office of the one who is known for a single one.
  const room = object.headLemma === 'office' && ROOM_VERBS.has(clause.verb.lemma)
  const single = !room && object.definite && POSTS.has(object.headLemma) && !object.of.length && held.size === 1
  const own = [...corpus.tenuresByPost.keys()].flatMap((id) => {
    const post = held.has(id) ? corpus.entities.get(id) : undefined
    return post?.kind === 'post' &&
      (single || [...(post.record.called ?? []), ...post.record.roles].some((it) => words.includes(it.toLowerCase())))
      ? [post]
      : []
  })
  if (!own.length) return
  const role: Slot<string> = { value: own[0]!.record.roles[0]!.toLowerCase(), ...spanOf(context, object.from, object.to) }
  context.claims.push({
    kind: 'office',
    start: Math.min(person.start, role.start),
    end: Math.max(person.end, role.end),
    person,
    role,
    organization:
      new Set(own.map((it) => it.record.organization_id)).size === 1
        ? { value: own[0]!.record.organization_id, start: role.start, end: role.end }
        : undefined,
    aspect,
    qualifier: undefined,
    acting: false,
    present: clause.verb.tense === 'present',
    negated: isNegated(context, clause, object.from),
    voice: voiceOf(context, clause, object.from),
    time: context.dates.ofClause(clause),
  })
}
