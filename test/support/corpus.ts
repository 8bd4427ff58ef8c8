/**
 * Corpora for tests, in the corpus format with less to write: the head, the source of a record, the name of a state and the parts
 * of a person's name are filled in where they are left out.
 */
import { parse } from 'yaml'
import { buildCorpus } from '../../server/core/corpus/build.js'
import type { Corpus } from '../../server/core/corpus/knowledge.js'
import { readCorpus } from '../../server/core/corpus/read.js'

type Plain = Record<string, unknown>

/** Builds the corpus of a test from blocks of YAML; later blocks add to earlier ones. Throws where the format is not met. */
export function corpusOf(blocks: readonly string[]): Corpus {
  const merged: Record<string, Plain[]> = {}
  let asOf: unknown
  for (const block of blocks) {
    const content = (parse(block, { schema: 'failsafe' }) ?? {}) as Record<string, unknown>
    for (const [key, value] of Object.entries(content)) {
      if (key === 'as_of') asOf = value
      else merged[key] = [...(merged[key] ?? []), ...(value as Plain[])]
    }
  }
  for (const [key, list] of Object.entries(merged)) merged[key] = list.map((it) => filledIn(key, it))
  const file = {
    briefwright: 1,
    corpus: { id: 'test', title: 'The corpus of the test', ...(asOf === undefined ? {} : { as_of: asOf }) },
    ...merged,
    sources: [{ id: 'archive', title: 'The archive', layer: 'background' }, ...(merged.sources ?? [])],
  }
  const reading = readCorpus(JSON.stringify(file), 'the corpus block')
  const first = reading.problems[0]
  if (!reading.file || first)
    throw new Error(`${first?.message} → ${first?.expected}: ${JSON.stringify(file).slice(first?.start ?? 0, (first?.start ?? 0) + 80)}`)
  return buildCorpus([reading.file])
}

const WITHOUT_SOURCE = new Set(['sources', 'event_types', 'relation_types'])

function filledIn(kind: string, record: Plain): Plain {
  const filled: Plain = WITHOUT_SOURCE.has(kind) ? { ...record } : { sources: ['archive'], ...record }
  if (kind === 'organizations' && filled.classification === undefined) filled.classification = 'state'
  if (kind === 'areas' && filled.classification === undefined) filled.classification = 'city'
  if (kind === 'persons' && filled.family_name === undefined) {
    const words = String(filled.name).split(' ')
    filled.family_name = words.pop()
    if (words.length) filled.given_name = words.join(' ')
  }
  return filled
}
