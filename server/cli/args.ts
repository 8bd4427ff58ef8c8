/** The command line's arguments: what was asked for, or what is wrong with the asking. */
import { parseArgs } from 'node:util'
import type { Severity } from '../core/index.js'

export interface CheckCommand {
  readonly name: 'check'
  /** Files and folders as they were given; `-` is standard input. Never empty. */
  readonly paths: readonly string[]
  readonly format: 'text' | 'json'
  /** The least severity of a finding that makes the exit status 1. */
  readonly failOn: Severity
  /** EDTF date of briefs that have none of their own. */
  readonly date?: string
  /** Corpus files to read besides the bundled ones. */
  readonly corpora: readonly string[]
}

export interface ExplainCommand {
  readonly name: 'explain'
  /** A file, or `-` for standard input. */
  readonly path: string
  /** The one line to explain, counted from 1; the whole brief where none is given. */
  readonly line?: number
  readonly date?: string
  readonly corpora: readonly string[]
}

export type Command = CheckCommand | ExplainCommand | { readonly name: 'lsp' } | { readonly name: 'help' } | { readonly name: 'version' }

/** A command, or a sentence saying why there is none. */
export type Parsed = { readonly command: Command } | { readonly problem: string }

/** Severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint']

export const HELP = `Briefwright checks the facts of policy briefs in Markdown against a reference corpus.

Usage
  briefwright check [PATH…|-] [options]   check files, folders of .md and .markdown files, or standard input
  briefwright explain FILE[:LINE]         show what was read in each sentence, and why it was flagged or was not
  briefwright lsp --stdio                 serve an editor over the Language Server Protocol

Options of check and explain
  --date DATE                             the date of briefs that have none, EDTF: 2022-01-20, 2022-01, 2022
  --corpus FILE                           a corpus file to read besides the bundled ones; may be given again

Options of check
  --format text|json                      how to report (default: text)
  --fail-on error|warning|information|hint
                                          the least severity that makes the exit status 1 (default: warning)

  --help, -h                              show this
  --version, -v                           show the version

Exit status
  0  nothing at or above --fail-on
  1  findings
  2  the call, a file or a corpus could not be used
`

/** Reads the arguments (those after the program's name). */
export function parseArguments(argv: readonly string[]): Parsed {
  const [first, ...rest] = argv
  switch (first) {
    case undefined:
      return { problem: 'no command given' }
    case '--help':
    case '-h':
    case 'help':
      return { command: { name: 'help' } }
    case '--version':
    case '-v':
      return { command: { name: 'version' } }
    case 'check':
      return parseCheck(rest)
    case 'explain':
      return parseExplain(rest)
    case 'lsp':
      return parseServe(rest)
    default:
      return { problem: first.startsWith('-') ? `unknown option ${first}` : `unknown command “${first}”` }
  }
}

/** Options that more than one command has. */
const COMMON = {
  date: { type: 'string' },
  corpus: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h', default: false },
} as const

function parseCheck(argv: readonly string[]): Parsed {
  const options = { ...COMMON, format: { type: 'string', default: 'text' }, 'fail-on': { type: 'string', default: 'warning' } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    if (values.help) return { command: { name: 'help' } }
    const { format, date, corpus } = values
    const failOn = SEVERITIES.find((severity) => severity === values['fail-on'])
    if (format !== 'text' && format !== 'json') return { problem: `--format is text or json, not “${format}”` }
    if (!failOn) return { problem: `--fail-on is ${SEVERITIES.slice(0, -1).join(', ')} or hint, not “${values['fail-on']}”` }
    if (positionals.length === 0) return { problem: 'name a file or a folder to check, or - for standard input' }
    return { command: { name: 'check', paths: positionals, format, failOn, corpora: corpus, ...(date === undefined ? {} : { date }) } }
  } catch (error) {
    return { problem: firstSentence(error) }
  }
}

function parseExplain(argv: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: COMMON, allowPositionals: true })
    if (values.help) return { command: { name: 'help' } }
    const [place, ...others] = positionals
    if (place === undefined || others.length > 0) return { problem: 'explain takes one file, with a line if you like: brief.md:12' }
    const [, path, line] = /^(.+):([1-9]\d{0,8})$/s.exec(place) ?? [place, place, undefined]
    const { date, corpus } = values
    const asked = { name: 'explain', path: path ?? place, corpora: corpus } as const
    return { command: { ...asked, ...(line ? { line: Number(line) } : {}), ...(date === undefined ? {} : { date }) } }
  } catch (error) {
    return { problem: firstSentence(error) }
  }
}

/** Every way in which clients put the call is taken: some add `--clientProcessId=…`. */
function parseServe(argv: readonly string[]): Parsed {
  if (argv.includes('--help') || argv.includes('-h')) return { command: { name: 'help' } }
  return argv.includes('--stdio') ? { command: { name: 'lsp' } } : { problem: 'lsp needs --stdio, the one way it speaks to a client' }
}

/** Node's own message without the advice that follows it. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('. ')[0] ?? message
}
