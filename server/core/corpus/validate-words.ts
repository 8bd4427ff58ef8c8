/** How values, shapes and records are called in messages about a corpus file. */
import type { TSchema } from '@sinclair/typebox'
import type { ALSO, SHORT } from './schema-leniency.js'

/** The part of JSON Schema that the corpus format uses, as TypeBox writes it. */
export interface Shape {
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly required?: readonly string[]
  readonly items?: TSchema
  readonly minItems?: number
  readonly minLength?: number
  readonly minimum?: number
  readonly pattern?: string
  readonly format?: string
  readonly const?: unknown
  readonly anyOf?: readonly TSchema[]
  readonly [ALSO]?: Readonly<Record<string, string>>
  readonly [SHORT]?: string
}

/** What a value of this shape looks like, in words. */
export function describe(shape: Shape): string {
  const type = typeInWords(shape)
  if (!shape.description) return type
  // “A date in EDTF …” says already that it is a date.
  const lower = shape.description.charAt(0).toLowerCase() + shape.description.slice(1)
  return lower.startsWith(type) ? lower : `${type}: ${shape.description}`
}

function typeInWords(shape: Shape): string {
  if (shape.const !== undefined) return `\`${String(shape.const)}\``
  if (shape.anyOf) {
    const kinds = shape.anyOf.map((it) => typeInWords(it as Shape))
    return [...new Set(kinds)].join(' or ')
  }
  switch (shape.type) {
    case 'object':
      return 'a group of properties'
    case 'array':
      return 'a list'
    case 'boolean':
      return 'true or false'
    case 'integer':
      return 'a whole number'
    case 'number':
      return 'a number'
    default:
      return shape.format === 'edtf' ? 'a date' : shape.pattern ? 'an identifier' : 'text'
  }
}

/** `event_types` → `the event type`; for messages only. */
export function singular(list: string): string {
  const words = list.replaceAll('_', ' ')
  const stem = words.endsWith('ies') ? `${words.slice(0, -3)}y` : words.endsWith('s') ? words.slice(0, -1) : words
  return `the ${stem}`
}

/** Text of the file on one line, not longer than a message can bear. */
export function clip(text: string): string {
  const line = text.replaceAll('\r', ' ').replaceAll('\n', ' ')
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
