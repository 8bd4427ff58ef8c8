/** What was read in each sentence, for people: names, claims with their parts, verdicts with their evidence, or why there is silence. */
import type { ClaimReport, ExplainedSentence, Finding, IgnoredFinding, Lines, Mention, Reason } from '../../core/index.js'
import { lineColumnAt } from '../../core/index.js'
import type { BriefFile } from '../files.js'
import type { Paint } from './colour.js'
import { printable } from './width.js'

const VERDICTS = {
  supported: { sign: '✓', colour: 'green' },
  contradicted: { sign: '✗', colour: 'yellow' },
  unverified: { sign: '?', colour: 'blue' },
} as const

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

/** The explanation of these sentences, each under its place in the file. */
export function explanationText(file: BriefFile, sentences: readonly ExplainedSentence[], lines: Lines, paint: Paint): string {
  if (sentences.length === 0) return 'There is no sentence here.\n'
  return sentences.map((sentence) => sentenceText(file, sentence, lines, paint)).join('\n')
}

function sentenceText(file: BriefFile, sentence: ExplainedSentence, lines: Lines, paint: Paint): string {
  const { line, column } = lineColumnAt(lines, sentence.start)
  const claims = sentence.claims.flatMap((claim) => claimText(file.text, claim, paint))
  const silence = sentence.mentions.length > 0 ? 'no claim was read in this sentence' : 'nothing that the corpus knows is named here'
  return [
    `${paint('dim', `${printable(file.path)}:${line + 1}:${column + 1}`)}  ${paint('bold', printable(sentence.text))}`,
    ...mentionsText(file.text, sentence.mentions, paint),
    ...(claims.length > 0 ? claims : [`  ${paint('dim', `· ${silence}`)}`]),
    ...sentence.findings.map((finding) => findingText(finding, paint)),
    ...sentence.ignored.map((finding) => ignoredText(finding, paint)),
    '',
  ].join('\n')
}

/** Every name, date and figure with what it was taken for. */
function mentionsText(text: string, mentions: readonly Mention[], paint: Paint): string[] {
  if (mentions.length === 0) return []
  const parts = mentions.map(
    ({ start, end, kind, id, value }) => `${printable(text.slice(start, end))} ${paint('dim', `${kind} ${id ?? value ?? '?'}`)}`,
  )
  return [`  reads  ${parts.join(paint('dim', ' · '))}`]
}

function claimText(text: string, claim: ClaimReport, paint: Paint): string[] {
  const { sign, colour } = VERDICTS[claim.verdict]
  const why = claim.reason ? `: ${REASONS[claim.reason]}` : ''
  const parts = claim.arguments.map(({ role, start, end, id, value }) => {
    const meant = id ?? value
    return `${role} “${printable(text.slice(start, end))}”${meant === undefined ? '' : ` ${meant}`}`
  })
  const manner = [
    claim.time === undefined ? [] : [`as of ${claim.time}`],
    claim.polarity === 'negative' ? ['denied'] : [],
    claim.voice === 'own' ? [] : [claim.voice],
  ].flat()
  const details = [claim.kind, ...parts, ...manner].join(', ')
  return [
    `  ${paint([colour, 'bold'], sign)} ${printable(claim.gloss)}  ${paint(colour, `${claim.verdict}${why}`)}`,
    `    ${paint('dim', details)}`,
    ...(claim.facts.length > 0 ? [`    ${paint('dim', `evidence  ${claim.facts.map(printable).join(', ')}`)}`] : []),
  ]
}

function findingText(finding: Finding, paint: Paint): string {
  return `  ${paint('yellow', `→ ${finding.severity} ${finding.code}`)}  ${printable(finding.message)}`
}

function ignoredText({ code, message, reason }: IgnoredFinding, paint: Paint): string {
  return `  ${paint('dim', `→ ignored ${code}`)}  ${printable(message)}  ${paint('dim', printable(reason ?? 'no reason is given'))}`
}
