/** The project that a brief belongs to: its settings, and the corpus that it is read against. Each is read once. */
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import {
  buildCorpus,
  type Corpus,
  type CorpusProblem,
  type CorpusReading,
  layerProblems,
  layerSettings,
  matchesGlobs,
  PROJECT_FILE,
  readCorpus,
  readProject,
  type Settings,
  selectCorpora,
} from '../core/index.js'
import { bundledCorpusFiles } from '../corpus/bundled.js'
import type { ProjectOptions } from './args.js'
import { findFiles, reasonOf, STANDARD_INPUT, shown } from './files.js'
import type { Complain } from './prepare.js'

export interface Project {
  readonly settings: Settings
  /** Whether a file counts as a brief by the project's globs. */
  isBrief(path: string): boolean
  /** The corpus; nothing where a file of it could not be used, because a check against half a corpus would pass for a whole one. */
  corpus(): Promise<Corpus | undefined>
}

export interface Projects {
  of(path: string): Promise<Project>
  /** Whether something was wrong with a project file. */
  readonly broken: boolean
}

/** Endings of the files that can be corpora. */
const CORPUS_FILES = ['.yaml', '.yml', '.json']
/** Endings of the corpora of a folder. */
const CORPORA = ['.corpus.yaml', '.corpus.yml', '.corpus.json']

/** Opens the projects of one call. What is wrong with their files is told once, with file, line and column. */
export function openProjects(options: ProjectOptions, complain: Complain): Projects {
  const byFolder = new Map<string, Promise<Project>>()
  const files = new Map<string, Promise<string | undefined>>()
  let broken = false

  const complainOf = (problems: readonly CorpusProblem[]): boolean => {
    for (const { file, line, column, message, expected, severity } of problems) {
      complain({ path: `${file}:${line}:${column}`, message: `${severity}: ${message}; expected: ${expected}` })
    }
    return problems.some(({ severity }) => severity === 'error')
  }

  const textOf = async (path: string): Promise<string | undefined> => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
    } catch (error) {
      complain({ path: shown(path), message: reasonOf(error) })
      return undefined
    }
  }

  const readCorpora = async (paths: readonly string[], bundled: boolean): Promise<Corpus | undefined> => {
    const readings: CorpusReading[] = []
    let usable = true
    for (const path of paths) {
      const text = await textOf(path)
      if (text === undefined) usable = false
      else readings.push(readCorpus(text, shown(path)))
    }
    const lower = bundled ? bundledCorpusFiles() : []
    if (complainOf(layerProblems(lower, readings)) || !usable) return undefined
    return buildCorpus([...lower, ...readings.flatMap((it) => (it.file ? [it.file] : []))])
  }

  /** The project file that rules a folder: the one that was named, else the nearest going up. */
  const fileFor = (folder: string): Promise<string | undefined> => {
    if (options.project !== undefined) return Promise.resolve(options.project === false ? undefined : resolve(options.project))
    let known = files.get(folder)
    if (!known) {
      const path = join(folder, PROJECT_FILE)
      const parent = dirname(folder)
      known = readFile(path).then(
        () => path,
        (error) => (isMissing(error) ? (parent === folder ? undefined : fileFor(parent)) : path),
      )
      files.set(folder, known)
    }
    return known
  }

  const open = async (file: string | undefined): Promise<Project> => {
    const text = file === undefined ? undefined : await textOf(file)
    if (file !== undefined && text === undefined) broken = true
    const { settings: written, problems } = readProject(text ?? '', file === undefined ? '' : shown(relative('', file) || file))
    if (complainOf(problems)) broken = true
    const settings = layerSettings(written, options.settings)
    const folder = file === undefined ? resolve('') : dirname(file)
    const corpora = async (): Promise<Corpus | undefined> => {
      if (options.corpora.length > 0) {
        const found = await findFiles(options.corpora, CORPORA, CORPUS_FILES)
        found.problems.forEach(complain)
        const corpus = await readCorpora(found.paths, settings.bundledCorpus)
        return found.problems.length > 0 ? undefined : corpus
      }
      // Without a project file no folder is the project's, and none is searched.
      if (file === undefined) return readCorpora([], settings.bundledCorpus)
      const { paths, problems: unread } = await findFiles([folder], CORPUS_FILES, CORPUS_FILES)
      const relatives = paths.map((it) => relative(folder, it).replaceAll('\\', '/'))
      const chosen = selectCorpora(relatives, settings.corpora)
      if (written.corpora && chosen.length === 0) {
        complain({ path: shown(file), message: '`corpora` names no file' })
        broken = true
      }
      for (const it of unread) if (paths.length > 0) complain(it)
      return readCorpora(
        chosen.map((it) => join(relative('', folder), it)),
        settings.bundledCorpus,
      )
    }
    let corpus: Promise<Corpus | undefined> | undefined
    return {
      settings,
      isBrief: (path) =>
        settings.briefs.length === 0 || matchesGlobs(relative(folder, resolve(path)).replaceAll('\\', '/'), settings.briefs),
      corpus: () => {
        corpus ??= corpora()
        return corpus
      },
    }
  }

  return {
    of: async (path) => {
      const folder = path === STANDARD_INPUT ? resolve('') : dirname(resolve(path))
      const file = await fileFor(folder)
      const key = file ?? ''
      let project = byFolder.get(key)
      if (!project) {
        project = open(file)
        byFolder.set(key, project)
      }
      return project
    },
    get broken() {
      return broken
    },
  }
}

/** A name that is no file here, or whose folder is none. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
}
