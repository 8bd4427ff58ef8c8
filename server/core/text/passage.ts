/** Passages: the prose of a brief cut into the units that are read, each with exact ways back into the file. */
import type { Span } from '../base/span.js'
import type { Word } from './word.js'

/**
 * Plain text and where it came from. `source[i]` is the file offset, relative to the passage's `start`, of `text[i]`;
 * `source[text.length]` is the end. Markup that the reader does not see (`**`, link targets, `&amp;` as one character)
 * has no place in `text`, so that a claim is read across it.
 */
export interface Passage extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'footnote' | 'quote'
  /** Heading depth 1–6; nesting depth of list items; 0 otherwise. */
  readonly level: number
  readonly text: string
  readonly source: Uint32Array
  /**
   * The characters of `text` that take other than one place in the file, with what they take there: entities, escapes, code, URLs.
   * `spanInFile` in passages.ts accounts for them.
   */
  readonly widths?: ReadonlyMap<number, number>
  /** Set on table cells: which table of the document, row (0 is the header) and column. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  /** Set where the passage stands in a block quote, whatever its kind. */
  readonly quoted: boolean
  /** Label of the footnote definition this passage is in. */
  readonly footnote?: string
  /** Order number of the list item, or `-` for bullets. Set on the first passage of an item. */
  readonly marker?: string
}

/** What a brief's front matter says of itself. Spans are file offsets. */
export interface FrontMatter extends Span {
  /** The brief's date as written (`date`, else `as_of`, else `published`), with the span of its value. */
  readonly date?: { readonly text: string; readonly span: Span; readonly key: string }
  /** Every scalar key with its text and the span of its value. */
  readonly entries: ReadonlyMap<string, { readonly text: string; readonly span: Span }>
  /** What is wrong with it: message and place. The rest of the brief is read all the same. */
  readonly problems: readonly { readonly span: Span; readonly message: string }[]
}

/** A word, number or punctuation mark of a passage. Offsets are into the passage's `text`. */
export interface Token extends Span {
  readonly text: string
  /** Folded form: lower case, no diacritics, straight apostrophes and hyphens. */
  readonly norm: string
  /** Base form of verbs and nouns, lower case: `signed` → `sign`, `protests` → `protest`. */
  readonly lemma: string
  /** Universal part of speech (https://universaldependencies.org/u/pos/). */
  readonly pos: Pos
  /** Whether a blank stands before it. A possessive `'s` is a token of its own with `pos` PART. */
  readonly spaceBefore: boolean
  /** Index of the sentence in the passage. */
  readonly sentence: number
  /** What is known of the form wherever it stands. */
  readonly word: Word
}

export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A passage's words and sentences. Depends on the passage's text alone. */
export interface TaggedText {
  readonly tokens: readonly Token[]
  /** Sentences as half-open ranges of token indices. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[]
}
