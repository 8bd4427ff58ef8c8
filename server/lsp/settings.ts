/** Settings of one brief: what the client says for its place, and the project file over that. What is not understood falls back. */
import { type Level, type PartialSettings, parseEdtf, type Settings as SharedSettings } from '../core/index.js'
import { DEFAULT_DISPLAY, type Display, readDisplay } from './display.js'

/** What the client says. */
export interface EditorSettings {
  readonly enable: boolean
  readonly display: Display
  /** The settings that a project file may say too, and then goes before. */
  readonly shared: PartialSettings
}

export interface Settings extends SharedSettings {
  readonly enable: boolean
  readonly display: Display
  /** URI of the folder that globs start from: the project's, else the workspace's. */
  readonly root: string | undefined
}

export const DEFAULT_EDITOR_SETTINGS: EditorSettings = { enable: true, display: DEFAULT_DISPLAY, shared: {} }

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['error', 'warning', 'information', 'hint', 'off'])

/** Reads the section `briefwright` of a client's configuration. Never throws. */
export function readSettings(section: unknown): EditorSettings {
  if (!isRecord(section)) return DEFAULT_EDITOR_SETTINGS
  const { enable, briefs, corpora, bundledCorpus, defaultDate, dateLocale, citationStyle, hints, rules } = section
  return {
    enable: typeof enable === 'boolean' ? enable : true,
    display: readDisplay(section),
    shared: {
      briefs: globsOf(briefs),
      // No glob at all is no corpus; of briefs it would be no brief, which nobody wants.
      corpora: Array.isArray(corpora) && corpora.length === 0 ? [] : globsOf(corpora),
      bundledCorpus: typeof bundledCorpus === 'boolean' ? bundledCorpus : undefined,
      defaultDate: typeof defaultDate === 'string' && parseEdtf(defaultDate.trim()) ? defaultDate.trim() : undefined,
      dateLocale: dateLocale === 'uk' || dateLocale === 'us' ? dateLocale : undefined,
      citationStyle: citationStyle === 'pandoc' || citationStyle === 'footnote' ? citationStyle : undefined,
      hints: isRecord(hints) ? { dates: flagOf(hints.dates), names: flagOf(hints.names) } : undefined,
      rules: isRecord(rules) ? new Map(Object.entries(rules).filter((it): it is [string, Level] => LEVELS.has(it[1]))) : undefined,
    },
  }
}

function flagOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function globsOf(value: unknown): readonly string[] | undefined {
  const globs = Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string' && it !== '') : []
  return globs.length > 0 ? globs : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
