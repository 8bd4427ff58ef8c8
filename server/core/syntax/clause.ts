/** Clauses: who does what to whom, where and when, read from the chunks of a sentence in one pass. */
import type { Token } from '../text/passage.js'
import type { Chunk } from './chunk.js'
import { groupPhrases } from './group-phrases.js'
import { linkClauses } from './link-clauses.js'
import type { NounPhrase } from './noun-phrase.js'
import type { Unit } from './unit.js'
import type { VerbGroup } from './verb-group.js'

export type DateUnit = Extract<Unit, { kind: 'date' }>

/** Coordinated noun phrases: “Russia, Armenia and Belarus”. Most hold one. */
export type Group = readonly NounPhrase[]

export interface Prepositional {
  readonly prep: string
  readonly phrases: Group
}

export interface Clause {
  readonly verb: VerbGroup
  subject: Group
  object: Group
  readonly preps: Prepositional[]
  readonly dates: DateUnit[]
  readonly kind: 'main' | 'relative' | 'participle' | 'infinitive' | 'subordinate'
  /** The word that opens a subordinate clause: `that`, `if`, `when`, `after`. */
  readonly marker: string
  /** The clause that this one hangs on. */
  readonly parent: Clause | undefined
  /** Past participle without auxiliary: “signed in 1992”, “brokered by Russia”. */
  readonly passive: boolean
  /** Chunk range. */
  readonly from: number
  to: number
}

/** Two phrases for one thing. `direct`: the name follows its title without a comma, “President of Armenia Serzh Sargsyan”. */
export interface Apposition {
  readonly of: NounPhrase
  readonly by: NounPhrase
  readonly direct: boolean
}

/** A bit of a sentence without a verb is a fragment: its groups, prepositional phrases and dates in order. */
export interface SentenceSyntax {
  readonly from: number
  readonly to: number
  readonly chunks: readonly Chunk[]
  readonly groups: readonly { readonly phrases: Group; readonly from: number; readonly to: number }[]
  readonly clauses: readonly Clause[]
  /** Phrases put beside one another: “Nikol Pashinyan, Armenia’s prime minister”. */
  readonly appositions: readonly Apposition[]
}

/** Groups and links the chunks of one sentence. */
export function readSyntax(tokens: readonly Token[], chunks: readonly Chunk[], from: number, to: number): SentenceSyntax {
  const { items, appositions } = groupPhrases(tokens, chunks)
  const clauses = linkClauses(tokens, items)
  const groups: SentenceSyntax['groups'][number][] = []
  for (const it of items)
    if (it.kind === 'group') groups.push({ phrases: it.phrases, from: it.phrases[0]!.from, to: it.phrases[it.phrases.length - 1]!.to })
  return { from, to, chunks, groups, clauses, appositions }
}
