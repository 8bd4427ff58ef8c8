/**
 * Who founded a body, or signed what it rests on, told behind “by” or by the noun for those who did.
 *
 *     Y was set up in 1997 by A, B and C          Y, founded by the presidents of A and B
 */
import { flatten } from '../../base/flatten.js'
import type { Clause } from '../../syntax/clause.js'
import type { Context } from '../context.js'
import { statesActing } from './event-parts.js'
import { firstBody } from './member-words.js'
import { push } from './push-membership.js'

const FOUNDING: ReadonlySet<string> = new Set(['found', 'create', 'establish', 'form', 'launch', 'initiate'])

/** Reads a passive clause that says by whom a body was founded; false where it says something else. */
export function readFounders(context: Context, clause: Clause): boolean {
  const { lemma, particle } = clause.verb
  if (!clause.passive || !(FOUNDING.has(lemma) || (lemma === 'set' && particle === 'up'))) return false
  const body = clause.subject.length === 1 ? firstBody(context, clause.subject) : undefined
  const phrases = flatten(
    clause.preps.filter((it) => it.prep === 'by'),
    (it) => it.phrases,
  )
  const founders = flatten(phrases, (it) => statesActing(context, it))
  // One alone may be told of as the one that had the idea.
  if (!body || founders.length < 2) return false
  push(context, clause, founders, body, {
    role: 'founder',
    relation: 'former',
    exhaustive: false,
    focus: 'member',
    time: undefined,
    token: clause.verb.main,
  })
  return true
}
