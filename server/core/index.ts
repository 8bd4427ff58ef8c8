/**
 * The public face of the core: all that a shell may import.
 *
 * The way through, one direction: text → passages → mentions → claims → verdicts → findings.
 */
export type { Edit, Span } from './base/span.js'
export type {
  Argument,
  ClaimKind,
  ClaimReport,
  Coverage,
  Finding,
  Fix,
  Mention,
  MentionKind,
  Problem,
  Reason,
  Report,
  Severity,
  Verdict,
} from './base/report.js'
export type { CorpusFile } from './corpus/schema.js'
export { type Brief, type BriefOptions, openBrief } from './check/brief.js'
export { buildCorpus } from './corpus/build.js'
export type { Corpus, Entity } from './corpus/knowledge.js'
export type { Corpus } from './corpus/knowledge.js'
export { buildCorpus } from './corpus/build.js'
export * from './ide/index.js'
