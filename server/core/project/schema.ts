/**
 * The project file `briefwright.yaml`, once: its JSON Schema (2020-12) for editors and validators, and the TypeScript types.
 *
 * Its properties have the names of the editor's settings, without `briefwright.`, and mean the same.
 */
import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { RULES } from '../rules/registry.js'

const text = (description: string) => Type.String({ minLength: 1, description })
const optional = <T extends TSchema>(schema: T) => Type.Optional(schema)

/** How loud a rule is: a severity of its own, or not at all. */
export const Level = Type.Union(
  ['error', 'warning', 'information', 'hint', 'off'].map((it) => Type.Literal(it as 'error' | 'warning' | 'information' | 'hint' | 'off')),
  { description: 'How loud the rule is; `off` does not apply it.' },
)

const glob = text('A glob: `briefs/**`, `*.brief.md`, `!drafts/**`. Without a slash it speaks of file names; `!` takes out again.')

const rules = Object.fromEntries(RULES.map((it) => [it.id, optional(Type.Union(Level.anyOf, { description: it.summary }))]))

export const ProjectFile = Type.Object(
  {
    $schema: optional(Type.String({ description: 'Where an editor finds the schema of this file.' })),
    briefs: optional(
      Type.Array(glob, {
        description: 'Globs of the Markdown files that are briefs, from the folder of this file; all Markdown files unless said.',
      }),
    ),
    corpora: optional(
      Type.Array(glob, {
        description:
          'Globs of the corpus files, YAML or JSON, from the folder of this file; `**/*.corpus.yaml` unless said. Later files win.',
      }),
    ),
    bundledCorpus: optional(Type.Boolean({ description: 'Whether the corpus that ships with Briefwright is read too; true unless said.' })),
    defaultDate: optional(
      Type.String({
        minLength: 1,
        format: 'edtf',
        description: 'The day as of which a brief is read that gives no date of its own: `2022-01-10`, `2022-01`, `2022`.',
      }),
    ),
    dateLocale: optional(
      Type.Union(
        [
          Type.Literal('uk', { description: '8 January 2022; 8/1/2022 is in January.' }),
          Type.Literal('us', { description: 'January 8, 2022; 8/1/2022 is in August.' }),
        ],
        { description: 'How dates are written where a brief shows no way of its own, and which number of 8/1/2022 is the month.' },
      ),
    ),
    citationStyle: optional(
      Type.Union(
        [Type.Literal('pandoc', { description: '`[@key]`' }), Type.Literal('footnote', { description: '`[^key]` with its definition.' })],
        { description: 'How sources are cited in a brief that cites none yet.' },
      ),
    ),
    hints: optional(
      Type.Object(
        {
          dates: optional(Type.Boolean({ description: 'Whether the date behind a vague one is shown.' })),
          names: optional(
            Type.Boolean({ description: 'Whether the full name of a person is shown who is at first named by the family name alone.' }),
          ),
        },
        { additionalProperties: false, description: 'What an editor shows in the text as hints; nothing unless said.' },
      ),
    ),
    rules: optional(Type.Object(rules, { additionalProperties: false, description: 'How loud single rules are, by their ids.' })),
  },
  { $id: 'https://briefwright.dev/schema/project-1.json', additionalProperties: false, title: 'Briefwright project' },
)

/** How loud a rule is: a severity of its own, or not at all. */
export type Level = Static<typeof Level>

/** What a project file says; every property may be missing. */
export type ProjectFile = Omit<Static<typeof ProjectFile>, 'rules'> & { rules?: Readonly<Record<string, Level>> }
