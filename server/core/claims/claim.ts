/** The kinds of claim, one union. A claim's arguments carry their spans, in offsets of the passage's text. */
import type { Span } from '../base/span.js'
import type { Occurrence } from '../corpus/knowledge.js'
import type { NameForm } from '../corpus/name-index.js'
import type { NumberMention } from '../mentions/numbers.js'
import type { DateValue } from '../values/date-value.js'
import type { DayRange, Length } from '../values/length.js'

/** A word or phrase of the brief and what it stands for. */
export interface Slot<T> extends Span {
  readonly value: T
  /** What else it may stand for: the other men that “he” may mean, the likelier first. */
  readonly others?: readonly T[] | undefined
}

/** Who is meant by a name or a pronoun; `namesakes` are the others whom the same words may mean. */
export interface Holder {
  readonly id: string
  readonly namesakes?: readonly string[]
}

export type Voice = 'own' | 'attributed' | 'quoted' | 'hypothetical' | 'future' | 'question'

/** When a claim speaks of. */
export interface ClaimTime {
  readonly value: DateValue
  /** The words that say it; absent where it comes from the tense, the brief's date or the sentence before. */
  readonly span?: Span
  /** How the date stands to what is claimed. */
  readonly relation: 'at' | 'since' | 'until' | 'before' | 'after'
  readonly from: 'said' | 'discourse' | 'brief' | 'corpus'
  /** Whether the words give the year; where they do not, it was supplied from the context and proves nothing. */
  readonly yearSaid: boolean
  /** Whether the words fix the day: “the next morning” does so only where a date stands before it in the passage. */
  readonly firm: boolean
  /** Parts with their own places, so that a rule marks the wrong part only. */
  readonly parts?: DateParts
}

export interface DateParts {
  readonly day?: Span | undefined
  readonly month?: Span | undefined
  readonly year?: Span | undefined
  readonly weekday?: Span | undefined
  /** The two ends of a period. */
  readonly first?: Span | undefined
  readonly second?: Span | undefined
}

interface ClaimBase extends Span {
  readonly voice: Voice
  readonly negated: boolean
  readonly time: ClaimTime | undefined
}

export interface OfficeClaim extends ClaimBase {
  readonly kind: 'office'
  /** Record id, or the words of a name that no record bears. */
  readonly person: Slot<Holder | { readonly unknown: string }>
  readonly role: Slot<string>
  readonly organization: Slot<string> | undefined
  /** The posts meant, where the words name none by its title: “ran the ministry”, “the X government”. */
  readonly postIds?: readonly string[]
  /**
   * title: “President X”; holds: “X is president”; former: “former president X”; first; began, ended: the time is that of
   * the beginning or the end; chosen: elected, appointed or sworn in, which may happen again within a tenure; government:
   * “the X government”.
   */
  readonly aspect: 'government' | 'title' | 'holds' | 'former' | 'first' | 'began' | 'chosen' | 'ended'
  /** The word that says `former`, `serving`, `first`. */
  readonly qualifier: Slot<string> | undefined
  readonly acting: boolean
  /** Whether the sentence speaks of the brief's own day: in the present tense, or without a verb. */
  readonly present: boolean
  /** Whether it is told as past: “was president”, “had been president”. */
  readonly past?: boolean
  /** Whether the sentence tells what the holder has just done: “said on Monday”, “ordered”, in the simple past. */
  readonly news?: boolean
  /** The others to whom the sentence gives an office: what fits none of them today is told of another time. */
  readonly company?: readonly string[]
}

/** “X succeeded Y as president”, “his predecessor Y”. */
export interface SuccessionClaim extends ClaimBase {
  readonly kind: 'succession'
  readonly successor: Slot<string>
  readonly predecessor: Slot<Holder | { readonly unknown: string }>
  readonly role: Slot<string> | undefined
  /** The posts meant, where the words tell them; a state may then stand for whoever holds the post on its behalf. */
  readonly postIds?: readonly string[]
  /** Which of the two the sentence is about. */
  readonly about?: 'successor' | 'predecessor'
}

export interface MembershipClaim extends ClaimBase {
  readonly kind: 'membership'
  readonly members: readonly Slot<string>[]
  readonly body: Slot<string>
  readonly role: string
  readonly relation: 'is' | 'former' | 'joined' | 'left'
  /** Of `former`: the words say that it is over, and not only that it was so: “a former member”, “no longer members”. */
  readonly over?: boolean
  /** All members are given: “comprises”, “the six members: …”. `except` are those left out on purpose. */
  readonly exhaustive: boolean
  readonly except: readonly string[]
  /** The list as a whole, for a missing member. */
  readonly list: Span | undefined
  readonly count: Slot<number> | undefined
  /** The body of whose members this many are meant: “five of the six CSTO members are in the CIS”. */
  readonly among: Slot<string> | undefined
  /** Which argument the sentence is news about, where one of the two must be wrong. */
  readonly focus: 'member' | 'body'
  /** The words that deny it, where they can deny nothing else; `ever`: of all times, “never”. */
  readonly denial?: (Span & { readonly ever: boolean }) | undefined
}

