/**
 * Knowledge is data (invariant 7 of ARCHITECTURE.md): no name and no subject word of any corpus in the tree stands in the code of the
 * server. Names are looked for in every case, inside identifiers and strings alike; words for events, figures, clauses and claims in
 * strings, save those that are English for any subject.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))

/** All files under a folder, as paths from the project's root with `/`. */
function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What is said in a comment binds nobody. */
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')

const code = walk('server').filter((path) => /\.(ts|mjs)$/.test(path) && !path.startsWith('server/corpus/'))
/** The descriptions of the corpus format are its manual, with examples. */
const MANUAL = new Set(['server/core/corpus/schema.ts', 'server/core/corpus/schema-parts.ts'])
/** Where the words of English stand that hold for any subject. */
const isLexicon = (path: string): boolean => /^server\/core\/(text|corpus\/defaults)\//.test(path)

type Record_ = Readonly<Record<string, unknown>>
const corpora = [...walk('server/corpus'), ...walk('test')]
  .filter((path) => path.endsWith('.corpus.yaml'))
  .map((path) => (parse(read(path)) ?? {}) as Record_)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const recordsOf = (...kinds: readonly string[]): readonly Record_[] =>
  corpora.flatMap((corpus) => kinds.flatMap((kind) => listOf(corpus[kind]) as readonly Record_[]))

/** Persons, bodies, states, demonyms, metonyms, abbreviations, places, posts, events, treaties: every name by which they go. */
function namesInCorpora(): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (record: unknown): void => {
    if (typeof record === 'string') names.add(record.replace(/^the /i, ''))
    else if (record !== null && typeof record === 'object') {
      const it = record as Record_
      for (const key of ['name', 'family_name', 'given_name', 'label']) if (typeof it[key] === 'string') add(it[key])
      for (const other of listOf(it.other_names)) add(other)
    }
  }
  for (const it of recordsOf('persons', 'organizations', 'areas', 'posts', 'events', 'treaties')) add(it)
  return names
}

/** Names that are words of English too, or that a list of English needs: which family names stand first. */
const ORDINARY = new Set(['mark', 'u', 'alliance', 'commonwealth', 'wang', 'jiang', 'british', 'american'])

test('no name of any corpus stands in the code, in whatever case', () => {
  const names = new Map([...namesInCorpora()].map((name) => [name.toLowerCase(), name]))
  expect(names.size).toBeGreaterThan(1000)
  const longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length))
  const found = code
    .filter((path) => !MANUAL.has(path))
    .flatMap((path) => {
      // `csto-members`, `cstoMembers` and `'the CSTO'` are three ways of writing it.
      const words = (withoutComments(read(path)).match(/[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*\.?/gu) ?? []).flatMap((word) => [
        word,
        ...(/[-.]|[a-z][A-Z]/.test(word) ? word.split(/[-.]|(?<=[a-z])(?=[A-Z])/) : []),
      ])
      return words.flatMap((_, at) =>
        Array.from({ length: longest }, (__, more) => words.slice(at, at + more + 1).join(' ')).flatMap((phrase) => {
          const name = names.get(phrase.toLowerCase())
          // Two and three letters are a word of English in lower case: “us”, “eu” of “neu”.
          if (name === undefined || ORDINARY.has(name.toLowerCase()) || (phrase.length <= 3 && phrase !== name)) return []
          return [`${path}: ${phrase}`]
        }),
      )
    })
  expect([...new Set(found)]).toEqual([])
})

/** What is done, counted, provided, claimed or related, in the words that corpora bring for it. */
function subjectWords(): ReadonlySet<string> {
  const words = new Set<string>()
  const add = (value: unknown): void => {
    for (const it of listOf(value)) words.add(String(it).toLowerCase())
  }
  for (const it of recordsOf('events', 'event_types', 'treaties', 'relation_types', 'quantities', 'statements', 'posts', 'organizations')) {
    for (const holder of [it, it.start, it.end, it.spread, it.ordinal]) {
      const { called, said, roles } = (holder ?? {}) as Record_
      add(called)
      add(said)
      add(roles)
    }
    for (const provision of listOf(it.provisions) as readonly Record_[]) {
      add(provision.called)
      add(provision.topics)
    }
  }
  for (const it of recordsOf('memberships')) {
    add(it.start_said)
    add(it.end_said)
  }
  return words
}

/**
 * Words of corpora that readers hold themselves because they are English for any subject: offices and organs of any state, coming and
 * going, beginning and ending. A word of one subject has no place here: it belongs into the corpus.
 */
const GRAMMAR = new Set([
  'executive secretary',
  'take effect',
  ...(
    'verdict duration ignore sworn term successor predecessor statement pm rename renaming forerunner unseat presidency ' +
    'premiership military cabinet leadership ministry premier parliament assembly agency intelligence council erupt ' +
    'originate spark ignite expire complete spread personnel rejoin depart pull provide invoke trigger strength ' +
    'contribution contribute charge break-up disintegration demise deaths arrests decision response chairwoman spokesman seat headquarters ' +
    'commonwealth committee secretariat organ movement invader decline expand'
  ).split(' '),
])

test('no word of a subject stands in the code outside the words of English', () => {
  const english = new Set(
    code.filter(isLexicon).flatMap(
      (path) =>
        read(path)
          .toLowerCase()
          .match(/[\p{L}'-]+/gu) ?? [],
    ),
  )
  const subject = subjectWords()
  expect(subject.size).toBeGreaterThan(500)
  const found = code
    .filter((path) => !isLexicon(path) && !MANUAL.has(path))
    .flatMap((path) =>
      [...withoutComments(read(path)).matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].flatMap((match) => {
        const words = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
        return words
          .flatMap((_, at) =>
            Array.from({ length: 5 }, (__, more) => words.slice(at, at + more + 1).join(' ')).filter(
              (phrase) => subject.has(phrase) && !GRAMMAR.has(phrase) && !phrase.split(' ').every((word) => english.has(word)),
            ),
          )
          .map((phrase) => `${path}: ${phrase}`)
      }),
    )
  expect([...new Set(found)], 'a word of one subject belongs into its corpus, a word of English for any subject into GRAMMAR').toEqual([])
})

test('the words of English for any subject are in use, each of them', () => {
  const strings = code
    .filter((path) => !isLexicon(path))
    .map((path) => withoutComments(read(path)).toLowerCase())
    .join('\n')
  const words = new Set(strings.match(/[\p{L}\p{N}-]+/gu))
  expect([...GRAMMAR].filter((phrase) => !phrase.split(' ').every((word) => words.has(word)))).toEqual([])
})
