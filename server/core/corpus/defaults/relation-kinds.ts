/** Kinds of relation that need no declaring: those that are common, and else the words of the id that a relation gives as its type. */
import type { CorpusFile, RelationType } from '../schema.js'

const COMMON: readonly RelationType[] = [
  { id: 'capital', called: ['capital', 'capital city'], unique: true },
  { id: 'largest-city', called: ['largest city', 'biggest city', 'most populous city'], unique: true },
  { id: 'region', called: ['region', 'province', 'district'] },
  { id: 'border', called: ['neighbour', 'neighbor'], said: ['border', 'adjoin'], symmetric: true },
  { id: 'neighbour', called: ['neighbour', 'neighbor'], said: ['border', 'adjoin'], symmetric: true },
  { id: 'ally', called: ['ally'], symmetric: true },
  { id: 'headquarters', called: ['headquarters', 'seat'] },
  { id: 'successor', called: ['successor'], said: ['succeed', 'replace'] },
  { id: 'predecessor', called: ['predecessor', 'forerunner'] },
]

/** The kinds that a corpus declares, and behind them one for each that it uses without. */
export function relationKinds(file: CorpusFile): RelationType[] {
  const declared = file.relation_types ?? []
  const known = new Set(declared.map((it) => it.id))
  const used = new Set((file.relations ?? []).map((it) => it.type).filter((it) => !known.has(it)))
  return [...declared, ...[...used].map((id) => COMMON.find((it) => it.id === id) ?? { id, called: [id.replaceAll('-', ' ')] })]
}
