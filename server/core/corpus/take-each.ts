/** Takes over the properties of a group one by one, so that one that is broken costs itself and no other. */
import type { TSchema } from '@sinclair/typebox'
import { isScalar, YAMLMap } from 'yaml'
import type { Span } from '../base/span.js'
import { BROKEN, takeObject, type Walk } from './validate.js'

export interface Taken {
  /** The properties that are right. */
  readonly result: Record<string, unknown>
  /** Names of those that are there and broken. */
  readonly broken: ReadonlySet<string>
}

/** Takes what is right of a group of properties along its schema; what is missing is not looked for. `name` is how messages call the group. */
export function takeEach(schema: TSchema, map: YAMLMap, name: string, everything: Span, walk: Walk): Taken {
  const loose = { ...schema, required: [] }
  const result: Record<string, unknown> = {}
  const broken = new Set<string>()
  const seen = new Set<string>()
  const parts = new Map<string | number, Span>()
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined
    const one = new YAMLMap()
    one.items = [pair]
    const span = pair.key && isScalar(pair.key) && pair.key.range ? { start: pair.key.range[0], end: pair.key.range[1] } : everything
    if (key !== undefined && seen.has(key)) {
      walk.report(span, `\`${key}\` stands twice`, 'each property once; the first holds', 'error')
      continue
    }
    if (key !== undefined) seen.add(key)
    const value = takeObject(loose, one, name, span, walk)
    if (value === BROKEN) {
      if (key !== undefined) broken.add(key)
      continue
    }
    Object.assign(result, value)
    for (const [property, it] of Object.entries(value as object)) if (typeof it === 'object' && it !== null) parts.set(property, span)
  }
  walk.place(result, everything, parts)
  return { result, broken }
}
