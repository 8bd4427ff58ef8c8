/** Search for records by what a reader remembers of their names: the letters of the query in order, word beginnings counting most. */

import { foldText } from '../base/fold.js'
import type { Corpus, Entity } from '../corpus/knowledge.js'
import { oncePerCorpus } from '../corpus/once.js'

/** A record that a query finds, and the name by which it does. */
export interface FoundRecord {
  readonly entity: Entity
  readonly name: string
}

interface SearchForm {
  readonly id: string
  readonly text: string
  readonly folded: string
}

/** Records whose names hold the letters of a query in order, best first, at most `limit`. An empty query finds all, by name. */
export function searchRecords(corpus: Corpus, query: string, limit: number): readonly FoundRecord[] {
  const wanted = foldText(query).replaceAll(' ', '')
  const best = new Map<string, { readonly form: SearchForm; readonly score: number }>()
  for (const form of formsOf(corpus)) {
    const score = wanted === '' ? 0 : scoreOf(form.folded, wanted)
    const known = best.get(form.id)
    if (score >= 0 && (!known || score > known.score)) best.set(form.id, { form, score })
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.form.text.length - b.form.text.length || (a.form.text < b.form.text ? -1 : 1))
    .slice(0, limit)
    .map(({ form }) => ({ entity: corpus.entities.get(form.id)!, name: form.text }))
}

/** The names of all records that have documents; articles, figures and sayings are found in those of others. */
const formsOf = oncePerCorpus((corpus): readonly SearchForm[] => {
  const found: SearchForm[] = []
  const add = (id: string, text: string) => found.push({ id, text, folded: foldText(text) })
  for (const it of corpus.entities.values()) {
    if (it.kind === 'post') add(it.id, it.name)
  }
  for (const it of corpus.forms) if (corpus.entities.has(it.recordId) && it.kind !== 'given') add(it.recordId, it.form)
  return found
})

/** How well a name answers; -1 where a letter is missing. Cost is at most twice the length of the name. */
function scoreOf(name: string, wanted: string): number {
  const score = Math.max(walk(name, wanted, false), walk(name, wanted, true))
  return score < 0 ? score : score + (name.startsWith(wanted) ? wanted.length : 0) + (name.length === wanted.length ? 1 : 0)
}

/** Finds the letters one after the other. With `leap` each that does not go on with the one before is looked for where words begin. */
function walk(name: string, wanted: string, leap: boolean): number {
  let score = 0
  let at = 0
  for (const letter of wanted) {
    const next = name.indexOf(letter, at)
    if (next < 0) return -1
    const beginning = leap && next !== at ? name.indexOf(` ${letter}`, at) + 1 : 0
    const chosen = beginning > 0 ? beginning : next
    if (chosen === 0 || name[chosen - 1] === ' ') score += 2
    if (chosen === at && at > 0) score += 3
    at = chosen + 1
  }
  return score
}
