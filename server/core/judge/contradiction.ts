/** Finds where a brief gives one matter two values. */
import { addTo } from '../base/add-to.js'
import type { Matter } from '../claims/matter.js'
import { admitsLength, daysOf } from '../values/length.js'
import { admits, within } from '../values/period.js'

export interface Contradiction<M extends Matter> {
  readonly stands: M
  readonly wrong: M
}

/**
 * The matters whose values cannot both hold, in one pass over all that is said. The first value of a matter stands; of those that
 * differ from it, all are given. A matter with three values or more is told of several things, and is left alone.
 */
export function contradictions<M extends Matter>(matters: readonly M[]): readonly Contradiction<M>[] {
  const byKey = new Map<string, M[]>()
  for (const it of [...matters, ...lengthsOf(matters)]) addTo(byKey, it.key, it)
  const found: Contradiction<M>[] = []
  for (const list of byKey.values()) {
    const first = list[0]!
    const others = list.filter((it) => !agree(first, it))
    const rival = others[0]
    if (!rival || others.some((it) => !agree(it, rival))) continue
    for (const later of others) if ((first.definite || later.definite) && mayBeOne(first, later)) found.push(...verdictOn(first, later))
  }
  return found
}

/** The lengths of what is said to have begun on one day and ended on another, each at the place of its end. The days stand; the length gives way. */
function lengthsOf<M extends Matter>(matters: readonly M[]): readonly M[] {
  const edges = new Map<string, { begin: M[]; end: M[] }>()
  for (const it of matters) {
    if (!it.edge) continue
    const of = edges.get(it.edge.lengthKey) ?? { begin: [], end: [] }
    edges.set(it.edge.lengthKey, of)
    of[it.edge.is].push(it)
  }
  const found: M[] = []
  for (const [key, { begin, end }] of edges) {
    const [first, last] = [begin[0]?.value, end[0]?.value]
    if (begin.length !== 1 || end.length !== 1 || first?.is !== 'date' || last?.is !== 'date') continue
    const amount = last.date.earliest - first.date.earliest
    if (amount > 0)
      found.push({ ...end[0]!, key, value: { is: 'length', length: { amount, unit: 'day', hedge: 'exact' } }, borneOut: true })
  }
  return found
}

/** The later place is at fault, unless the corpus bears it out and not the earlier one; what it bears out twice has two accounts. */
function verdictOn<M extends Matter>(first: M, second: M): readonly Contradiction<M>[] {
  if (first.borneOut && second.borneOut) return []
  return [second.borneOut ? { stands: second, wrong: first } : { stands: first, wrong: second }]
}

/** Two sentences that name different people and places speak of different matters. */
function mayBeOne(a: Matter, b: Matter): boolean {
  return !a.names.length || !b.names.length || a.names.some((it) => b.names.includes(it))
}

function agree(a: Matter, b: Matter): boolean {
  const [one, two] = [a.value, b.value]
  if (one.is === 'number' && two.is === 'number') return one.number.min <= two.number.max && two.number.min <= one.number.max
  if (one.is === 'date' && two.is === 'date') return within(one.date, two.date) || within(two.date, one.date) || admits(one.date, two.date)
  if (one.is === 'length' && two.is === 'length')
    return admitsLength(one.length, daysOf(two.length)) || admitsLength(two.length, daysOf(one.length))
  return one.is !== 'name' || two.is !== 'name' || one.name === two.name
}