/** To whom it was done. `toward`: told by “to” or “into”, which may as well mean where; `beside`: told by “with”, who may as well have done it too. */
export interface Undergoer extends Slot<string> {
  readonly toward?: boolean
  readonly beside?: boolean
}

/** Something happened: who, to whom, where, when. */
export interface EventClaim extends ClaimBase {
  readonly kind: 'event'
  /** The words that name it. */
  readonly trigger: Span
  /** The same as it is written. */
  readonly words: string
  readonly candidates: readonly Occurrence[]
  /** Whether the words can only mean one of these occurrences (a name), or any event of a sort (a common noun or verb). */
  readonly named: boolean
  /** Whether the words are particular to what can happen but once to one: “declare independence”, and not “withdraw”. */
  readonly specific: boolean
  /** The common noun by which it was found. */
  readonly noun?: string | undefined
  /** The records inside a definite noun phrase, name by name: “the 2020 war between X and Y”. Absent where a name in it is nobody's. */
  readonly described?: readonly (readonly string[])[] | undefined
  readonly agents: readonly Slot<string>[]
  /** Whether those who did it did it to one another: “the war between A and B”. */
  readonly joint?: boolean
  /** Whether someone did it whom no record bears. */
  readonly stranger?: boolean | undefined
  readonly targets: readonly Undergoer[]
  /** Those that a noun is of, who did it or to whom it was done: “the fall of X”. */
  readonly either: readonly Slot<string>[]
  readonly places: readonly Slot<string>[]
  /** Everyone else who stands near: helps to tell which event is meant. */
  readonly others: readonly Slot<string>[]
  readonly phase: Occurrence['phase']
  /** Whether the list of agents claims to be complete. */
  readonly exhaustive: boolean
  /** How many did it, where the words say so. */
  readonly count: Slot<number> | undefined
  /** Set where the words only tell who took part, in an event that is in sight; `except` are those left out on purpose. */
  readonly roster?: { readonly except: readonly string[] } | undefined
}

export interface RelationClaim extends ClaimBase {
  readonly kind: 'relation'
  readonly typeId: string
  readonly typeSpan: Span
  /** “its main backer”: one alone is meant, also where there may be several. */
  readonly foremost?: boolean
  readonly subject: Slot<string>
  readonly object: Slot<string>
  readonly focus: 'subject' | 'object'
}

export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity'
  readonly number: Slot<NumberMention>
  readonly noun: Slot<string>
  readonly figureIds: readonly string[]
  /** Figures of some of those counted: a number that is one of these may be meant of them, “18 killed” of the officers. */
  readonly partIds?: readonly string[]
  /** Whether the matter itself is named, so that a figure that none gives is wrong and not another matter's. */
  readonly sure: boolean
  readonly others: readonly Slot<string>[]
}

export interface CalendarClaim extends ClaimBase {
  readonly kind: 'calendar'
  readonly fault: 'weekday' | 'impossible'
  readonly part: Span
  readonly right: string | undefined
  readonly reason: string
}

export interface ProvisionClaim extends ClaimBase {
  readonly kind: 'provision'
  readonly treaty: Slot<string> | undefined
  readonly number: Slot<string>
  /** Whether the treaty or its body is named beside the article, and not only meant. */
  readonly treatyNamed: boolean
  readonly topics: readonly Slot<string>[]
  /** Those of the topics that are put to the article in so many words: “Article 4, the mutual defence clause”. */
  readonly stated: readonly Slot<string>[]
  /** Provisions that the words can mean besides: “the alliance's clause”, what was invoked. */
  readonly about: readonly string[]
  /** Bodies and treaties that the sentence names before the article, its own treaty left out. */
  readonly beside: readonly string[]
  /** Quotations in the sentence: an article is also known by its words. */
  readonly quotes: readonly string[]
  /** The article of another treaty that this one is said to refer to. */
  readonly cites: string | undefined
  /** The article that is said to refer to this one. */
  readonly citedBy: string | undefined
}

/** “The League rests on the Covenant”, “the Covenant, the League's founding treaty”: which treaty made a body. */
export interface FoundingClaim extends ClaimBase {
  readonly kind: 'founding'
  readonly body: Slot<string>
  readonly treaty: Slot<string>
}

/** A quotation given as a treaty's words. */
export interface QuotationClaim extends ClaimBase {
  readonly kind: 'quotation'
  readonly provisionIds: readonly string[]
  readonly quoted: Slot<string>
}

