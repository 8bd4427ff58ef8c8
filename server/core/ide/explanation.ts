/**
 * Why something was flagged or was not, in plain words: for each sentence what its names were taken for, what it was read to say, what the
 * corpus has to that, or why nothing is said. `briefwright explain` and the editor’s “Why was this flagged?” show the same.
 */
import type { ClaimReport, Mention, Reason } from '../base/report.js'
import type { Brief } from '../check/brief.js'
import { type ExplainedSentence, explain } from '../check/explain.js'
import type { Corpus } from '../corpus/knowledge.js'
import { type DateLocale, styleOfLocale } from '../values/date-style.js'
import { dateInWords } from './date-words.js'
import { factLine, valueInWords } from './fact-line.js'

/** How a line is meant: for colour on a terminal. */
export type Tone = 'supported' | 'contradicted' | 'unverified' | 'finding' | 'quiet' | 'heading'

export interface ExplanationLine {
  /** What the line tells, in a column of its own; empty for a line that goes on with what the one before told. */
  readonly label: string
  readonly text: string
  readonly tone: Tone
}

/** The explanation of one sentence. */
export interface Explanation {
  readonly sentence: ExplainedSentence
  readonly lines: readonly ExplanationLine[]
}

const VERDICTS = { supported: '✓ supported', contradicted: '✗ contradicted', unverified: '? unverified' } as const

const REASONS: Readonly<Record<Reason, string>> = {
  'not-in-corpus': 'the corpus does not say',
  attributed: 'it is someone else’s word',
  quoted: 'it stands in a quotation',
  hypothetical: 'it is not said to be so',
  future: 'it is yet to come',
  question: 'it is a question',
  'corpus-older-than-claim': 'it speaks of a time after the corpus’s knowledge ends',
  'coarser-than-corpus': 'it is vaguer than what the corpus knows',
  ambiguous: 'it can be read in more than one way',
}

/** Facts told for one claim; a list of members has as many as the body. */
const MOST_FACTS = 3

/** Explains the sentences of a brief that touch a stretch of it; all of them where none is given. */
export function explanationsOf(brief: Brief, within?: { readonly start: number; readonly end: number }): readonly Explanation[] {
  return explain(brief, within).map((sentence) => ({ sentence, lines: linesOf(brief, sentence) }))
}

function linesOf(brief: Brief, sentence: ExplainedSentence): readonly ExplanationLine[] {
  const { corpus, dateLocale, text: file } = brief
  const written = (it: { start: number; end: number }): string => file.slice(it.start, it.end).replace(/\s+/g, ' ')
  const names = sentence.mentions.map((it) => meaningOf(it, written(it), corpus, dateLocale))
  const claims = sentence.claims.flatMap((it) => claimLines(it, corpus, dateLocale))
  const silence = sentence.mentions.length > 0 ? 'no claim was read in this sentence' : 'nothing that the corpus knows is named here'
  return [
    { label: '', text: sentence.text, tone: 'heading' },
    ...(names.length ? [{ label: 'reads', text: names.join(' · '), tone: 'quiet' as const }] : []),
    ...(claims.length ? claims : [{ label: '· silent', text: silence, tone: 'quiet' as const }]),
    ...sentence.findings.flatMap((it): ExplanationLine[] => [
      { label: `→ ${it.severity}`, text: `${it.message} (${it.code})`, tone: 'finding' },
      ...it.fixes.map((fix): ExplanationLine => ({ label: '  mend', text: fix.title, tone: 'quiet' })),
    ]),
    ...sentence.ignored.flatMap((it): ExplanationLine[] => [
      { label: '→ ignored', text: `${it.message} (${it.code})`, tone: 'quiet' },
      { label: '  because', text: it.reason ?? 'no reason is given', tone: 'quiet' },
    ]),
  ]
}

/** “Nasser = Gamal Abdel Nasser”, “a week later = 8 May 1956”; the words alone where they say it themselves. */
function meaningOf(mention: Mention, written: string, corpus: Corpus, locale: DateLocale): string {
  const meant = mention.id === undefined ? valueMeant(mention, locale) : corpus.entities.get(mention.id)?.name
  return meant === undefined || [meant, mention.value].includes(written) ? written : `${written} = ${meant}`
}

function valueMeant({ kind, value }: Mention, locale: DateLocale): string | undefined {
  if (value === undefined) return undefined
  return kind === 'date' ? dateInWords(value, styleOfLocale(locale)) : valueInWords(value, styleOfLocale(locale))
}

function claimLines(claim: ClaimReport, corpus: Corpus, locale: DateLocale): readonly ExplanationLine[] {
  const facts = claim.facts.slice(0, MOST_FACTS).map((id) => factLine(corpus, id, styleOfLocale(locale))?.text)
  const told = [...new Set(facts.filter((it) => it !== undefined))]
  const left = claim.facts.length - MOST_FACTS
  return [
    { label: VERDICTS[claim.verdict], text: claim.gloss, tone: claim.verdict },
    ...(claim.reason ? [{ label: '  because', text: REASONS[claim.reason], tone: 'quiet' as const }] : []),
    ...told.map((text, index): ExplanationLine => ({ label: index ? '' : '  evidence', text, tone: 'quiet' })),
    ...(left > 0 ? [{ label: '', text: `and ${left} more`, tone: 'quiet' as const }] : []),
  ]
}

/** Columns of the labels, with a blank behind them. */
const LABELS = 16

/** Lines as text, at most so many columns wide, the labels in a column of their own. `paint` may style a piece that is laid out. */
export function layOutExplanation(
  lines: readonly ExplanationLine[],
  columns: number,
  paint: (tone: Tone, text: string) => string = (_, text) => text,
): string {
  return lines
    .flatMap(({ label, text, tone }) => {
      const indent = tone === 'heading' ? 0 : LABELS
      return wrapped(text, Math.max(20, columns - indent - 2)).map((piece, index) => {
        const head = indent === 0 ? '' : (index === 0 ? label : '').padEnd(indent)
        const isQuiet = tone === 'quiet' || tone === 'heading'
        return `  ${paint(tone, head)}${isQuiet ? paint(tone, piece) : piece}`.trimEnd()
      })
    })
    .join('\n')
}

function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
