/** Project files: which one rules a file, found going up from it. */
import { PROJECT_FILE, type ProjectReading, readProject } from '../core/index.js'
import type { Texts } from './texts.js'
import { folderOf } from './uris.js'

export interface Project {
  /** URI of the project file. */
  readonly uri: string
  /** URI of its folder. */
  readonly folder: string
  readonly text: string
  readonly reading: ProjectReading
}

export interface Projects {
  /** The project that a file belongs to. */
  of(uri: string): Promise<Project | undefined>
  /** Project files come, go or change. */
  forget(): void
}

/** Folders in folders, at most; nobody has more. */
const DEEPEST = 64

export function createProjects(texts: Texts): Projects {
  let byFolder = new Map<string, Promise<Project | undefined>>()

  const read = async (folder: string, depth: number): Promise<Project | undefined> => {
    const uri = `${folder}/${PROJECT_FILE}`
    const text = await texts.textOf(uri)
    if (text !== undefined) return { uri, folder, text, reading: readProject(text, PROJECT_FILE) }
    const above = folderOf(folder)
    return above === undefined || depth > DEEPEST ? undefined : inFolder(above, depth + 1)
  }

  const inFolder = (folder: string, depth: number): Promise<Project | undefined> => {
    let known = byFolder.get(folder)
    if (!known) {
      known = read(folder, depth)
      byFolder.set(folder, known)
    }
    return known
  }

  return {
    of: async (uri) => {
      const folder = folderOf(uri)
      return folder === undefined ? undefined : inFolder(folder, 0)
    },
    forget: () => {
      byFolder = new Map()
    },
  }
}
