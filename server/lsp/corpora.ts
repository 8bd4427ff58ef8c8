/**
 * The corpora that briefs are read against: the bundled one, and over it those of the workspace.
 *
 * A corpus is built once for everything that selects the same files, and again only when what these say has changed: the corpus is the
 * same object as long as it knows the same. While an author types in a corpus file and it has an error, what it said before still holds.
 */
import {
  buildCorpus,
  type Corpus,
  type CorpusFile,
  type CorpusProblem,
  type CorpusReading,
  layerProblems,
  readCorpus,
  selectCorpora,
} from '../core/index.js'
import type { WorkspaceFiles } from './files.js'
import type { Texts } from './texts.js'
import { nameOf, pathFrom, plainUri } from './uris.js'

/** Which files make a corpus. */
export interface Selection {
  /** URI of the folder that the globs start from; none selects no file. */
  readonly root: string | undefined
  readonly globs: readonly string[]
  readonly bundled: boolean
}

/** A file of the workspace that is part of a corpus. */
export interface CorpusSource {
  readonly uri: string
  readonly text: string
  readonly problems: readonly CorpusProblem[]
}

export interface CorpusSet {
  readonly corpus: Corpus
  /** The last is on top. */
  readonly sources: readonly CorpusSource[]
}

export interface Corpora {
  /** The bundled corpus alone. */
  readonly bundled: Corpus
  of(selection: Selection): Promise<CorpusSet>
  /** The sets asked for since files last changed, as far as they are built. */
  built(): readonly CorpusSet[]
  /** Some text has changed, or files came or went: sets are looked at again when they are next asked for. */
  forget(): void
}

/** Endings of the files that may be corpora. */
const ENDINGS = ['.yaml', '.yml', '.json']

interface Read {
  readonly text: string
  readonly reading: CorpusReading
  /** The reading whose records count, and these as JSON. */
  readonly used: CorpusReading
  readonly json: string
}

interface State {
  /** Grows when the state is forgotten, so that what was begun before is not kept after. */
  generation: number
  building: Promise<CorpusSet> | undefined
  set: CorpusSet | undefined
  /** What the corpus of `set` was made of. */
  made: string | undefined
}

export function createCorpora(bundledFiles: readonly CorpusFile[], files: WorkspaceFiles | undefined, texts: Texts): Corpora {
  const states = new Map<string, State>()
  const readings = new Map<string, Read>()
  const bundled = buildCorpus(bundledFiles)
  const empty = buildCorpus([])

  const find = async ({ root, globs }: Selection): Promise<readonly string[]> => {
    if (root === undefined) return []
    const found = (await files?.find(root, ENDINGS)) ?? []
    // A file that is open and not saved yet is there too.
    const open = texts
      .uris()
      .filter((it) => pathFrom(root, it) !== pathFrom(undefined, it) && !found.some((one) => plainUri(one) === plainUri(it)))
    const byPath = new Map([...found, ...open].map((it) => [pathFrom(root, it), it]))
    return selectCorpora([...byPath.keys()], globs).map((it) => byPath.get(it)!)
  }

  const read = async (uri: string, name: string): Promise<Read | undefined> => {
    const text = await texts.textOf(uri)
    const key = plainUri(uri)
    const before = readings.get(key)
    // A file that is gone says nothing any more.
    if (text === undefined) {
      readings.delete(key)
      return undefined
    }
    if (before?.text === text && (before.used === before.reading || texts.isDirty(uri))) return before
    const reading = before?.text === text ? before.reading : readCorpus(text, name)
    const broken = reading.problems.some((it) => it.severity === 'error')
    const used = broken && before && texts.isDirty(uri) ? before.used : reading
    const now = { text, reading, used, json: used === before?.used ? before.json : JSON.stringify(used.file ?? null) }
    readings.set(key, now)
    return now
  }

  const build = async (selection: Selection, state: State): Promise<CorpusSet> => {
    const { generation } = state
    const uris = await find(selection)
    const lower = selection.bundled ? bundledFiles : []
    const names = namesOf(uris, selection.root)
    const all = (await Promise.all(uris.map(async (uri, index) => ({ uri, read: await read(uri, names[index]!) })))).flatMap(
      ({ uri, read: it }) => (it ? [{ uri, ...it }] : []),
    )
    const used = all.map((it) => it.used)
    const between = layerProblems(lower, used)
    const sources = all.map(({ uri, text, reading, used: counted }): CorpusSource => {
      // Places of records that count no longer are places in another text.
      const problems = reading === counted ? between.filter((it) => it.file === reading.name) : reading.problems
      return { uri, text, problems }
    })
    const made = JSON.stringify(all.map((it) => it.json))
    const same = state.set && state.made === made ? state.set.corpus : undefined
    const corpus =
      same ?? (all.length === 0 ? (selection.bundled ? bundled : empty) : buildCorpus([...lower, ...used.flatMap((it) => it.file ?? [])]))
    const set = { corpus, sources }
    if (state.generation === generation) Object.assign(state, { set, made })
    return set
  }

  return {
    bundled,
    of: (selection) => {
      const key = JSON.stringify([selection.root, selection.globs, selection.bundled])
      const state: State = states.get(key) ?? { generation: 0, building: undefined, set: undefined, made: undefined }
      states.set(key, state)
      state.building ??= build(selection, state)
      return state.building
    },
    built: () => [...states.values()].flatMap((it) => (it.building && it.set) ?? []),
    forget: () => {
      for (const [key, state] of states) {
        if (state.building === undefined) states.delete(key)
        else Object.assign(state, { building: undefined, generation: state.generation + 1 })
      }
    },
  }
}

/** What messages call the files: their names, or their paths where two have the same name. */
function namesOf(uris: readonly string[], root: string | undefined): readonly string[] {
  const count = new Map<string, number>()
  for (const it of uris) count.set(nameOf(it), (count.get(nameOf(it)) ?? 0) + 1)
  return uris.map((it) => ((count.get(nameOf(it)) ?? 0) > 1 ? pathFrom(root, it) : nameOf(it)))
}
