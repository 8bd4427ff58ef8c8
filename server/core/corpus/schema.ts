/**
 * The corpus file format, once: the JSON Schema (2020-12) for editors and validators, and the TypeScript types, both come from here.
 *
 * Property names are Popolo's (https://www.popoloproject.com/specs/) where Popolo has one. The extensions are: organizations as
 * members, EDTF dates (ISO 8601-2, level 0 and 1), several accounts of one date, treaties with provisions (names after ELI and
 * Akoma Ntoso), quantities, and a source for every record.
 */
import { type Static, Type } from '@sinclair/typebox'
import { ALSO, SORTS } from './schema-leniency.js'
import { DateField, Edtf, edtf, Id, Identifier, list, Name, OtherName, optional, record, Sources, text } from './schema-parts.js'

export type { DateField, Name, OtherName, SourceRef } from './schema-parts.js'

const named = {
  id: Id,
  name: text('The name as a brief would write it in full.'),
  other_names: list(OtherName, 'Other right forms of the name.'),
  identifiers: list(Identifier, 'Identifiers elsewhere.'),
  note: optional(text('A sentence for the reader of a hover.')),
  sources: optional(Sources),
}

const period = { start_date: optional(DateField), end_date: optional(DateField) }

export const Source = record(
  {
    id: Id,
    title: text('Title of the source.'),
    layer: optional(
      Type.Union([Type.Literal('article'), Type.Literal('background')], {
        description: 'Which layer of knowledge: the article that the corpus is made from, or dated background; `background` unless said.',
      }),
    ),
    publisher: optional(text('Who published it.')),
    date: optional(Edtf),
    url: optional(text('Where it can be read.')),
    note: optional(text('What kind of source it is.')),
  },
  'A source. Its id can be used as a citation key.',
)

export const Person = record(
  {
    ...named,
    given_name: optional(text('Given name; with `family_name` it makes the full name.')),
    family_name: optional(text('Family name; it may stand alone.')),
    gender: optional(Type.Union([Type.Literal('female'), Type.Literal('male')], { description: 'For “he” and “she”.' })),
    nationality: optional(Id),
  },
  'A person (Popolo Person).',
)

export const Organization = record(
  {
    ...named,
    classification: Type.Union(
      [
        Type.Literal('state'),
        Type.Literal('body', { description: 'A body of states: alliance, union, commonwealth.' }),
        Type.Literal('government'),
        Type.Literal('institution', { description: 'Ministry, service, council, parliament, court.' }),
        Type.Literal('party'),
        Type.Literal('organization', { description: 'Any other.' }),
      ],
      { description: 'What sort of organization.', [ALSO]: SORTS },
    ),
    parent_id: optional(Id),
    founding_date: optional(DateField),
    dissolution_date: optional(DateField),
    members_complete: optional(
      edtf('EDTF interval in which the memberships given are all there are; then absence is a contradiction. `1949-04-04/..`'),
    ),
    called: list(text('A common noun: `bloc`, `alliance`.'), 'Common nouns that refer to it once it has been named.'),
  },
  'A state, body, institution or party (Popolo Organization).',
)

export const Area = record(
  { ...named, classification: text('city, region, country, sea …'), parent_id: optional(Id) },
  'A place (Popolo Area). States are organizations; they serve as places too.',
)

export const Post = record(
  {
    id: Id,
    label: text('The post in full: “President of Kazakhstan”.'),
    organization_id: Id,
    roles: list(
      text('What its holder is called: `president`, `head of state`.'),
      'Words for its holder; unless said, those that its label has.',
    ),
    called: list(text('Words for the post itself: `presidency`, `premiership`.'), 'Words for the post itself.'),
    unique: optional(Type.Boolean({ description: 'Whether it has one holder at a time; true unless said.' })),
    holders_complete: optional(edtf('EDTF interval in which the holders given are all there were. `1991/..`')),
    sources: optional(Sources),
  },
  'An office that is held (Popolo Post).',
)

