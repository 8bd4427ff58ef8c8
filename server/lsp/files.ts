/** The files of a workspace, as far as the server may read them. Given from outside: a server in a web worker has no disk. */
import type { Connection } from 'vscode-languageserver'
import { attemptLater, type Logs } from './guard.js'

export interface WorkspaceFiles {
  /** URIs of the files below a folder whose names end in one of the endings, such as `.md`. Hidden folders and packages are left out. */
  find(folder: string, endings: readonly string[]): Promise<readonly string[]>
  /** The text of a file; nothing where it cannot be read. */
  read(uri: string): Promise<string | undefined>
}

/** Files that the client reads for the server: those of virtual and remote workspaces too. */
export function clientFiles(connection: Connection): WorkspaceFiles {
  return {
    find: (folder, endings) => connection.sendRequest<readonly string[]>('briefwright/findFiles', { folder, endings }),
    read: async (uri) => (await connection.sendRequest<string | null>('briefwright/readFile', { uri })) ?? undefined,
  }
}

/** The same files for all who ask: what a client or a disk cannot give is logged, and counts as not there. */
export function guardFiles(files: WorkspaceFiles, logs: Logs): WorkspaceFiles {
  return {
    find: (folder, endings) => attemptLater(logs, 'find files', [], async () => files.find(folder, endings)),
    read: (uri) => attemptLater(logs, 'read file', undefined, async () => files.read(uri)),
  }
}
