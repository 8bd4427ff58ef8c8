/** Editor features in offsets and Markdown; no protocol, no editor. */
export { type Completion, type CompletionKind, type CompletionTrigger, completionDocumentation, completionsAt } from './completion.js'
export { dateInWords } from './date-words.js'
export { factLine } from './fact-line.js'
export { recordMarkdown } from './fact-text.js'
export { fixAll, fixesAt, type Mend, type OfferedFix } from './fixes.js'
export { type Hover, hoverAt } from './hover.js'
export { dayOfReading, type ReadBrief } from './read-brief.js'
