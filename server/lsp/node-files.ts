/** The files of a workspace on this machine's disk, for clients that do not read them for the server. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { WorkspaceFiles } from './files.js'

export const nodeFiles: WorkspaceFiles = {
  find: async (folder, endings) => {
    const found: string[] = []
    if (folder.startsWith('file:')) await walk(fileURLToPath(folder), endings, found)
    return found
  },
  read: (uri) => (uri.startsWith('file:') ? readFile(fileURLToPath(uri), 'utf8').catch(() => undefined) : Promise.resolve(undefined)),
}

/** Folders that cannot be read are passed over, and so are links to folders, which may lead in a circle. A link to a file is one. */
async function walk(folder: string, endings: readonly string[], found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await walk(path, endings, found)
    else if ((entry.isFile() || entry.isSymbolicLink()) && endings.some((it) => entry.name.endsWith(it)))
      found.push(pathToFileURL(path).href)
  }
}
