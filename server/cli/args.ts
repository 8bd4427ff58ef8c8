/** The command line's arguments: what was asked for, or what is wrong with the asking. */
import { parseArgs } from 'node:util'
import { type Level, type PartialSettings, parseEdtf, RULE_IDS, type Severity } from '../core/index.js'

/** What a call says of projects: options go before project files. */
export interface ProjectOptions {
  /** Settings of the options. */
  readonly settings: PartialSettings
  /** Corpus files, folders and globs to read in place of the project's. */
  readonly corpora: readonly string[]
  /** The project file to use for all briefs, or that none is to be used; the nearest one above each brief where nothing is said. */
  readonly project?: string | false
}

export interface CheckCommand {
  readonly name: 'check'
  /** Files and folders as they were given; `-` is standard input. Never empty. */
  readonly paths: readonly string[]
  readonly format: 'text' | 'json'
  /** The least severity of a finding that makes the exit status 1. */
  readonly failOn: Severity
  readonly options: ProjectOptions
}

export interface ExplainCommand {
  readonly name: 'explain'
  /** A file, or `-` for standard input. */
  readonly path: string
  /** The one line to explain, counted from 1; the whole brief where none is given. */
  readonly line?: number
  readonly options: ProjectOptions
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
  --date-locale uk|us                     how dates are written: 8/1/2022 is in January (uk) or in August (us)
  --corpus FILE|FOLDER|GLOB               corpus files to read over the bundled corpus, the last on top; of a folder its
                                          *.corpus.yaml; may be given again
  --no-bundled-corpus                     read no other corpus
  --rule ID=LEVEL                         how loud a rule is: error, warning, information, hint or off; may be given again
  --project FILE                          the project file to use (default: the nearest briefwright.yaml above each brief)
  --no-project                            use no project file

Options of check
  --briefs GLOB                           which files of folders are briefs (default: all .md and .markdown files);
                                          may be given again
  --format text|json                      how to report (default: text)
  --fail-on error|warning|information|hint
                                          the least severity that makes the exit status 1 (default: warning)

  --help, -h                              show this
  --version, -v                           show the version

A project file sets the same for everyone, in editors too: briefs, corpora, bundledCorpus, defaultDate, dateLocale, rules.
Options go before it.

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
  'date-locale': { type: 'string' },
  corpus: { type: 'string', multiple: true, default: [] as string[] },
  'no-bundled-corpus': { type: 'boolean', default: false },
  rule: { type: 'string', multiple: true, default: [] as string[] },
  project: { type: 'string' },
  'no-project': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

interface CommonValues {
  readonly date?: string | undefined
  readonly 'date-locale'?: string | undefined
  readonly corpus: readonly string[]
  readonly 'no-bundled-corpus': boolean
  readonly rule: readonly string[]
  readonly project?: string | undefined
  readonly 'no-project': boolean
}

/** What the common options say, or a sentence on what is wrong with them. */
function projectOptions(values: CommonValues, briefs: readonly string[] = []): ProjectOptions | string {
  const { date, corpus, project, 'date-locale': locale } = values
  if (date !== undefined && !parseEdtf(date)) return `--date: “${date}” is no EDTF date; write 2022-01-20, 2022-01 or 2022`
  if (locale !== undefined && locale !== 'uk' && locale !== 'us') return `--date-locale is uk or us, not “${locale}”`
  if (project !== undefined && values['no-project']) return '--project and --no-project cannot both hold'
  const rules = new Map<string, Level>()
  for (const it of values.rule) {
    const [id = '', level] = it.split('=')
    const known = LEVELS.find((one) => one === level)
    if (!RULE_IDS.includes(id)) return `--rule: there is no rule “${id}”`
    if (!known) return `--rule takes a rule and its level, ${id}=${LEVELS.join('|')}, not “${it}”`
    rules.set(id, known)
  }
  const settings: PartialSettings = {
    ...(date === undefined ? {} : { defaultDate: date }),
    ...(locale === undefined ? {} : { dateLocale: locale }),
    ...(values['no-bundled-corpus'] ? { bundledCorpus: false } : {}),
    ...(briefs.length > 0 ? { briefs } : {}),
    ...(rules.size > 0 ? { rules } : {}),
  }
  const file = values['no-project'] ? false : project
  return { settings, corpora: corpus, ...(file === undefined ? {} : { project: file }) }
}

const LEVELS: readonly Level[] = [...SEVERITIES, 'off']

function parseCheck(argv: readonly string[]): Parsed {
  const own = {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'warning' },
    briefs: { type: 'string', multiple: true, default: [] as string[] },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: { ...COMMON, ...own }, allowPositionals: true })
    if (values.help) return { command: { name: 'help' } }
    const { format } = values
    const failOn = SEVERITIES.find((severity) => severity === values['fail-on'])
    if (format !== 'text' && format !== 'json') return { problem: `--format is text or json, not “${format}”` }
    if (!failOn) return { problem: `--fail-on is ${SEVERITIES.slice(0, -1).join(', ')} or hint, not “${values['fail-on']}”` }
    if (positionals.length === 0) return { problem: 'name a file or a folder to check, or - for standard input' }
    const options = projectOptions(values, values.briefs)
    if (typeof options === 'string') return { problem: options }
    return { command: { name: 'check', paths: positionals, format, failOn, options } }
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
    const options = projectOptions(values)
    if (typeof options === 'string') return { problem: options }
    const [, path, line] = /^(.+):([1-9]\d{0,8})$/s.exec(place) ?? [place, place, undefined]
    return { command: { name: 'explain', path: path ?? place, options, ...(line ? { line: Number(line) } : {}) } }
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
