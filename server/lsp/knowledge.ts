/**
 * What holds at a place: the settings of the editor and of the project file over them, and the corpus that briefs there are read against.
 *
 * Project files and corpora of a workspace decide what counts as true. Where the client says that the workspace is not trusted, they are
 * not read.
 */
import type { Connection } from 'vscode-languageserver'
import { type Corpus, type CorpusFile, layerSettings } from '../core/index.js'
import { type Corpora, createCorpora } from './corpora.js'
import type { WorkspaceFiles } from './files.js'
import { attemptLater, type Logs } from './guard.js'
import { createProjects, type Project } from './projects.js'
import { DEFAULT_EDITOR_SETTINGS, type EditorSettings, readSettings, type Settings } from './settings.js'
import { createTexts, type Texts } from './texts.js'
import { folderOf, pathFrom, plainUri } from './uris.js'

/** What holds for one file. */
export interface Place {
  readonly settings: Settings
  readonly corpus: Corpus
  readonly project: Project | undefined
  /** URIs of the files of the workspace that the corpus is made of, the last on top. */
  readonly sources: readonly string[]
}

export interface Knowledge {
  readonly texts: Texts
  readonly corpora: Corpora
  readonly trusted: boolean
  placeOf(uri: string): Promise<Place>
  /** The workspace's folder that a file lies in; the first one for a file that lies nowhere yet. */
  homeOf(uri: string): string | undefined
  /** The project files found so far. */
  projects(): readonly Project[]
  folders(): readonly string[]
  foldersChanged(added: readonly string[], removed: readonly string[]): void
  /** Settings have changed; `pushed` is what a client sends that cannot be asked. */
  settingsChanged(pushed?: unknown): void
  /** Texts of project or corpus files have changed, or such files came or went. */
  filesChanged(): void
  trust(): void
}

/** The workspace that the client has open, and how its files are read. */
export interface Workspace {
  readonly folders: readonly string[]
  readonly files: WorkspaceFiles | undefined
}

export function createKnowledge(
  connection: Connection,
  canAsk: boolean,
  bundled: readonly CorpusFile[],
  initial: unknown,
  workspace: Workspace,
  logs: Logs,
): Knowledge {
  const folders = new Set(workspace.folders)
  const texts = createTexts(workspace.files)
  const corpora = createCorpora(bundled, workspace.files, texts)
  const projects = createProjects(texts)
  let found = new Map<string, Project>()
  let pushed = readSettings(initial)
  let trusted = !(typeof initial === 'object' && initial !== null && 'trusted' in initial && initial.trusted === false)

  const editorSettingsOf = (uri: string): Promise<EditorSettings> => {
    if (!canAsk) return Promise.resolve(pushed)
    return attemptLater(logs, 'settings', DEFAULT_EDITOR_SETTINGS, async () =>
      readSettings(await connection.workspace.getConfiguration({ scopeUri: uri, section: 'briefwright' })),
    )
  }

  const homeOf = (uri: string): string | undefined => {
    const all = [...folders]
    if (folderOf(uri) === undefined) return all[0]
    const inside = all.filter((it) => pathFrom(it, uri) !== pathFrom(undefined, uri))
    return inside.sort((a, b) => plainUri(b).length - plainUri(a).length)[0]
  }

  /** A file of no place yet, such as an untitled one, counts as lying in the first folder. */
  const placedUri = (uri: string): string => {
    const home = homeOf(uri)
    return folderOf(uri) === undefined && home !== undefined ? `${home.replace(/\/+$/, '')}/untitled` : uri
  }

  return {
    texts,
    corpora,
    get trusted() {
      return trusted
    },
    placeOf: async (uri) => {
      // What is found only after files have changed belongs to those that were there before.
      const known = found
      const [editor, project] = await Promise.all([editorSettingsOf(uri), trusted ? projects.of(placedUri(uri)) : undefined])
      if (project) known.set(project.uri, project)
      const shared = layerSettings(editor.shared, project?.reading.settings ?? {})
      const root = project?.folder ?? homeOf(uri)
      const set = await corpora.of({ root: trusted ? root : undefined, globs: shared.corpora, bundled: shared.bundledCorpus })
      const settings = { ...shared, enable: editor.enable, display: editor.display, root }
      return { settings, corpus: set.corpus, project, sources: set.sources.map((it) => it.uri) }
    },
    homeOf,
    projects: () => [...found.values()],
    folders: () => [...folders],
    foldersChanged: (added, removed) => {
      for (const uri of removed) folders.delete(uri)
      for (const uri of added) folders.add(uri)
    },
    settingsChanged: (section) => {
      if (section !== undefined) pushed = readSettings(section)
    },
    filesChanged: () => {
      projects.forget()
      corpora.forget()
      found = new Map()
    },
    trust: () => {
      trusted = true
    },
  }
}
