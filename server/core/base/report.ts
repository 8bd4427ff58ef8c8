/** What the checker says of a brief: the structures that every shell and feature works from. All places are offsets into the file. */
import type { Edit, Span } from './span.js'

export type MentionKind = 'person' | 'organization' | 'place' | 'post' | 'event' | 'treaty' | 'provision' | 'date' | 'quantity'

/** A stretch of the brief that names a record, or says a date, a figure, a provision. */
export interface Mention extends Span {
  readonly kind: MentionKind
  /** Record id, where it is known. */
  readonly id?: string
  /** EDTF of a date as resolved in its context; number or bounds (`>4000`, `2000..3000`) of a quantity. */
  readonly value?: string
  /** The dates from and to which a range of dates goes, each with its own words. */
  readonly ends?: readonly MentionEnd[]
}

export interface MentionEnd extends Span {
  readonly value: string
}

export type Verdict = 'supported' | 'contradicted' | 'unverified'

export type Reason =
  | 'not-in-corpus'
  | 'attributed'
  | 'quoted'
  | 'hypothetical'
  | 'future'
  | 'question'
  | 'corpus-older-than-claim'
  | 'coarser-than-corpus'
  | 'ambiguous'

export type ClaimKind =
  | 'membership'
  | 'office'
  | 'event-date'
  | 'calendar'
  | 'quantity'
  | 'actor'
  | 'place'
  | 'provision'
  | 'relation'
  | 'duration'
  | 'order'
  | 'name'

/** One argument of a claim: what it is in the claim, and the words that say it. */
export interface Argument extends Span {
  readonly role: string
  readonly id?: string
  readonly value?: string
}

/** What a sentence asserts, and what the corpus says to it. */
export interface ClaimReport extends Span {
  readonly kind: ClaimKind
  readonly arguments: readonly Argument[]
  /** EDTF of the time that the claim speaks of. */
  readonly time?: string | undefined
  readonly polarity: 'positive' | 'negative'
  readonly voice: 'own' | 'attributed' | 'quoted' | 'hypothetical' | 'future' | 'question'
  readonly verdict: Verdict
  readonly reason?: Reason | undefined
  /** Ids of the facts that the verdict rests on, best first. */
  readonly facts: readonly string[]
  /** One line in words: “Armenia is a member of the CSTO (2022)”. */
  readonly gloss: string
}

export type Severity = 'error' | 'warning' | 'information' | 'hint'

export interface Fix {
  readonly title: string
  readonly edits: readonly Edit[]
  /** The one mend that is sensible without asking. */
  readonly preferred?: boolean
}

/** A contradicted claim in words. The span is the wrong words themselves. */
export interface Finding extends Span {
  /** The rule's id, which names the fault. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong, why (with source and locator), what to do. */
  readonly message: string
  readonly facts: readonly string[]
  readonly fixes: readonly Fix[]
  /** Other places in this brief that the finding speaks of. */
  readonly related?: readonly (Span & { readonly message: string })[]
  /** Where no single fact speaks against the words, but what is known of whole records: who belongs to a body, to what a state belongs. */
  readonly about?: About
}

/** Records with the day as of which they are looked at, as EDTF. */
export interface About {
  readonly records: readonly string[]
  readonly at?: string
}

/** A finding that a comment in the brief says to ignore. It is told where one asks for it, and marked nowhere. */
export interface IgnoredFinding extends Finding {
  /** Why, in the author's words. */
  readonly reason?: string
  /** The comment that says so. */
  readonly comment: Span
}

/** What can be wrong besides facts. */
export type ProblemCode = 'front-matter' | 'ignore-comment' | 'unknown-rule' | 'ignore-without-reason' | 'unused-ignore'

/** A problem that is not about a fact: unreadable front matter, an ignore comment that ignores nothing. */
export interface Problem extends Span {
  readonly code: ProblemCode
  readonly message: string
  readonly severity: Severity
  readonly fixes: readonly Fix[]
}

export interface Coverage {
  readonly claims: number
  readonly supported: number
  readonly contradicted: number
  readonly unverified: number
}

export interface Report {
  readonly mentions: readonly Mention[]
  readonly claims: readonly ClaimReport[]
  readonly findings: readonly Finding[]
  /** Findings that comments in the brief say to ignore. Their claims still count as contradicted. */
  readonly ignored: readonly IgnoredFinding[]
  readonly problems: readonly Problem[]
  readonly coverage: Coverage
}