/** “E1 two days after E2”, “a year later”, “before”. */
export interface OrderClaim extends ClaimBase {
  readonly kind: 'order'
  readonly first: EventClaim
  readonly second: EventClaim
  readonly word: Slot<'before' | 'after'>
  /** The words tell of a cause or of something that went on for a while: “following the breakup of X” may be said of what came months before. */
  readonly loose: boolean
  /** By how many days, where the words say so: 1 for “the day after”. */
  readonly days: number | undefined
}

/** How long: “the war lasted 44 days”, “two days after the vote”, “its thirty-year history”, “the 30th anniversary”. */
export interface DurationClaim extends ClaimBase {
  readonly kind: 'duration'
  readonly length: Slot<Length>
  readonly of: /** From beginning to end of what happened. */
    | { readonly is: 'event'; readonly event: EventClaim }
    /** Between two things that happened, the earlier one first. */
    | {
        readonly is: 'between'
        /** Absent where only the day is said. */
        readonly earlier: EventClaim | undefined
        readonly later: EventClaim
        /** What else was told before: it may be counted from there. */
        readonly others: readonly EventClaim[]
        /** The day of the earlier one, or the day said last. */
        readonly from: DateValue | undefined
      }
    /** From something that happened to a day: the claim's own, else the brief's. */
    | { readonly is: 'since'; readonly event: EventClaim; readonly until?: ClaimTime }
    /** Of someone's time in an office. `partial`: up to a day that lies within it, “had been president for two years when”. */
    | { readonly is: 'tenure'; readonly office: OfficeClaim; readonly partial: boolean }
    /** From the founding of a body, or the signing of a treaty, to a day. */
    | { readonly is: 'age'; readonly entityIds: readonly string[] }
    /** Between two days that the author says, by every way of counting; those `aside` can bear the length out and are no mend. */
    | {
        readonly is: 'dates'
        readonly known: readonly (DayRange & { readonly aside?: true })[]
        readonly dates: readonly Span[]
        /** The word that should stand for “later” or “earlier”, where the dates follow in the other order. */
        readonly turned?: Slot<string>
      }
  /** Whether it is told by the number of an anniversary. */
  readonly anniversary: boolean
}

/** A name used for a day that may lie outside its time; without a form, a body that may not have been there yet. */
export interface DatedNameClaim extends ClaimBase {
  readonly kind: 'dated-name'
  readonly written: Slot<string>
  readonly entityId: string
  readonly form: NameForm | undefined
  readonly on: DateValue
}

/** What the corpus holds as a claim of somebody's, by the words that give it away. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement'
  /** The statement's id. */
  readonly words: Slot<string>
}

/** First, second, last (-1): of those who joined or left a body, or of the events of one sort. */
export interface RankClaim extends ClaimBase {
  readonly kind: 'rank'
  readonly rank: Slot<number>
  readonly of:
    | {
        readonly is: 'member'
        readonly member: Slot<string>
        readonly body: Slot<string>
        readonly how: 'joined' | 'left'
        /** Only those who did so then: “three joined in 1993, X being the last”. */
        readonly within: DateValue | undefined
      }
    | {
        readonly is: 'event'
        readonly ownerId: string
        readonly names: readonly string[]
        /** The events that a verb may mean: “for the second time the alliance sent troops”. */
        readonly entityIds?: readonly string[]
      }
}

/** Whose: “the Norwegian-led mission”, “the Danish politician X”, “the Swiss town of X”. */
export interface NationalityClaim extends ClaimBase {
  readonly kind: 'nationality'
  readonly state: Slot<string>
  readonly of:
    | { readonly is: 'relation'; readonly typeId: string; readonly object: Slot<string> }
    | { readonly is: 'person'; readonly person: Slot<string> }
    | { readonly is: 'place'; readonly place: Slot<string> }
}

/** “X lies in the Y region”, “X, a town in Y”. */
export interface LocationClaim extends ClaimBase {
  readonly kind: 'location'
  readonly place: Slot<string>
  readonly within: Slot<string>
}

/** A number and what is told one by one beside it: “three states: A, B and C”, “225 dead (206 civilians and 19 officers)”. */
export interface CountClaim extends ClaimBase {
  readonly kind: 'count'
  readonly number: Slot<number>
  /** What the words beside it come to, by every way of counting them; the likeliest first. */
  readonly counts: readonly number[]
  /** The things, or the parts. */
  readonly list: Span
  readonly how: 'list' | 'sum'
}

export interface NameClaim extends ClaimBase {
  readonly kind: 'name'
  readonly written: Slot<string>
  readonly entityId: string
  readonly right: string
}

export type Claim =
  | OfficeClaim
  | SuccessionClaim
  | MembershipClaim
  | EventClaim
  | RelationClaim
  | QuantityClaim
  | CalendarClaim
  | ProvisionClaim
  | FoundingClaim
  | QuotationClaim
  | OrderClaim
  | DurationClaim
  | CountClaim
  | NationalityClaim
  | LocationClaim
  | StatementClaim
  | RankClaim
  | DatedNameClaim
  | NameClaim
