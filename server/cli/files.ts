/** Briefs on disk and on standard input: finding them and reading them, with a sentence about each that cannot be read. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { matchesGlob } from '../core/index.js'

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

/** A file that was found, and whether it was named itself, rather than a folder that holds it. */
export interface FoundFile {
  readonly path: string
  readonly named: boolean
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  readonly problems: readonly FileProblem[]
}

/**
 * All briefs that the arguments name. Folders are walked in the order of their names, without `node_modules`, folders that begin with a
 * dot, and folders reached by a link. A file that is named twice is listed once.
 */
export async function findBriefs(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFile[] = []
  const problems: FileProblem[] = []
  for (const path of paths) {
    try {
      if (path === STANDARD_INPUT) found.push({ path, named: true })
      else if ((await stat(path)).isDirectory()) {
        const { paths: inside, problems: unread } = await walk(path, BRIEF_ENDINGS)
        problems.push(...unread)
        for (const it of inside) found.push({ path: it, named: false })
        if (inside.length + unread.length === 0) problems.push({ path: shown(path), message: 'no .md or .markdown file in this folder' })
      } else found.push({ path, named: true })
    } catch (error) {
      problems.push({ path: shown(path), message: reasonOf(error) })
    }
  }
  return { files: await withoutRepeats(found), problems }
}

/**
 * The files that names of files, folders and globs lead to, in their order. Of a folder those with one of the endings, of a glob those
 * that match and have one of the wider endings. What leads nowhere is a problem.
 */
export async function findFiles(
  names: readonly string[],
  endings: readonly string[],
  wider: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly problems: readonly FileProblem[] }> {
  const found: FoundFile[] = []
  const problems: FileProblem[] = []
  for (const name of names) {
    const there = await stat(name).catch((error: unknown) => reasonOf(error))
    const folder = typeof there === 'string' ? folderOfGlob(name) : there.isDirectory() ? name : undefined
    if (typeof there === 'string' && folder === undefined) problems.push({ path: shown(name), message: there })
    else if (folder === undefined) found.push({ path: name, named: true })
    else {
      const inside = await walk(folder, typeof there === 'string' ? wider : endings)
      problems.push(...inside.problems)
      const glob = `/${name.slice(folder === '.' ? 0 : folder.length)}`
      const wanted = typeof there === 'string' ? inside.paths.filter((it) => matchesGlob(relativeTo(folder, it), glob)) : inside.paths
      if (wanted.length === 0 && inside.problems.length === 0) problems.push({ path: shown(name), message: 'no corpus file there' })
      for (const path of wanted) found.push({ path, named: false })
    }
  }
  return { paths: (await withoutRepeats(found)).map((it) => it.path), problems }
}

/** The folder before the first part of a path that is a pattern; none where it is no glob. */
function folderOfGlob(name: string): string | undefined {
  const first = name.search(/[*?{]/)
  if (first < 0) return undefined
  const slash = name.lastIndexOf('/', first)
  return slash < 0 ? '.' : name.slice(0, slash) || '/'
}

function relativeTo(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/')
}

/** The files below a folder whose names end in one of the endings, in the order of their names. */
async function walk(
  folder: string,
  endings: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly problems: readonly FileProblem[] }> {
  const paths: string[] = []
  const problems: FileProblem[] = []
  const into = async (at: string): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true }).catch((error) => {
      problems.push({ path: shown(at), message: reasonOf(error) })
      return []
    })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) await into(path)
      } else if (hasEnding(entry.name, endings) && (entry.isFile() || entry.isSymbolicLink())) paths.push(path)
    }
  }
  await into(folder)
  return { paths, problems }
}

function hasEnding(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending))
}

async function withoutRepeats(files: readonly FoundFile[]): Promise<readonly FoundFile[]> {
  const byPlace = new Map<string, FoundFile>()
  for (const file of files) {
    const place = file.path === STANDARD_INPUT ? file.path : await realpath(file.path).catch(() => file.path)
    if (!byPlace.has(place) || file.named) byPlace.set(place, file)
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
