/** Settings of one brief, as the client gives them for its place. Whatever is not understood falls back to the default. */
import type { Severity } from '../core/index.js'
import { DEFAULT_DISPLAY, type Display, readDisplay } from './display.js'

/** How loud a rule is: a severity of its own, or not at all. */
export type Level = Severity | 'off'

export interface Settings {
  readonly enable: boolean
  /** Globs of the Markdown files that are briefs; all, if there are none. */
  readonly briefs: readonly string[]
  /** EDTF date of briefs that do not give theirs. */
  readonly defaultDate: string | undefined
  readonly rules: ReadonlyMap<string, Level>
  readonly display: Display
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  briefs: [],
  defaultDate: undefined,
  rules: new Map(),
  display: DEFAULT_DISPLAY,
}

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['error', 'warning', 'information', 'hint', 'off'])

/** Reads the section `briefwright` of a client's configuration. Never throws. */
export function readSettings(section: unknown): Settings {
  if (!isRecord(section)) return DEFAULT_SETTINGS
  const { enable, briefs, defaultDate, rules } = section
  return {
    enable: typeof enable === 'boolean' ? enable : true,
    briefs: Array.isArray(briefs) ? briefs.filter((it) => typeof it === 'string' && it !== '') : [],
    defaultDate: typeof defaultDate === 'string' && defaultDate.trim() !== '' ? defaultDate.trim() : undefined,
    rules: isRecord(rules) ? new Map(Object.entries(rules).filter((it): it is [string, Level] => LEVELS.has(it[1]))) : new Map(),
    display: readDisplay(section),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
