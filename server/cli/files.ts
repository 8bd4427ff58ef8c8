/** Briefs on disk and on standard input: finding them and reading them, with a sentence about each that cannot be read. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The text of a brief exactly as it lies on disk: a byte order mark and every line break are still there. */
export interface BriefFile {
  /** The path as a report shows it, with `/` on every system; `-` for standard input. */
  readonly path: string
  readonly text: string
}

/** Something that could not be used, and why. */
export interface FileProblem {
  readonly path: string
  readonly message: string
}

export const STANDARD_INPUT = '-'
const BRIEF_ENDINGS = ['.md', '.markdown']

/**
 * The paths of all briefs that the arguments name. Folders are walked in the order of their names, without `node_modules`, folders
 * that begin with a dot, and folders reached by a link. A file that is named twice is listed once.
 */
export async function findBriefs(
  paths: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly problems: readonly FileProblem[] }> {
  const found: string[] = []
  const problems: FileProblem[] = []
  for (const path of paths) {
    try {
      if (path === STANDARD_INPUT) found.push(path)
      else if ((await stat(path)).isDirectory()) {
        const before = found.length + problems.length
        await walk(path, found, problems)
        if (found.length + problems.length === before)
          problems.push({ path: shown(path), message: 'no .md or .markdown file in this folder' })
      } else found.push(path)
    } catch (error) {
      problems.push({ path: shown(path), message: reasonOf(error) })
    }
  }
  return { paths: await withoutRepeats(found), problems }
}

async function walk(folder: string, found: string[], problems: FileProblem[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    problems.push({ path: shown(folder), message: reasonOf(error) })
    return []
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) await walk(path, found, problems)
    } else if (isBriefName(entry.name) && (entry.isFile() || entry.isSymbolicLink())) found.push(path)
  }
}

function isBriefName(name: string): boolean {
  return BRIEF_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))
}

async function withoutRepeats(paths: readonly string[]): Promise<readonly string[]> {
  const byPlace = new Map<string, string>()
  for (const path of paths) {
    const place = path === STANDARD_INPUT ? path : await realpath(path).catch(() => path)
    if (!byPlace.has(place)) byPlace.set(place, path)
  }
  return [...byPlace.values()]
}

/** Reads one brief. `input` is where `-` is read from. Text that is not UTF-8 is refused rather than guessed at. */
export async function readBrief(path: string, input: AsyncIterable<Uint8Array | string>): Promise<BriefFile | FileProblem> {
  try {
    return { path: shown(path), text: decode(path === STANDARD_INPUT ? await readAll(input) : await readFile(path)) }
  } catch (error) {
    return { path: path === STANDARD_INPUT ? 'standard input' : shown(path), message: reasonOf(error) }
  }
}

async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** Text of UTF-8 bytes. A byte order mark stays, because it counts in the offsets of the report. Throws on anything else. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/** A path as reports show it. */
export function shown(path: string): string {
  return path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\')
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not UTF-8 text; save it as UTF-8',
  ERR_STRING_TOO_LONG: 'too large to be read',
  ERR_FS_FILE_TOO_LARGE: 'too large to be read',
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