export const Membership = record(
  {
    id: optional(Id),
    person_id: optional(Id),
    member_id: optional(Id),
    post_id: optional(Id),
    organization_id: optional(Id),
    role: optional(
      Type.Union(
        ['member', 'founder', 'observer', 'associate', 'candidate', 'partner', 'participant'].map((it) => Type.Literal(it)),
        { description: 'For bodies: in what quality; `member` unless said. A founder is a member too.' },
      ),
    ),
    acting: optional(Type.Boolean({ description: 'For posts: held in an acting capacity.' })),
    ...period,
    start_said: list(text('Verb and object as in `events.said`.'), 'How this beginning is put: `ratify accession`.'),
    end_said: list(text('Verb and object as in `events.said`.'), 'How this end is put: `suspend membership`.'),
    note: optional(text('A sentence for the reader of a hover.')),
    sources: optional(Sources),
  },
  'Who belongs to a body or holds a post, from when to when (Popolo Membership). `person_id` or `member_id`; `post_id` or `organization_id`.',
)

const words = {
  called: list(
    text('A noun or noun phrase in the singular, lower case: `protest`, `peacekeeping force`.'),
    'What people call it: common nouns; its participants, places or dates must tell it from others.',
  ),
  said: list(
    text(
      'A verb in its base form, alone or with the head noun of its object or complement: `resign`, `declare independence`, `become independent`.',
    ),
    'How a sentence says that it happened.',
  ),
}

export const EventType = record({ id: Id, ...words }, 'Words that many events share.')

const Participant = record(
  {
    id: Id,
    role: Type.Union(
      ['agent', 'target', 'counterpart', 'beneficiary', 'theme', 'attendee'].map((it) => Type.Literal(it)),
      {
        description:
          'agent: who did it (several agents: any of them may stand as the doer). target: to whom or against whom it was done. counterpart: a party on equal terms. beneficiary: for whom. theme: what was done (the treaty signed, the post taken). attendee: was there.',
      },
    ),
    complete: optional(
      Type.Boolean({ description: 'On one participant of a role: the participants given in this role are all there were.' }),
    ),
  },
  'Who took part, in what role.',
)

const Phase = record(
  { date: optional(DateField), places: list(Id, 'Where this phase happened.'), ...words, sources: optional(Sources) },
  'A phase of an event: its own day, place and words.',
  'date',
)

export const Event = record(
  {
    ...named,
    type: optional(Id),
    ...words,
    unique: optional(
      Type.Boolean({
        description:
          'Happens once, so another date is a wrong date and not another event. Events that are not unique are told apart by year, place and participants.',
      }),
    ),
    ...period,
    places: list(Id, 'Where it happened: areas or states.'),
    participants: list(Participant, 'Who took part.'),
    start: optional(Phase),
    spread: optional(Phase),
    end: optional(Phase),
    part_of: optional(Id),
    ordinal: optional(
      record(
        { rank: Type.Integer({ minimum: 1 }), of: Id, called: Type.Array(Type.String()) },
        'Its number among its kind: the first deployment of a body.',
      ),
    ),
  },
  'Something that happened (Popolo Event).',
)

const Text = record(
  {
    text: text('The wording.'),
    version: optional(edtf('EDTF interval in which this wording was in force.')),
    translation: optional(text('Which translation this is.')),
    language: optional(text('BCP 47 tag; `en` unless said.')),
    sources: optional(Sources),
  },
  'One wording of a provision.',
)

const Provision = record(
  {
    id: Id,
    number: text('Article number as written in figures: `4`, `42(7)`.'),
    title: text('What it is about, in a few words.'),
    called: list(text('A noun phrase: `mutual defence clause`.'), 'What people call it.'),
    topics: list(text('A noun phrase: `collective defence`.'), 'What it provides: used to tell a wrong article.'),
    cites: list(Id, 'Provisions that it refers to.'),
    texts: list(Text, 'The known wordings: versions and translations.'),
    sources: optional(Sources),
  },
  'An article of a treaty.',
)

export const Treaty = record(
  {
    ...named,
    called: list(text('A common noun: `treaty`, `charter`.'), 'Common nouns that refer to it once it has been named.'),
    organization_id: optional(Id),
    signed: optional(
      record(
        { date: optional(DateField), places: list(Id, 'Where.'), parties: list(Id, 'Who signed.'), complete: optional(Type.Boolean()) },
        'The signing.',
        'date',
      ),
    ),
    in_force: optional(DateField),
    ended: optional(DateField),
    provisions: list(Provision, 'Its articles.'),
  },
  'A treaty, charter or agreement, with its provisions.',
)

