/** “Qualify”: gives the word to whoever says so, where the brief itself must not. */
import type { Finding } from '../base/report.js'
import { contains, overlaps } from '../base/span.js'
import type { OpenEdit } from './ignore-fix.js'
import type { ReadBrief } from './read-brief.js'
import { type SentenceAt, sentenceAt } from './sentence-at.js'

export interface QualifyFix {
  readonly title: string
  readonly edit: OpenEdit
}

/** Words that join a sentence to the one before: the attribution comes after them. */
const JOINTS: ReadonlySet<string> = new Set([
  'but',
  'and',
  'yet',
  'so',
  'still',
  'however',
  'moreover',
  'meanwhile',
  'thus',
  'nevertheless',
])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'these', 'its', 'their', 'his', 'her'])

/**
 * Puts “According to …,” at the beginning of a finding's sentence, with room for who says so. Offered where the brief asserts something
 * that the corpus contradicts; a slip of the pen is no one's word.
 */
export function qualifyFix(brief: ReadBrief, finding: Finding): QualifyFix | undefined {
  const asserted = brief
    .report()
    .claims.some((it) => it.verdict === 'contradicted' && it.voice === 'own' && (contains(it, finding) || overlaps(it, finding)))
  const sentence = asserted ? sentenceAt(brief, finding.start) : undefined
  if (!sentence || !/^[.!…]+$/.test(sentence.tokens.at(-1)!.text)) return undefined
  const [first, second, third] = sentence.tokens
  const joined = first && JOINTS.has(first.norm) && second
  // “However, …” and “But …”: the comma of the one goes on behind the attribution.
  const head = joined ? (second.text === ',' ? third : second) : first
  if (!head || first?.norm === 'according') return undefined
  const at = sentence.place(head).start
  const opening = joined ? 'according to ' : 'According to '
  const word = joined ? head.text : inMiddle(brief, sentence)
  const hole = '…'
  const text = `${opening}${hole}, ${word}`
  return {
    title: 'Qualify: “According to …”',
    edit: { start: at, end: sentence.place(head).end, text, hole: { start: opening.length, end: opening.length + hole.length } },
  }
}

/** The first word as it is written in the middle of a sentence: names and abbreviations keep their capital. */
function inMiddle(brief: ReadBrief, sentence: SentenceAt): string {
  const first = sentence.tokens[0]!
  const { text } = first
  if (ARTICLES.has(first.norm)) return text.toLowerCase()
  const { start, end } = sentence.place(first)
  const named = brief.report().mentions.some((it) => it.kind !== 'quantity' && it.start <= start && end <= it.end)
  const keeps = first.pos === 'PROPN' || text === 'I' || /\d/.test(text) || (text.length > 1 && text === text.toUpperCase())
  if (keeps || (named && first.pos !== 'ADP' && first.pos !== 'ADV')) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}
