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
