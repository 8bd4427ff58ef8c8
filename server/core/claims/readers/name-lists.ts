/** Lists of names as they stand in the text: commas, “and”, parentheses behind a name; where the list begins and whether it ends with it. */
import type { NounPhrase } from '../../syntax/noun-phrase.js'
import type { Slot } from '../claim.js'
import { type Context, resolve, type Want } from '../context.js'

export interface NameList {
  readonly slots: readonly Slot<string>[]
  /** Chunk index behind the list. */
  readonly next: number
  /** Whether nothing else stands in it: no “and others”, no phrase that is not of the sort. */
  readonly whole: boolean
}

/** The names of one sort that follow from a chunk on. */
export function listFrom(context: Context, start: number, want: Want): NameList {
  const { chunks } = context.sentence
  const slots: Slot<string>[] = []
  let at = start
  let joined = true
  for (; at < chunks.length; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'comma' || chunk.kind === 'and') {
      joined = true
      continue
    }
    if (chunk.kind === 'open' && slots.length && !joined) {
      at = closing(context, at)
      continue
    }
    if (chunk.kind !== 'np' || !joined) break
    const slot = nameSlot(context, chunk.phrase, want)
    if (!slot) break
    slots.push(slot)
    joined = false
  }
  const behind = chunks[at]
  const open = joined && (behind?.kind === 'np' || behind?.kind === 'other')
  const others =
    behind?.kind === 'np' ||
    (behind?.kind === 'prep' && behind.word === 'among') ||
    context.reading.tokens[behind?.from ?? -1]?.norm === 'etc.'
  return { slots, next: at, whole: slots.length > 0 && !open && !others && chunks[at - 1]?.kind !== 'and' }
}

/** The chunk that closes the parenthesis opened at a chunk. */
function closing(context: Context, open: number): number {
  const { chunks } = context.sentence
  let at = open
  while (at < chunks.length - 1 && chunks[at]!.kind !== 'close') at++
  return at
}

/** A phrase that is the name and nothing more: no role, no noun behind the name. */
function nameSlot(context: Context, phrase: NounPhrase, want: Want): Slot<string> | undefined {
  if (!phrase.name || phrase.role || phrase.name.to < phrase.to || phrase.possessor || phrase.pronoun) return undefined
  return resolve(context, phrase, want)
}

/**
 * The bodies of a list that goes on over what says since when: “of A since its founding, B, C and D”. Names of other sorts are passed over
 * where they stand in the list's place; the first phrase that is no name ends it.
 */
export function bodiesFrom(context: Context, start: number): readonly Slot<string>[] {
  const { chunks } = context.sentence
  const found: Slot<string>[] = []
  let joined = true
  for (let at = start; at < chunks.length; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'comma' || chunk.kind === 'and' || chunk.kind === 'semicolon') joined = true
    else if (chunk.kind === 'open') at = closing(context, at)
    else if (chunk.kind === 'date') continue
    else if (chunk.kind === 'prep' && (chunk.word === 'since' || chunk.word === 'from' || chunk.word === 'until')) {
      if (chunks[at + 1]?.kind === 'np' || chunks[at + 1]?.kind === 'date') at++
    } else if (chunk.kind === 'np' && joined) {
      const slot = nameSlot(context, chunk.phrase, 'body')
      if (slot) found.push(slot)
      else if (!chunk.phrase.name && !chunk.phrase.unknownName && !chunk.phrase.abbreviation) break
      joined = false
    } else break
  }
  return found
}
