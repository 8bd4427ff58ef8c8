/**
 * What happened: who did it, to whom, where and when.
 *
 *     The protests began on 2 January              a common noun with a verb of phase
 *     the Tulip Revolution of March 2005           a name with a date
 *     Tokayev appealed for help on 5 January       a verb with its arguments
 *     Armenia, independent since 1991              a state of affairs with its beginning
 *     the treaty of 15 May 1992                    a treaty with its date
 */
import type { Context } from '../context.js'
import { readEventNoun } from './event-noun.js'
import { readExistence, readStates } from './event-states.js'
import { readTreatyDates } from './event-treaty.js'
import { readUnderEvent } from './event-under.js'
import { readEventVerb } from './event-verb.js'

export function readEvents(context: Context): void {
  for (const group of context.sentence.groups) for (const phrase of group.phrases) readEventNoun(context, phrase)
  readUnderEvent(context)
  for (const clause of context.sentence.clauses) {
    readExistence(context, clause)
    readEventVerb(context, clause)
  }
  readStates(context)
  readTreatyDates(context)
}
