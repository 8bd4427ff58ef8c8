/** Which records the words of another record's name name: “⟦Israeli⟧ invasion of ⟦Egypt⟧”. */
import type { NameForm } from '../name-index.js'

/** A record that a stretch of words names, and the first and the last word of them (excluded). */
export interface NamedRecord {
  readonly id: string
  readonly from: number
  readonly to: number
}

export type NamedRecords = (words: readonly string[]) => readonly NamedRecord[]

/** Names of more words are not looked for. */
const MOST_WORDS = 6

/** Looks names up from the left, the longest first, those alone that mean one record. `forms`: what may be named. */
export function namedRecords(forms: readonly NameForm[]): NamedRecords {
  const known = new Map<string, string | undefined>()
  for (const { form, recordId } of forms) {
    const key = keyOf(form)
    const other = known.get(key)
    known.set(key, known.has(key) && other !== recordId ? undefined : recordId)
  }
  return (words) => {
    const found: NamedRecord[] = []
    const keys = words.map(keyOf)
    for (let from = 0; from < keys.length; ) {
      let to = Math.min(keys.length, from + MOST_WORDS)
      while (to > from && known.get(keys.slice(from, to).join(' ')) === undefined) to--
      if (to > from) found.push({ id: known.get(keys.slice(from, to).join(' '))!, from, to })
      from = Math.max(to, from + 1)
    }
    return found
  }
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/^the /u, '')
}
