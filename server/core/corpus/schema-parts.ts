/** The parts that records of a corpus file are made of: ids, texts, dates with their accounts, sources, names. */
import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { SHORT } from './schema-leniency.js'

export const text = (description: string) => Type.String({ minLength: 1, description })
export const list = <T extends TSchema>(of: T, description: string) => Type.Optional(Type.Array(of, { description }))
export const optional = <T extends TSchema>(schema: T) => Type.Optional(schema)
/** A group of these properties; `short` is the one that is meant where a date stands in place of the group. */
export const record = <P extends Record<string, TSchema>>(properties: P, description: string, short?: string) =>
  Type.Object(properties, { additionalProperties: false, description, ...(short === undefined ? {} : { [SHORT]: short }) })

export const Id = Type.String({
  pattern: '^[a-z0-9][a-z0-9-]*$',
  description: 'Stable identifier, lower-case words joined by hyphens. Unique over all records of all corpora in use.',
})

export const SourceRef = Type.Union(
  [
    text('Id of a source, then optionally `#` and the locator: `iaf-2022#Context ¶1`.'),
    record({ source: Id, locator: optional(text('Where in the source: section, paragraph, page.')) }, 'A source and the place in it.'),
  ],
  { description: 'Who says so, and where.' },
)

export const Sources = Type.Array(SourceRef, {
  minItems: 1,
  description: 'Who says so. Under `corpus` it holds for every record of the file that names none.',
})

export const edtf = (description: string) => Type.String({ minLength: 1, format: 'edtf', description })

export const Edtf = edtf(
  'A date in EDTF level 0 or 1: `2022-01-08`, `2022-01`, `1991`, `2022-01~`, `199X`, `2005-21` (spring), `2021-05/..`.',
)

const Account = record(
  { value: Edtf, sources: optional(Sources), note: optional(text('Which matter or calendar this account speaks of.')) },
  'One source’s word on a date. Where sources differ there are several, and any of them holds.',
)

export const DateField = Type.Union([Edtf, Type.Array(Account, { minItems: 1 })], {
  description: 'An EDTF date, or a list of accounts where sources differ.',
})

const nameForm = {
  name: optional(text('The form itself.')),
  family_name: optional(text('For persons: another spelling of the family name, combined with every given name.')),
  given_name: optional(text('For persons: another spelling of the given name, combined with every family name.')),
  kind: optional(
    Type.Union(
      [
        Type.Literal('variant', { description: 'Another right spelling or form; may stand anywhere.' }),
        Type.Literal('short', { description: 'A short form that may stand alone: “the Alliance”.' }),
        Type.Literal('abbreviation', { description: 'Letters; matched with their capitals only.' }),
        Type.Literal('demonym', { description: 'Adjective or people: “Kazakh”, “Kazakhs”.' }),
        Type.Literal('metonym', { description: 'A place that speaks for a power: “the Kremlin”.' }),
        Type.Literal('former', { description: 'A name of another time; give its period.' }),
        Type.Literal('misnomer', { description: 'Not a right name, but what it means is clear; never matched as a misspelling.' }),
      ],
      { description: 'What kind of form this is; `variant` unless said.' },
    ),
  ),
  start_date: optional(Edtf),
  end_date: optional(Edtf),
  language: optional(text('BCP 47 language tag of the form.')),
}

export const OtherName = Type.Union(
  [text('Another right form of the whole name.'), record(nameForm, 'A form of a name with its kind and period.')],
  { description: 'Another form of the name. A form listed here is never a misspelling.' },
)

export const Identifier = record(
  { scheme: text('For example `wikidata`.'), identifier: text('For example `Q1045`.') },
  'An identifier elsewhere.',
)

export const Name = record(
  { of: Id, ...nameForm, sources: optional(Sources) },
  'A further name of a record that another file has; that record stays as it is otherwise.',
)

export type SourceRef = Static<typeof SourceRef>
export type DateField = Static<typeof DateField>
export type OtherName = Static<typeof OtherName>
export type Name = Static<typeof Name>
