/**
 * Settings of one brief, whoever they come from: the editor, the project file, the options of a call.
 *
 * Later layers win: defaults, the editor's settings, the project file, the options of a call. The project file goes before the editor's
 * settings because it lies beside the briefs: everyone who checks them, and the build, then gets the same answer. Of `rules` each rule is
 * a setting of its own, and of `hints` each hint.
 */
import type { Finding, Report } from '../base/report.js'
import type { DateLocale } from '../values/date-style.js'
import type { Level, ProjectFile } from './schema.js'

export type { Level } from './schema.js'

export interface Settings {
  /** Globs of the Markdown files that are briefs; all, if there are none. */
  readonly briefs: readonly string[]
  /** Globs of corpus files, from the folder that they were set for. */
  readonly corpora: readonly string[]
  readonly bundledCorpus: boolean
  /** EDTF date of briefs that do not give theirs. */
  readonly defaultDate: string | undefined
  readonly dateLocale: DateLocale
  readonly citationStyle: NonNullable<ProjectFile['citationStyle']>
  /** What an editor shows in the text as hints. */
  readonly hints: { readonly dates: boolean; readonly names: boolean }
  readonly rules: ReadonlyMap<string, Level>
}

/** What one layer sets. */
export type PartialSettings = { readonly [K in keyof Omit<Settings, 'hints'>]?: Settings[K] | undefined } & {
  readonly hints?: { readonly [K in keyof Settings['hints']]?: boolean | undefined } | undefined
}

export const DEFAULT_SETTINGS: Settings = {
  briefs: [],
  corpora: ['**/*.corpus.yaml'],
  bundledCorpus: true,
  defaultDate: undefined,
  dateLocale: 'uk',
  citationStyle: 'footnote',
  hints: { dates: false, names: false },
  rules: new Map(),
}

/** The settings that hold where these layers are laid over the defaults, the last one on top. */
export function layerSettings(...layers: readonly PartialSettings[]): Settings {
  let result = DEFAULT_SETTINGS
  for (const layer of layers) {
    const set = Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined))
    const hints = { dates: layer.hints?.dates ?? result.hints.dates, names: layer.hints?.names ?? result.hints.names }
    result = { ...result, ...set, hints, rules: new Map([...result.rules, ...(layer.rules ?? [])]) }
  }
  return result
}

/** What a brief is opened with besides its corpus. */
export function readingOptions({ defaultDate, dateLocale }: Pick<Settings, 'defaultDate' | 'dateLocale'>): {
  readonly date?: string
  readonly dateLocale: DateLocale
} {
  return { dateLocale, ...(defaultDate === undefined ? {} : { date: defaultDate }) }
}

/** A brief that reports as loud as the levels have it. */
export function briefWithLevels<B extends { report(): Report }>(brief: B, levels: Settings['rules']): B {
  return levels.size === 0 ? brief : { ...brief, report: () => withLevels(brief.report(), levels) }
}

/** The report as loud as the levels have it: findings of rules that are off are left out, the others have their rule's level. */
export function withLevels(report: Report, levels: Settings['rules']): Report {
  if (levels.size === 0) return report
  const findings = report.findings.flatMap((finding): readonly Finding[] => {
    const level = levels.get(finding.code)
    if (level === undefined || level === finding.severity) return [finding]
    return level === 'off' ? [] : [{ ...finding, severity: level }]
  })
  return { ...report, findings, ignored: report.ignored.filter((it) => levels.get(it.code) !== 'off') }
}
