/** What the corpus knows, in the shapes that judging needs: entities, tenures, memberships, occurrences, figures, relations. */
import type { DateValue } from '../values/date-value.js'
import type { FilledPost, FilledQuantity, FilledSource } from './defaults/filled.js'
import type { NameForm, NameIndex } from './name-index.js'
import type { Area, Event, Organization, Person, Provision, Relation, RelationType, Statement, Treaty } from './schema.js'

/** A source and the place in it. */
export interface Citation {
  readonly source: FilledSource
  readonly locator?: string
}

/** One source's word on a date. */
export interface Account {
  readonly date: DateValue
  readonly citations: readonly Citation[]
}

interface EntityBase {
  readonly id: string
  readonly name: string
  readonly citations: readonly Citation[]
  readonly note?: string
}

/** A record that a brief can name. */
export type Entity = EntityBase &
  (
    | { readonly kind: 'person'; readonly record: Person }
    | { readonly kind: 'organization'; readonly record: Organization }
    | { readonly kind: 'area'; readonly record: Area }
    | { readonly kind: 'post'; readonly record: FilledPost }
    | { readonly kind: 'event'; readonly record: Event }
    | { readonly kind: 'treaty'; readonly record: Treaty }
    | { readonly kind: 'provision'; readonly record: Provision; readonly treatyId: string }
    | { readonly kind: 'quantity'; readonly record: FilledQuantity }
    | { readonly kind: 'statement'; readonly record: Statement }
  )

/** A stretch of time with the accounts of its two ends. No account at an end means that the end is open. */
export interface Extent {
  readonly start: readonly Account[]
  readonly end: readonly Account[]
}

/** Someone holds a post. */
export interface Tenure extends Extent {
  readonly id: string
  readonly holderId: string
  readonly postId: string
  readonly organizationId: string
  readonly acting: boolean
  readonly citations: readonly Citation[]
  readonly note?: string
}

/** Someone belongs to a body. */
export interface BodyMembership extends Extent {
  readonly id: string
  readonly memberId: string
  readonly bodyId: string
  readonly role: string
  readonly citations: readonly Citation[]
  readonly note?: string
}

export type ParticipantRole = 'agent' | 'target' | 'counterpart' | 'beneficiary' | 'theme' | 'attendee'

/** Something that happened, or a phase of it, with the words by which it is told. */
export interface Occurrence {
  /** Id of the fact: the event's, or a derived one such as `cst-1992/signed`. */
  readonly id: string
  /** Record that it belongs to. */
  readonly entityId: string
  readonly name: string
  readonly phase: 'whole' | 'begin' | 'spread' | 'end'
  readonly unique: boolean
  /** Noun phrases, lower case singular. */
  readonly called: readonly string[]
  /** Verb in its base form, with the head noun of what follows it. */
  readonly said: readonly { readonly verb: string; readonly object: string | undefined }[]
  readonly participants: readonly { readonly id: string; readonly role: ParticipantRole }[]
  /** Roles whose participants here are all there were. */
  readonly completeRoles: ReadonlySet<ParticipantRole>
  readonly places: readonly string[]
  readonly start: readonly Account[]
  readonly end: readonly Account[]
  readonly citations: readonly Citation[]
}

export interface Figure {
  readonly id: string
  readonly record: FilledQuantity
  readonly asOf: readonly Account[]
  readonly citations: readonly Citation[]
}

export interface KnownRelation extends Extent {
  readonly id: string
  readonly record: Relation
  readonly type: RelationType
  readonly citations: readonly Citation[]
}

/** A role word of posts: “president” is what several posts call their holder. */
export interface RoleTerm {
  readonly role: string
  readonly postIds: readonly string[]
}

/** The compiled corpus. Immutable; one revision a build. */
export interface Corpus {
  readonly titles: readonly string[]
  readonly asOf: DateValue | undefined
  readonly sources: ReadonlyMap<string, FilledSource>
  readonly entities: ReadonlyMap<string, Entity>
  readonly forms: readonly NameForm[]
  readonly names: NameIndex
  readonly tenures: readonly Tenure[]
  readonly tenuresByHolder: ReadonlyMap<string, readonly Tenure[]>
  readonly tenuresByPost: ReadonlyMap<string, readonly Tenure[]>
  readonly postsByOrganization: ReadonlyMap<string, readonly string[]>
  readonly roles: ReadonlyMap<string, RoleTerm>
  readonly memberships: readonly BodyMembership[]
  readonly membershipsByBody: ReadonlyMap<string, readonly BodyMembership[]>
  readonly membershipsByMember: ReadonlyMap<string, readonly BodyMembership[]>
  readonly occurrences: readonly Occurrence[]
  readonly occurrencesByNoun: ReadonlyMap<string, readonly Occurrence[]>
  readonly occurrencesByVerb: ReadonlyMap<string, readonly Occurrence[]>
  readonly occurrencesByEntity: ReadonlyMap<string, readonly Occurrence[]>
  readonly figures: readonly Figure[]
  readonly relations: readonly KnownRelation[]
  readonly relationTypes: ReadonlyMap<string, RelationType>
  readonly provisionsByTreaty: ReadonlyMap<string, readonly string[]>
}
