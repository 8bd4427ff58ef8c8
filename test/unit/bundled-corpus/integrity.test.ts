/** The bundled corpus holds together: sources, periods, references, names, and no record against another. */
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { checkCorpus } from '../../../server/core/corpus/check-corpus.js'
import type { Account, Extent } from '../../../server/core/corpus/knowledge.js'
import type { SourceRef } from '../../../server/core/corpus/schema.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { files, names, provisions, readings, records, sources, splitSource, valuesOf } from './bundled-files.js'

const corpus = buildCorpus(files)
const INTERVALS = ['members_complete', 'holders_complete', 'version']
const DATES = ['founding_date', 'dissolution_date', 'start_date', 'end_date', 'date', 'in_force', 'ended', 'as_of', 'value']

const earliest = (accounts: readonly Account[]): number =>
  Math.min(...accounts.map((it) => it.date.earliest), accounts.length ? Infinity : -Infinity)
const latest = (accounts: readonly Account[]): number => (accounts.length ? Math.max(...accounts.map((it) => it.date.latest)) : Infinity)

describe('the files', () => {
  test.each(readings.map((it) => [it.name, it] as const))('%s reads without a problem', (_, reading) => {
    expect(reading.problems.map((it) => `${it.line}:${it.column} ${it.message}`)).toEqual([])
  })

  test('agree with each other', () => {
    const checked = readings.flatMap((it) => (it.file ? [{ name: it.name, file: it.file, places: it.places }] : []))
    expect(checkCorpus(checked).map((it) => `${it.file}:${it.line} ${it.message}`)).toEqual([])
  })

  test('belong to one corpus', () => {
    expect(new Set(files.map((it) => JSON.stringify(it.corpus))).size).toBe(1)
    expect(files).toHaveLength(names.length)
  })

  test('are of a size with the subject', () => {
    expect(records.length).toBeGreaterThan(900)
  })
})

describe('sources', () => {
  test('every statement has one, and it exists', () => {
    const wrong = [...records, ...provisions].flatMap((it) =>
      it.sources.length === 0
        ? [`${it.kind} ${it.id}: none`]
        : it.sources
            .map((ref) => splitSource(ref).id)
            .filter((id) => !sources.has(id))
            .map((id) => `${it.kind} ${it.id}: ${id}`),
    )
    const nested = files.flatMap((file) => valuesOf('sources', { ...file, sources: [] }).flat())
    const unknown = nested.filter((it) => typeof it === 'string' && !sources.has(splitSource(it).id))
    expect([...wrong, ...unknown]).toEqual([])
  })

  test('every source is used', () => {
    const used = new Set(
      files.flatMap((file) => valuesOf('sources', { ...file, sources: [] }).flat()).map((it) => splitSource(it as SourceRef).id),
    )
    expect([...sources.keys()].filter((id) => !used.has(id))).toEqual([])
  })
})

