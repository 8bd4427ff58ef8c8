/** Editor features in offsets and Markdown; no protocol, no editor. */

export { type Addition, additionsAt } from './add-to-corpus.js'
export { dateStyleOf } from './brief-dates.js'
export { type Cited, citationsOf } from './citations.js'
export { type CitationStyle, citationOf, citeAt, referenceText } from './cite.js'
export { citeFixes } from './cite-fix.js'
export { type ClaimList, claimList, type ListedClaim } from './claim-list.js'
export { type Completion, type CompletionKind, type CompletionTrigger, completionDocumentation, completionsAt } from './completion.js'
export { dateInWords } from './date-words.js'
export { type Definition, definitionAt, type FactTarget } from './definition.js'
export { type SourceLink, sourceLinksOf } from './document-links.js'
export { type Explanation, type ExplanationLine, explanationsOf, layOutExplanation, type Tone } from './explanation.js'
export {
  FACT_SCHEME,
  type FactDocument,
  type FactPlace,
  factAddress,
  factDocument,
  factPlace,
  idInAddress,
} from './fact-document.js'
export { factLine } from './fact-line.js'
export { recordDetail, recordMarkdown } from './fact-text.js'
export { findingsAt, fixAll, fixesAt, type Mend, type OfferedFix, type OfferedProblemFix, problemFixesAt } from './fixes.js'
export { type Hover, type HoverOptions, hoverAt } from './hover.js'
export { type IgnoreFix, ignoreFix, lineBreakOf, type OpenEdit } from './ignore-fix.js'
export { type Hint, type HintsWanted, hintsOf } from './inlay-hints.js'
export { type Lead, leadsOf } from './leads.js'
export { type Outline, type OutlineSection, outlineOf } from './outline.js'
export { type QualifyFix, qualifyFix } from './qualify-fix.js'
export { dayOfReading, type ReadBrief } from './read-brief.js'
export { type ListedRecord, type RecordGroup, recordList } from './record-list.js'
export { type FoundRecord, searchRecords } from './record-search.js'
export { highlightsAt, mayMention, type NamedRecord, recordAt, referencesTo } from './references.js'
export { type NameUse, nameUseAt, type RenameEdit, renameIn } from './rename.js'
export { type SectionCoverage, sectionCoverageOf } from './section-coverage.js'
export { type SemanticToken, semanticTokensOf, TOKEN_TYPES, type TokenType } from './semantic-tokens.js'
export { type FactSheet, factSheet } from './sheet/fact-sheet.js'
export { factSheetHtml } from './sheet/html.js'
export { factSheetMarkdown } from './sheet/markdown.js'
