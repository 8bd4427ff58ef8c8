/** What a brief says of one matter, so that two passages can be compared whether or not the corpus knows the matter. */
import type { Span } from '../base/span.js'
import type { NumberMention } from '../mentions/numbers.js'
import type { DateValue } from '../values/date-value.js'
import type { Length } from '../values/length.js'

export type MatterValue =
  | { readonly is: 'number'; readonly number: NumberMention }
  | { readonly is: 'date'; readonly date: DateValue }
  | { readonly is: 'length'; readonly length: Length }
  | { readonly is: 'name'; readonly name: string }

/** A matter with the value that a sentence gives it. The span holds the words of the value, in offsets of the passage's text. */
export interface Matter extends Span {
  /** Equal for what is said of one and the same matter at one and the same time. */
  readonly key: string
  readonly value: MatterValue
  /** Whether the words point at something known already: “the force”. Of two places one must. */
  readonly definite: boolean
  /** Whom and what the sentence names: sentences about different ones speak of different matters. */
  readonly names: readonly string[]
  /** For the day on which something began or ended: the key under which its length is told. */
  readonly edge?: { readonly is: 'begin' | 'end'; readonly lengthKey: string }
  /** Whether the corpus bears this value out. */
  readonly borneOut: boolean
}