export const Quantity = record(
  {
    id: Id,
    measure: text('What is counted: “arrests”, “troops sent”.'),
    called: list(
      text('The counted noun in the singular: `arrest`, `soldier`.'),
      'Nouns that a figure of this measure stands before; unless said, those of the measure.',
    ),
    said: list(
      text('A verb in its base form: `arrest`.'),
      'Verbs by which the figure’s noun (people, men …) is counted here: “4,000 people were arrested”.',
    ),
    subject_id: Id,
    of_id: optional(Id),
    value: optional(Type.Number()),
    min: optional(Type.Number()),
    max: optional(Type.Number()),
    unit: optional(text('`person`, `USD`, `%`; persons unless said.')),
    as_of: optional(DateField),
    note: optional(text('A sentence for the reader of a hover.')),
    sources: optional(Sources),
  },
  'A figure: how many of what, of which event or body (`subject_id`), whose share (`of_id`), as of which day. `min` alone reads “over”, `max` alone “under”.',
)

export const RelationType = record(
  {
    id: Id,
    called: Type.Array(text('What the subject is to the object: `capital`, `largest city`, `backer`.'), { minItems: 1 }),
    said: list(text('A verb: `border`.'), 'Verbs that say so.'),
    unique: optional(Type.Boolean({ description: 'An object has one such subject at a time.' })),
    symmetric: optional(Type.Boolean({ description: 'Holds both ways: ally.' })),
  },
  'A kind of relation and its words.',
)

export const Relation = record(
  { id: optional(Id), subject_id: Id, type: Id, object_id: Id, ...period, sources: optional(Sources) },
  'Subject is the `type` of object: Almaty is the largest city of Kazakhstan.',
)

export const Statement = record(
  {
    id: Id,
    speaker_id: Id,
    about_id: Id,
    summary: text('What was said, in our own words.'),
    called: Type.Array(text('Nouns that give the claim away in a sentence about it: `terrorist group`.'), { minItems: 1 }),
    date: optional(DateField),
    sources: optional(Sources),
  },
  'What the corpus holds only as someone’s claim.',
)

export const CorpusFile = Type.Object(
  {
    $schema: optional(Type.String()),
    briefwright: Type.Literal(1, { description: 'Version of this format.' }),
    corpus: record(
      {
        id: Id,
        title: text('What the corpus covers.'),
        sources: optional(Sources),
        as_of: optional(edtf('The day on which its knowledge stands, EDTF. Briefs without a date of their own are read as of this day.')),
      },
      'What this file belongs to. Several files may share an id.',
    ),
    sources: list(Source, 'Sources.'),
    names: list(Name, 'Further names of records that other files have.'),
    persons: list(Person, 'Persons.'),
    organizations: list(Organization, 'States, bodies, institutions.'),
    areas: list(Area, 'Places.'),
    posts: list(Post, 'Offices.'),
    memberships: list(Membership, 'Who belongs to what, who holds which office.'),
    event_types: list(EventType, 'Words shared by events.'),
    events: list(Event, 'What happened.'),
    treaties: list(Treaty, 'Treaties with their provisions.'),
    quantities: list(Quantity, 'Figures.'),
    relation_types: list(RelationType, 'Kinds of relation.'),
    relations: list(Relation, 'Relations.'),
    statements: list(Statement, 'Claims that are someone’s word only.'),
  },
  { $id: 'https://briefwright.dev/schema/corpus-1.json', additionalProperties: false, title: 'Briefwright corpus' },
)

export type CorpusFile = Static<typeof CorpusFile>
export type Source = Static<typeof Source>
export type Person = Static<typeof Person>
export type Organization = Static<typeof Organization>
export type Area = Static<typeof Area>
export type Post = Static<typeof Post>
export type Membership = Static<typeof Membership>
export type EventType = Static<typeof EventType>
export type Event = Static<typeof Event>
export type Treaty = Static<typeof Treaty>
export type Provision = Static<typeof Provision>
export type Quantity = Static<typeof Quantity>
export type RelationType = Static<typeof RelationType>
export type Relation = Static<typeof Relation>
export type Statement = Static<typeof Statement>
