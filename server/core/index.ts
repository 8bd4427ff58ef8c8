/**
 * The public face of the core: all that a shell may import.
 *
 * The way through, one direction: text → passages → mentions → claims → verdicts → findings.
 */

export type {
  Argument,
  ClaimKind,
  ClaimReport,
  Coverage,
  Finding,
  Fix,
  IgnoredFinding,
  Mention,
  MentionKind,
  Problem,
  ProblemCode,
  Reason,
  Report,
  Severity,
  Verdict,
} from './base/report.js'
export type { Edit, Span } from './base/span.js'
export { type Brief, type BriefOptions, openBrief } from './check/brief.js'
export { type ExplainedSentence, explain } from './check/explain.js'
export { buildCorpus } from './corpus/build.js'
export type { Corpus, Entity } from './corpus/knowledge.js'
export { type CorpusProblem, type CorpusReading, readCorpus } from './corpus/read.js'
export type { CorpusFile } from './corpus/schema.js'
export * from './ide/index.js'
export { createLines, type LineColumn, type Lines, lineColumnAt, offsetAt } from './text/lines.js'
export { parseEdtf } from './values/edtf.js'
