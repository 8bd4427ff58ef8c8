/** Completion of citation keys: after `@` the sources of the corpus, after `[^` these and the notes that the brief has. */
import type { Source } from '../corpus/schema.js'
import { citationsOf, isCitationOpener, standsInCode } from './citations.js'
import { noteEdit } from './cite.js'
import type { Completion } from './completion.js'
import { factLine } from './fact-line.js'
import type { ReadBrief } from './read-brief.js'

/** The keys that fit where a citation is being written; nothing elsewhere. The sources of what the sentence claims come first. */
export function completeCitations(brief: ReadBrief, offset: number): readonly Completion[] | undefined {
  const { text, corpus } = brief
  let start = offset
  while (start > 0 && /[\p{L}\p{N}_:.#-]/u.test(text[start - 1]!)) start--
  const sign = text[start - 1]
  if (sign !== '@' && sign !== '^') return undefined
  const before = start < 2 ? ' ' : text[start - 2]!
  if (sign === '^' ? before !== '[' : !isCitationOpener(before)) return undefined
  const passage = brief.markdown.passages.find((it) => it.start < start && start - 1 <= it.end)
  if (!passage || standsInCode(passage, start - 1)) return undefined
  let end = offset
  while (end < text.length && /[\p{L}\p{N}_-]/u.test(text[end]!)) end++
  const span = { start, end }
  const closing = sign === '^' && text[end] !== ']' ? ']' : ''
  const ranks = ranksOf(brief, passage.start, offset)
  const sources = [...corpus.sources.values()].sort(
    (a, b) => (ranks.get(a.id) ?? LAST) - (ranks.get(b.id) ?? LAST) || layer(a) - layer(b) || (a.id < b.id ? -1 : 1),
  )
  const items = sources.map((it): Completion => {
    const note = sign === '^' ? noteEdit(brief, it) : undefined
    return {
      label: it.id,
      kind: 'source',
      detail: it.title,
      insert: it.id + closing,
      span,
      filter: `${it.id} ${it.title}`,
      id: it.id,
      ...(note && { also: [note] }),
    }
  })
  return sign === '^' ? [...notesOf(brief, span, closing), ...items.filter((it) => !isNote(brief, it.label))] : items
}

const LAST = 9

/** Sources of the facts behind the claims of the passage so far, then those that the brief cites already. */
function ranksOf(brief: ReadBrief, from: number, offset: number): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const { key } of citationsOf(brief)) ranks.set(key, 1)
  for (const claim of brief.report().claims) {
    if (claim.start < from || claim.start > offset) continue
    for (const fact of claim.facts) {
      for (const { source } of factLine(brief.corpus, fact)?.citations ?? []) ranks.set(source.id, 0)
    }
  }
  return ranks
}

function layer(source: Source): number {
  return source.layer === 'article' ? 0 : 1
}

/** The notes that the brief has, each with its beginning. */
function notesOf(brief: ReadBrief, span: Completion['span'], closing: string): readonly Completion[] {
  const notes = new Map<string, string>()
  for (const { footnote, text } of brief.markdown.passages) if (footnote !== undefined && !notes.has(footnote)) notes.set(footnote, text)
  return [...notes].map(([label, text]) => ({
    label,
    kind: 'source',
    detail: text.length > 60 ? `${text.slice(0, 59)}…` : text,
    insert: label + closing,
    span,
  }))
}

function isNote(brief: ReadBrief, key: string): boolean {
  return brief.markdown.passages.some((it) => it.footnote === key)
}