describe('periods', () => {
  test('every date is one', () => {
    const wrong = files.flatMap((file) =>
      [...DATES, ...INTERVALS].flatMap((property) =>
        valuesOf(property, file).filter((it) => typeof it === 'string' && parseEdtf(it) === undefined),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('no period ends before it begins', () => {
    const backwards = (it: Extent): boolean => latest(it.end) < earliest(it.start)
    expect([
      ...corpus.tenures.filter(backwards).map((it) => it.id),
      ...corpus.memberships.filter(backwards).map((it) => it.id),
      ...corpus.occurrences.filter(backwards).map((it) => it.id),
      ...corpus.relations.filter(backwards).map((it) => it.id),
      ...corpus.forms.filter((it) => it.from !== undefined && it.to !== undefined && it.to < it.from).map((it) => it.form),
    ]).toEqual([])
  })
})

describe('references', () => {
  const known = new Set([...records, ...provisions].map((it) => it.id))
  for (const file of files) {
    for (const it of file.event_types ?? []) known.add(it.id)
    for (const it of file.relation_types ?? []) known.add(it.id)
  }
  const ID_PROPERTIES = [
    'person_id',
    'member_id',
    'post_id',
    'organization_id',
    'parent_id',
    'nationality',
    'part_of',
    'subject_id',
    'object_id',
    'of_id',
    'speaker_id',
    'about_id',
    'of',
  ]

  test('lead to a record', () => {
    const single = files.flatMap((file) => ID_PROPERTIES.flatMap((property) => valuesOf(property, file)))
    const lists = files.flatMap((file) => ['places', 'parties', 'cites'].flatMap((property) => valuesOf(property, file).flat()))
    const participants = files.flatMap((file) => (file.events ?? []).flatMap((it) => (it.participants ?? []).map((one) => one.id)))
    const types = files.flatMap((file) => [
      ...(file.events ?? []).flatMap((it) => it.type ?? []),
      ...(file.relations ?? []).map((it) => it.type),
    ])
    expect([...single, ...lists, ...participants, ...types].filter((id) => !known.has(id as string))).toEqual([])
  })

  test('no id is used twice', () => {
    const all = [...records, ...provisions].map((it) => it.id).filter(Boolean)
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([])
    expect(all.filter((id) => sources.has(id))).toEqual([])
  })

  test('a membership is of someone in something', () => {
    const wrong = files.flatMap((file) =>
      (file.memberships ?? []).filter(
        (it) => Number(!!it.person_id) + Number(!!it.member_id) !== 1 || Number(!!it.post_id) + Number(!!it.organization_id) !== 1,
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('names', () => {
  /** A family name alone is shared by many people; a full form is not. */
  test('no full form names two records of one kind on one day', () => {
    const familyNames = new Set(
      files.flatMap((file) =>
        (file.persons ?? []).flatMap((it) => [
          it.family_name,
          ...(it.other_names ?? []).map((one) => (typeof one === 'string' ? undefined : one.family_name)),
        ]),
      ),
    )
    const byForm = new Map<string, (typeof corpus.forms)[number][]>()
    for (const it of corpus.forms) {
      const entity = corpus.entities.get(it.recordId)
      if (!entity || (entity.kind === 'person' && familyNames.has(it.form))) continue
      const key = `${entity.kind} ${it.form.toLowerCase()}`
      const group = byForm.get(key)
      if (group) group.push(it)
      else byForm.set(key, [it])
    }
    const clashes = [...byForm].flatMap(([key, group]) =>
      group.flatMap((a, index) =>
        group
          .slice(index + 1)
          .filter(
            (b) => a.recordId !== b.recordId && (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity),
          )
          .map((b) => `${key}: ${a.recordId}, ${b.recordId}`),
      ),
    )
    expect(clashes).toEqual([])
  })

  test.each([
    ['kassym-jomart-tokayev', ['Kassym-Jomart Tokayev', 'Kasym-Zhomart Tokaev', 'Qasym-Jomart Toqayev', 'Tokayev']],
    ['nikol-pashinyan', ['Nikol Pashinyan', 'Nikol Pashinian', 'Pashinyan']],
    ['karim-massimov', ['Karim Massimov', 'Karim Masimov']],
    ['alexander-lukashenko', ['Alexander Lukashenko', 'Aliaksandr Lukashenka', 'Lukashenka']],
    ['sadyr-japarov', ['Sadyr Japarov', 'Sadyr Zhaparov']],
    ['emomali-rahmon', ['Emomali Rahmon', 'Emomalii Rakhmon']],
    ['volodymyr-zelensky', ['Volodymyr Zelenskyy', 'Zelenskiy']],
    ['recep-tayyip-erdogan', ['Recep Tayyip Erdogan', 'Tayyip Erdoğan']],
    ['csto', ['Collective Security Treaty Organisation', 'Collective Security Treaty Organization', 'CSTO']],
    ['ots', ['Organization of Turkic States', 'Turkic Council']],
    ['eaeu', ['EAEU', 'EEU']],
    ['soviet-union', ['USSR', 'Soviet Union']],
    ['kyrgyzstan', ['Kyrgyz Republic', 'Kyrgyz', 'Bishkek']],
    ['turkey', ['Türkiye', 'Turkish', 'Ankara']],
    ['russia', ['Moscow', 'Kremlin', 'Russian Federation']],
    ['almaty', ['Alma-Ata']],
    ['astana', ['Nur-Sultan', 'Akmola']],
    ['mangystau-region', ['Mangistau']],
    ['zhanaozen', ['Janaozen']],
    ['nagorno-karabakh', ['Artsakh', 'Karabakh']],
    ['kyiv', ['Kiev']],
  ])('%s goes by its right forms', (id, forms) => {
    const held = corpus.forms.filter((it) => it.recordId === id).map((it) => it.form)
    expect(held).toEqual(expect.arrayContaining(forms))
  })
})
