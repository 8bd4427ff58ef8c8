/** What judging a claim yields: the verdict with its facts, and for a contradiction the fault, as data that rules put into words. */

import type { Reason, Verdict } from '../base/report.js'
import type { Span } from '../base/span.js'
import type { Slot } from '../claims/claim.js'
import type { Account, Citation } from '../corpus/knowledge.js'
import type { DateValue } from '../values/date-value.js'
import type { DayRange, Length } from '../values/length.js'

/** What stands in the corpus against the words: used for “why”. */
export interface Evidence {
  readonly factId: string
  readonly citations: readonly Citation[]
}

interface FaultBase {
  /** The wrong words themselves. */
  readonly span: Span
  readonly evidence: readonly Evidence[]
}

/** A contradiction, by the rule that names it. */
export type Fault = FaultBase &
  (
    | {
        readonly code: 'not-a-member' | 'former-member-as-current'
        readonly memberId: string
        readonly bodyId: string
        readonly focus: 'member' | 'body'
        readonly ended: readonly Account[]
        readonly quality: string
        /** Set where the body is the slip: what several are said to have done. */
        readonly change?: 'joined' | 'left'
        /** When it joined, of one that belongs but founded nothing. */
        readonly joined?: readonly Account[]
        readonly instead: readonly string[]
        readonly at: DateValue | undefined
      }
    | {
        readonly code: 'denied-membership'
        readonly memberId: string
        readonly bodyId: string
        readonly relation: 'is' | 'was' | 'joined' | 'left'
        readonly right: readonly Account[]
        /** Set where it is called a former member: those who are. */
        readonly instead?: readonly string[]
      }
    | {
        readonly code: 'missing-member'
        readonly bodyId: string
        readonly of: 'members' | 'parties' | 'participants'
        readonly missing: readonly string[]
        readonly last: Span
        readonly at: DateValue | undefined
      }
    | {
        readonly code: 'wrong-member-count'
        readonly bodyId: string
        readonly of: 'members' | 'parties' | 'participants'
        /** The body whose members are counted in the other; whether those are counted who joined or left. */
        readonly amongId?: string | undefined
        readonly change?: 'joined' | 'left' | undefined
        readonly count: number
        readonly right: number
        readonly at: DateValue | undefined
      }
    | {
        readonly code: 'wrong-membership-date'
        readonly memberId: string
        readonly bodyId: string
        readonly relation: 'joined' | 'left' | 'since'
        readonly right: readonly Account[]
        /** Set where the member is at fault and not the day: who else did so then. */
        readonly instead?: readonly string[] | undefined
      }
    | { readonly code: 'wrong-office'; readonly personId: string; readonly right: string; readonly rightText: string }
    | { readonly code: 'wrong-holder'; readonly postId: string; readonly right: readonly string[]; readonly at: DateValue | undefined }
    | {
        readonly code: 'office-out-of-time'
        readonly personId: string
        readonly postId: string
        readonly start: readonly Account[]
        readonly end: readonly Account[]
        readonly right: readonly Account[]
        readonly holderId: string | undefined
        readonly qualifier: Slot<string> | undefined
      }
    | {
        readonly code: 'wrong-predecessor'
        readonly postId: string
        /** The one of the two who is left standing. */
        readonly successorId: string
        readonly right: string
        /** Whether `successorId` is who came before, and the one after is wrong. */
        readonly reverse?: true
      }
    | {
        readonly code: 'wrong-date' | 'wrong-year'
        readonly name: string
        readonly right: readonly Account[]
        readonly phase: string
        readonly whole: Span
      }
    | { readonly code: 'wrong-actor' | 'wrong-target'; readonly name: string; readonly right: readonly string[]; readonly wrongId: string }
    | { readonly code: 'wrong-place'; readonly name: string; readonly right: readonly string[] }
    | {
        readonly code: 'wrong-relation'
        readonly relation: string
        readonly objectId: string
        readonly right: readonly string[]
        readonly side: 'subject' | 'object'
      }
    | {
        readonly code: 'wrong-order'
        readonly first: string
        readonly second: string
        readonly right: 'before' | 'after'
        readonly firstDates: readonly Account[]
        readonly secondDates: readonly Account[]
      }
    | {
        readonly code: 'self-contradiction'
        /** What the other place says. */
        readonly right: { readonly count: number } | { readonly words: string; readonly reckoned?: true }
        readonly other: Span
      }
    | {
        readonly code: 'outdated-name'
        readonly entityId: string
        readonly at: DateValue
        readonly right: string
        /** Last day of the name. */
        readonly to: number
      }
    | {
        readonly code: 'anachronistic-name'
        readonly entityId: string
        readonly at: DateValue
        readonly right: string | undefined
        /** First day of the name; absent where the thing itself was not there. */
        readonly from: number | undefined
      }
    | { readonly code: 'inconsistent-name'; readonly usual: string }
    | { readonly code: 'claim-as-fact'; readonly speakerId: string; readonly summary: string }
    | {
        readonly code: 'wrong-superlative'
        readonly name: string
        /** The rank that it has; -1 for the last; absent where several share it. */
        readonly right: number | undefined
        readonly dates: readonly Account[]
      }
    | { readonly code: 'wrong-nationality'; readonly name: string; readonly right: readonly string[] }
    | { readonly code: 'wrong-sum'; readonly right: number; readonly parts: Span }
    | {
        readonly code: 'wrong-duration'
        readonly said: Length
        readonly anniversary: boolean
        readonly name: string
        readonly right: readonly DayRange[]
        /** The author's own dates, where it is reckoned from these. */
        readonly dates?: readonly Span[]
      }
    | {
        readonly code: 'wrong-figure'
        readonly measure: string
        readonly right: readonly { readonly text: string; readonly asOf: string | undefined }[]
      }
    | { readonly code: 'wrong-weekday'; readonly right: string; readonly date: DateValue }
    | { readonly code: 'impossible-date'; readonly reason: string }
    | { readonly code: 'wrong-article'; readonly treatyId: string; readonly topic: string; readonly right: string }
    | {
        readonly code: 'wrong-treaty'
        /** The article whose matter is told; absent where a body is said to rest on the treaty. */
        readonly number?: string | undefined
        readonly bodyId?: string | undefined
        readonly writtenId: string
        readonly right: readonly string[]
      }
    | {
        readonly code: 'wrong-provision-content'
        readonly provisionId: string
        /** The words said of the article, and the articles that they belong to. */
        readonly topic: string
        readonly owners: readonly string[]
        /** Where the article's number and treaty stand; the treaty only where it is named. */
        readonly number: Span
        readonly treaty: Span | undefined
      }
    | { readonly code: 'misquoted-provision'; readonly provisionId: string; readonly written: string; readonly right: string }
    | { readonly code: 'misspelt-name'; readonly entityId: string; readonly right: string }
  )

export type FaultCode = Fault['code']

export interface Judgement {
  readonly verdict: Verdict
  readonly reason?: Reason
  /** Ids of the facts it rests on, best first. */
  readonly facts: readonly string[]
  readonly faults: readonly Fault[]
}

export function supported(facts: readonly string[]): Judgement {
  return { verdict: 'supported', facts, faults: [] }
}

export function unverified(reason: Reason, facts: readonly string[] = []): Judgement {
  return { verdict: 'unverified', reason, facts, faults: [] }
}

export function contradicted(facts: readonly string[], faults: readonly Fault[]): Judgement {
  return { verdict: 'contradicted', facts, faults }
}
