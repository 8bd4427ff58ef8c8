/** Completion in front matter: the keys that mean something to the checker, and the day from which the brief speaks. */

import type { Completion } from './completion.js'
import { lineEnd } from './completion-place.js'
import { dateInWords } from './date-words.js'
import type { ReadBrief } from './read-brief.js'

/** The keys that are read, with what they say. */
const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['date', 'the day from which the brief speaks'],
  ['title', 'what the brief is about'],
  ['as_of', 'the day from which it speaks, where no `date` says it'],
  ['published', 'the day of publication, where nothing else says the day'],
]

/** Keys at the beginning of a line, dates behind a key of a date. Nothing where no front matter is. */
export function completeFrontMatter(brief: ReadBrief, offset: number): readonly Completion[] | undefined {
  const { frontMatter } = brief.markdown
  if (!frontMatter || offset <= frontMatter.start || offset >= frontMatter.end) return undefined
  const lineStart = brief.text.lastIndexOf('\n', offset - 1) + 1
  const line = brief.text.slice(lineStart, offset)
  const span = { start: lineStart, end: offset }
  const rest = brief.text.slice(offset, lineEnd(brief.text, offset))
  if (/^[a-z_]*$/.test(line)) {
    if (rest.trim() !== '' || lineStart <= frontMatter.start) return []
    return KEYS.filter(([key]) => key.startsWith(line) && !frontMatter.entries.has(key)).map(([key, meaning]) => ({
      label: key,
      kind: 'key',
      detail: meaning,
      insert: `${key}: `,
      span,
    }))
  }
  const [, key, value] = /^(date|as_of|published):[ \t]+([\d-]*)$/.exec(line) ?? []
  const day = brief.corpus.asOf?.edtf
  if (key === undefined || value === undefined || day === undefined || !day.startsWith(value) || rest.trim() !== '') return []
  const item: Completion = {
    label: day,
    kind: 'date',
    detail: `${dateInWords(day)}, the day of the corpus’s knowledge`,
    insert: day,
    span: { start: offset - value.length, end: offset },
  }
  return [item]
}
