/** A small world of our own for the editor features: three states, a pact, a treaty, a revolt. */
import type { ClaimReport, Finding, Mention, MentionKind, Report } from '../../../server/core/base/report.js'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import type { CorpusFile } from '../../../server/core/corpus/schema.js'
import type { ReadBrief } from '../../../server/core/ide/read-brief.js'
import { readMarkdown } from '../../../server/core/text/markdown.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'

const sources = ['piece#§ 1']
const background = ['almanac#p. 7']

const file: CorpusFile = {
  briefwright: 1,
  corpus: { id: 'world', title: 'A small world', as_of: '2020-12-31' },
  sources: [
    {
      id: 'piece',
      title: 'The Pact at Work',
      layer: 'article',
      publisher: 'The Review',
      date: '2020-06-01',
      url: 'https://example.org/piece',
    },
    { id: 'almanac', title: 'World Almanac', layer: 'background' },
  ],
  organizations: [
    { id: 'ruritania', name: 'Ruritania', classification: 'state', sources, other_names: [{ name: 'Ruritanian', kind: 'demonym' }] },
    { id: 'strelsau', name: 'Strelsau', classification: 'state', sources },
    { id: 'graustark', name: 'Graustark', classification: 'state', sources },
    {
      id: 'pact',
      name: 'Zenda Pact Organisation',
      classification: 'body',
      members_complete: '1990/..',
      other_names: [{ name: 'ZPO', kind: 'abbreviation' }],
      sources,
    },
  ],
  persons: [
    { id: 'rassendyll', name: 'Rudolf Rassendyll', given_name: 'Rudolf', family_name: 'Rassendyll', sources },
    { id: 'sapt', name: 'Colonel Sapt', family_name: 'Sapt', sources },
  ],
  posts: [{ id: 'pm', label: 'Prime Minister of Ruritania', organization_id: 'ruritania', roles: ['prime minister', 'premier'], sources }],
  memberships: [
    { person_id: 'sapt', post_id: 'pm', start_date: '2010-05-01', end_date: '2018-03-04', sources: background },
    { person_id: 'rassendyll', post_id: 'pm', start_date: '2018-03-04', sources: background },
    { member_id: 'ruritania', organization_id: 'pact', start_date: '1990', sources },
    { member_id: 'strelsau', organization_id: 'pact', start_date: '1990', sources },
    { member_id: 'graustark', organization_id: 'pact', start_date: '1990', end_date: '2005', sources: background },
  ],
  events: [
    {
      id: 'revolt',
      name: 'Revolt of 2020',
      called: ['revolt'],
      start_date: '2020-02-03',
      end_date: '2020-02-10',
      places: ['ruritania'],
      start: { said: ['begin', 'break out'], places: ['strelsau'] },
      sources,
    },
  ],
  quantities: [
    { id: 'arrests', measure: 'arrests', called: ['arrest'], subject_id: 'revolt', min: 4000, as_of: '2020-02-08', sources },
    { id: 'arrests-later', measure: 'arrests', called: ['arrest'], subject_id: 'revolt', value: 9900, as_of: '2020-02-11', sources },
    { id: 'damage', measure: 'damage', called: ['damage'], subject_id: 'revolt', value: 12, unit: 'million crowns', sources: background },
  ],
  treaties: [
    {
      id: 'zenda-treaty',
      name: 'Treaty of Zenda',
      signed: { date: '1990-05-15', parties: ['ruritania', 'strelsau'] },
      provisions: [
        {
          id: 'zenda-4',
          number: '4',
          title: 'Mutual aid',
          texts: [
            { text: 'The old wording.', version: '1990/2009' },
            { text: 'The new wording.', version: '2010/..' },
          ],
        },
        { id: 'zenda-11', number: '11', title: 'Withdrawal' },
      ],
      sources,
    },
  ],
}

export const corpus = buildCorpus([file])

type Named = readonly [words: string, kind: MentionKind, id?: string | undefined, value?: string]

/** A brief with a caret `|` in its text, read by hand: what it names, claims and gets wrong. */
export function briefOf(
  marked: string,
  told: { date?: string; mentions?: readonly Named[]; claims?: readonly ClaimReport[]; findings?: readonly Finding[] } = {},
): { readonly brief: ReadBrief; readonly offset: number } {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const mentions = (told.mentions ?? []).map(([words, kind, id, value]): Mention => {
    const start = text.indexOf(words)
    return { kind, start, end: start + words.length, ...(id === undefined ? {} : { id }), ...(value === undefined ? {} : { value }) }
  })
  const report: Report = {
    mentions,
    claims: told.claims ?? [],
    findings: told.findings ?? [],
    ignored: [],
    problems: [],
    coverage: { claims: 0, supported: 0, contradicted: 0, unverified: 0 },
  }
  const date = told.date === undefined ? undefined : parseEdtf(told.date)
  return { brief: { text, corpus, date, markdown: readMarkdown(text), report: () => report }, offset }
}
