/** What is wrong with project and corpus files, by file: those in use, and those that are open. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { type CorpusProblem, capital, createLines, type Lines, lineColumnAt, PROJECT_FILE, readCorpus } from '../core/index.js'
import type { Session } from './session.js'
import { nameOf, plainUri } from './uris.js'

/** A file with what is wrong with it. */
export interface DataFileProblems {
  readonly uri: string
  /** The text that the places of the problems are places in, and its lines. */
  readonly text: string
  readonly lines: Lines
  /** The version of an open document. */
  readonly version?: number
  readonly problems: readonly CorpusProblem[]
  /** What is to be said of the file as a whole. */
  readonly notes: readonly Diagnostic[]
}

/** The problems of every file in use or open, by its plain URI. */
export async function problemsOfAll(session: Session): Promise<Map<string, DataFileProblems>> {
  const { knowledge } = session
  const found = new Map<string, DataFileProblems>()
  // Whatever may be in use is looked at: what is open, and the folders, so that a corpus that no brief is open for is told of too.
  const roots = knowledge.folders().map((it) => `${it.replace(/\/+$/, '')}/${PROJECT_FILE}`)
  await Promise.all([...roots, ...session.uris()].map((it) => knowledge.placeOf(it)))
  const put = (uri: string, text: string, problems: readonly CorpusProblem[], notes: readonly Diagnostic[] = []): void => {
    const open = knowledge.texts.open(uri)
    found.set(plainUri(uri), {
      uri: open?.uri ?? uri,
      text,
      lines: createLines(text),
      problems,
      notes,
      ...(open && { version: open.version }),
    })
  }
  for (const uri of knowledge.texts.uris()) {
    const text = knowledge.texts.open(uri)?.getText() ?? ''
    const place = await knowledge.placeOf(uri)
    if (nameOf(uri) === PROJECT_FILE) {
      if (!knowledge.trusted)
        put(uri, text, [], [note('This project file is not read until you trust the workspace, because it decides what counts as true.')])
    } else if (isCorpusName(uri) && !place.sources.some((it) => plainUri(it) === plainUri(uri))) {
      put(uri, text, readCorpus(text, nameOf(uri)).problems, [
        note(unusedReason(session, place.project !== undefined, place.settings.root)),
      ])
    }
  }
  for (const { uri, text, reading } of knowledge.projects()) put(uri, text, reading.problems)
  for (const { sources } of knowledge.corpora.built()) for (const it of sources) put(it.uri, it.text, it.problems)
  return found
}

function isCorpusName(uri: string): boolean {
  return /\.corpus\.(?:ya?ml|json)$/i.test(nameOf(uri))
}

/** Why a corpus file that is open is not part of any corpus. */
function unusedReason({ knowledge }: Session, inProject: boolean, root: string | undefined): string {
  if (!knowledge.trusted) return 'This corpus is not read until you trust the workspace, because it decides what counts as true.'
  if (root === undefined) return 'This corpus is not read: it lies in no folder of the workspace, and no briefwright.yaml stands above it.'
  return inProject
    ? '`corpora` in briefwright.yaml does not name this corpus, so it is not read.'
    : 'The setting `briefwright.corpora` does not name this corpus, so it is not read.'
}

function note(message: string): Diagnostic {
  const start = { line: 0, character: 0 }
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'Briefwright', message }
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const

/** A problem as a diagnostic, in a sentence or two. `lines` are those of its file. */
export function dataDiagnosticOf({ start, end, message, expected, severity }: CorpusProblem, lines: Lines): Diagnostic {
  const place = (offset: number) => {
    const { line, column } = lineColumnAt(lines, offset)
    return { line, character: column }
  }
  return {
    range: { start: place(start), end: place(end) },
    severity: SEVERITIES[severity],
    source: 'Briefwright',
    message: `${capital(message)}. ${/^did you mean/.test(expected) ? capital(expected) : `Expected: ${expected}`}`,
  }
}
