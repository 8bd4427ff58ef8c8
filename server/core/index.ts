/**
 * The public face of the core: all that a shell may import.
 *
 * The way through, one direction: text → passages → mentions → claims → verdicts → findings.
 */

export { capital } from './base/capital.js'
export { matchesGlob, matchesGlobs } from './base/glob.js'
export { createLines, type Lines, lineColumnAt } from './base/lines.js'
export type { ClaimKind, ClaimReport, Coverage, Finding, Mention, Problem, Report, Severity, Verdict } from './base/report.js'
export type { Edit, Span } from './base/span.js'
export { type Brief, openBrief } from './check/brief.js'
export { addRecord, newCorpus, sourceIdsIn } from './corpus/add-record.js'
export { buildCorpus } from './corpus/build.js'
export type { Corpus } from './corpus/knowledge.js'
export { layerProblems, selectCorpora } from './corpus/layered.js'
export { type CorpusProblem, type CorpusReading, readCorpus } from './corpus/read.js'
export type { CorpusFile } from './corpus/schema.js'
export * from './ide/index.js'
export { PROJECT_FILE, type ProjectReading, readProject } from './project/read.js'
export {
  briefWithLevels,
  type Level,
  layerSettings,
  type PartialSettings,
  readingOptions,
  type Settings,
  withLevels,
} from './project/settings.js'
export { RULE_IDS } from './rules/registry.js'
export { styleOfLocale } from './values/date-style.js'
export { parseEdtf } from './values/edtf.js'
