/** Walks a YAML tree along the corpus schema: takes over what is right, and says in words what is wrong and where. */
import type { TSchema } from '@sinclair/typebox'
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { didYouMean } from '../base/did-you-mean.js'
import { foldText } from '../base/fold.js'
import type { Span } from '../base/span.js'
import { parseEdtf } from '../values/edtf.js'
import { LISTS } from './layers.js'
import type { Mend } from './problem.js'
import { ALSO, SHORT } from './schema-leniency.js'
import { clip, describe, type Shape, singular } from './validate-words.js'
import { edtfOf } from './written-date.js'

/** What the walk needs from its caller. */
export interface ValidationContext {
  readonly document: Document
  /** Takes a problem. Errors cost the record that they stand in. */
  report(span: Span, message: string, expected: string, severity: 'error' | 'warning', mend?: Mend): void
  /** Takes the place of an object or list that was taken over. */
  place(value: object, span: Span, parts: ReadonlyMap<string | number, Span>): void
}

/** Marks a value that could not be taken over; the problem has been reported. */
export const BROKEN = Symbol('broken')

/** The lists whose items stand or fall alone: a broken item is left out and the rest stays. All others fall as a whole. */
const RECORD_LISTS: ReadonlySet<string> = new Set([...LISTS, 'names', 'provisions'])

/** How many aliases one file may use: enough for a person's convenience, too few for a bomb. */
const MOST_ALIASES = 100

/** The state of one walk: the context, and how many aliases it followed. */
export interface Walk extends ValidationContext {
  aliases: number
}

/** Where a node stands; nodes that were made up by the parser stand nowhere, and get the span of their parent. */
export function nodeSpan(node: Node | null | undefined, fallback: Span): Span {
  const range = node?.range
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : fallback
}

/**
 * The value of a node as the schema has it, or `BROKEN`.
 * `name` is how the value is called in messages (`` `family_name` ``), `around` the span to blame where the node has none.
 */
function takeValue(schema: TSchema, node: unknown, name: string, around: Span, walk: Walk): unknown {
  const resolved = follow(node, around, walk)
  if (resolved === BROKEN) return BROKEN
  const span = nodeSpan(resolved as Node, around)
  const shape = schema as Shape
  if (shape.anyOf) return takeUnion(shape, shape.anyOf, resolved, name, span, walk)
  if (shape.type === 'object') return takeGroup(schema, resolved, name, span, walk)
  if (shape.type === 'array') return takeItems(shape, resolved, name, span, walk)
  if (!isScalar(resolved) || isEmpty(resolved)) return wrongType(resolved, name, shape, span, walk)
  return takeScalar(shape, resolved, name, span, walk)
}

/** A group of properties, or a date in place of one that has a short form. */
function takeGroup(schema: TSchema, node: unknown, name: string, span: Span, walk: Walk): unknown {
  if (isMap(node)) return takeObject(schema, node, name, span, walk)
  const shape = schema as Shape
  const meant = shape[SHORT]
  if (meant === undefined || isEmpty(node)) return wrongType(node, name, shape, span, walk)
  const value = takeValue(shape.properties![meant]!, node, name, span, walk)
  return value === BROKEN ? BROKEN : { [meant]: value }
}

/** A list; one item alone needs no brackets. */
function takeItems(shape: Shape, node: unknown, name: string, span: Span, walk: Walk): unknown {
  if (isSeq(node)) return takeList(shape, node, name, span, walk)
  const item = shape.items as Shape
  if (!isScalar(node) || isEmpty(node) || item.type === 'object') return wrongType(node, name, shape, span, walk)
  const value = takeValue(shape.items!, node, name, span, walk)
  return value === BROKEN ? BROKEN : [value]
}

/** The node that an alias stands for. */
function follow(node: unknown, around: Span, walk: Walk): unknown {
  if (!isAlias(node)) return node
  const span = nodeSpan(node, around)
  if (++walk.aliases > MOST_ALIASES) {
    if (walk.aliases === MOST_ALIASES + 1)
      walk.report(span, `more than ${MOST_ALIASES} aliases in one file`, 'the values written out', 'error')
    return BROKEN
  }
  const target = node.resolve(walk.document)
  if (target === undefined || isAlias(target)) {
    walk.report(span, `the alias \`*${clip(node.source)}\` stands for nothing`, 'an anchor of that name before it', 'error')
    return BROKEN
  }
  return target
}

/** An object: every known property, then what is missing. Exported for the top of the file. */
export function takeObject(schema: TSchema, map: YAMLMap, name: string, span: Span, walk: Walk): unknown {
  const shape = schema as Shape
  const properties = shape.properties ?? {}
  const result: Record<string, unknown> = {}
  const parts = new Map<string | number, Span>()
  const seen = new Set<string>()
  let broken = false
  for (const pair of map.items) {
    const keySpan = nodeSpan(pair.key as Node | null, span)
    const key = isScalar(pair.key) ? sourceText(pair.key) : undefined
    if (key === undefined) {
      walk.report(keySpan, `a property of ${name} has no plain name`, 'a property name', 'error')
      broken = true
    } else if (!Object.hasOwn(properties, key)) {
      if (key === '<<') walk.report(keySpan, 'merge keys are not supported', 'the properties written out', 'error')
      const free = Object.keys(properties).filter((it) => !seen.has(it))
      const other = otherName(key, free)
      const meant = other ? undefined : didYouMean(key, free)
      if (key !== '<<') unknownProperty(key, meant, other ? [other] : Object.keys(properties), name, keySpan, walk)
      if (key === '<<' || meant) broken = true
    } else if (seen.has(key)) {
      walk.report(keySpan, `${name} has \`${key}\` twice`, 'each property once', 'error')
      broken = true
    } else {
      seen.add(key)
      const value = takeValue(properties[key]!, pair.value, `\`${key}\``, keySpan, walk)
      parts.set(key, nodeSpan(pair.value as Node | null, keySpan))
      if (value === BROKEN) broken = true
      else result[key] = value
    }
  }
  for (const key of shape.required ?? []) {
    if (seen.has(key)) continue
    walk.report(
      headSpan(map, span),
      `${called(result, name)} has no \`${key}\``,
      `\`${key}\`: ${describe(properties[key] as Shape)}`,
      'error',
    )
    broken = true
  }
  if (broken) return BROKEN
  walk.place(result, span, parts)
  return result
}

/** Properties as other formats and habits call them. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  date: ['start_date', 'as_of'],
  description: ['note'],
  summary: ['note'],
  from: ['start_date'],
  to: ['end_date'],
  start: ['start_date'],
  end: ['end_date'],
  place: ['places'],
  location: ['places'],
  source: ['sources'],
  aliases: ['other_names'],
  alias: ['other_names'],
  members: ['parties'],
  signatories: ['parties'],
  country: ['nationality', 'organization_id'],
  organisation_id: ['organization_id'],
  article: ['number'],
  title: ['label', 'name'],
  role: ['roles'],
}

function otherName(key: string, properties: readonly string[]): string | undefined {
  return Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key]!.find((it) => properties.includes(it)) : undefined
}

function unknownProperty(key: string, meant: string | undefined, known: readonly string[], name: string, span: Span, walk: Walk): void {
  const message = `${name} has no property \`${clip(key)}\``
  if (meant) walk.report(span, message, `did you mean \`${meant}\`?`, 'error', { written: key, right: meant })
  else
    walk.report(
      span,
      `${message}; it is ignored`,
      `${known.length > 1 ? 'one of ' : ''}${known.map((it) => `\`${it}\``).join(', ')}`,
      'warning',
      known.length === 1 ? { written: key, right: known[0]! } : undefined,
    )
}

function takeList(shape: Shape, list: YAMLSeq, name: string, span: Span, walk: Walk): unknown {
  const result: unknown[] = []
  const parts = new Map<string | number, Span>()
  const bare = name.startsWith('`') ? name.slice(1, -1) : name
  const itemsAreRecords = RECORD_LISTS.has(bare) && (shape.items as Shape).type === 'object'
  const itemName = itemsAreRecords ? singular(bare) : `an item of ${name}`
  let broken = false
  for (const item of list.items) {
    const value = takeValue(shape.items!, item, itemName, span, walk)
    if (value !== BROKEN) {
      parts.set(result.length, nodeSpan(item as Node | null, span))
      result.push(value)
    } else if (!itemsAreRecords) broken = true
  }
  if (list.items.length < (shape.minItems ?? 0)) {
    walk.report(span, `${name} is an empty list`, describe(shape), 'error')
    broken = true
  }
  if (broken) return BROKEN
  walk.place(result, span, parts)
  return result
}

/** The branch of a union is chosen by the kind of node, so that what is reported is about what the author meant to write. */
function takeUnion(shape: Shape, branches: readonly TSchema[], node: unknown, name: string, span: Span, walk: Walk): unknown {
  const literals = branches.map((it) => (it as Shape).const)
  if (literals.every((it) => it !== undefined)) {
    if (!isScalar(node) || isEmpty(node)) return wrongType(node, name, shape, span, walk)
    const text = sourceText(node)
    const word = text.trim().toLowerCase()
    const found =
      literals.find((it) => String(it) === word) ?? (shape[ALSO] && Object.hasOwn(shape[ALSO], word) ? shape[ALSO][word] : undefined)
    if (found !== undefined) return found
    const meant = didYouMean(text, literals.map(String))
    const all = literals.map((it) => `\`${String(it)}\``).join(', ')
    walk.report(
      span,
      `\`${clip(text)}\` is not a value of ${name}`,
      meant ? `did you mean \`${meant}\`? There are ${all}` : `one of ${all}`,
      'error',
      meant ? { written: text, right: meant } : undefined,
    )
    return BROKEN
  }
  const kind = isMap(node) ? 'object' : isSeq(node) ? 'array' : 'scalar'
  const fitting = branches.find((it) => {
    const type = (it as Shape).type
    return kind === 'scalar' ? type !== 'object' && type !== 'array' : type === kind
  })
  return fitting && !(kind === 'scalar' && isEmpty(node))
    ? takeValue(fitting, node, name, span, walk)
    : wrongType(node, name, shape, span, walk)
}

function takeScalar(shape: Shape, node: Scalar, name: string, span: Span, walk: Walk): unknown {
  const text = sourceText(node)
  if (shape.const !== undefined) {
    if (text === String(shape.const)) return shape.const
    walk.report(
      span,
      `${name} is \`${clip(text)}\``,
      `\`${String(shape.const)}\`${shape.description ? `: ${shape.description}` : ''}`,
      'error',
    )
    return BROKEN
  }
  switch (shape.type) {
    case 'string':
      return takeText(shape, text, name, span, walk)
    case 'boolean': {
      const word = text.toLowerCase()
      if (word === 'true' || word === 'yes') return true
      if (word === 'false' || word === 'no') return false
      break
    }
    case 'number':
    case 'integer': {
      const number = isNumber(text) ? Number(text.replaceAll('_', '')) : Number.NaN
      if (!Number.isFinite(number) || (shape.type === 'integer' && !Number.isInteger(number))) {
        const digits = text.replace(/[,' \u00a0\u202f](?=\d{3}(?!\d))/gu, '')
        if (digits === text || !isNumber(digits)) break
        walk.report(span, `${name} is \`${clip(text)}\``, `the number in figures alone: \`${digits}\``, 'error', {
          written: text,
          right: digits,
        })
        return BROKEN
      }
      if (shape.minimum !== undefined && number < shape.minimum) {
        walk.report(span, `${name} is ${clip(text)}`, `${shape.minimum} or more`, 'error')
        return BROKEN
      }
      return number
    }
  }
  return wrongType(node, name, shape, span, walk)
}

function takeText(shape: Shape, text: string, name: string, span: Span, walk: Walk): unknown {
  const trimmed = text.trim()
  if (trimmed.length < (shape.minLength ?? 0)) {
    walk.report(span, `${name} is empty`, describe(shape), 'error')
    return BROKEN
  }
  if (shape.pattern !== undefined && !new RegExp(shape.pattern, 'u').test(trimmed)) {
    const id = identifierLike(trimmed)
    walk.report(
      span,
      `\`${clip(trimmed)}\` is not an identifier (${name})`,
      `lower-case letters and digits in words joined by hyphens${id ? `: \`${id}\`` : ''}`,
      'error',
      id ? { written: text, right: id } : undefined,
    )
    return BROKEN
  }
  if (shape.format === 'edtf' && parseEdtf(trimmed) === undefined) {
    const meant = edtfOf(trimmed)
    walk.report(
      span,
      `\`${clip(trimmed)}\` is not a date (${name})`,
      meant ? `\`${meant}\`` : describe(shape),
      'error',
      meant ? { written: text, right: meant } : undefined,
    )
    return BROKEN
  }
  return trimmed
}

/** What the identifier would be; empty where the words cannot be made one. */
function identifierLike(text: string): string {
  const id = foldText(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return id.length > 60 ? '' : id
}

function wrongType(node: unknown, name: string, shape: Shape, span: Span, walk: Walk): typeof BROKEN {
  const is = isMap(node)
    ? 'is a group of properties'
    : isSeq(node)
      ? 'is a list'
      : isScalar(node) && !isEmpty(node)
        ? `is \`${clip(sourceText(node))}\``
        : 'has no value'
  walk.report(span, `${name} ${is}`, describe(shape), 'error')
  return BROKEN
}

/** How a record is called in a message: by its id where it has one. */
function called(record: Readonly<Record<string, unknown>>, name: string): string {
  return typeof record.id === 'string' ? `${name} \`${record.id}\`` : name
}

/** Only the first key of a map is blamed for what is missing; a squiggle under a whole record helps nobody. */
function headSpan(map: YAMLMap, span: Span): Span {
  return nodeSpan(map.items[0]?.key as Node | null, { start: span.start, end: Math.min(span.end, span.start + 1) })
}

/** What the author wrote: `4` is text where text is expected, and so are `1991`, `yes` and `null`. */
function sourceText(node: Scalar): string {
  if (typeof node.value === 'string') return node.value
  return node.source ?? String(node.value ?? '')
}

function isEmpty(node: unknown): boolean {
  if (node === null || node === undefined) return true
  return isScalar(node) && (node.value === null || node.value === undefined) && (node.source ?? '') === ''
}

/** A decimal number, as JSON has it, with `_` allowed between digits. */
function isNumber(text: string): boolean {
  return /^[-+]?(?:\d[\d_]*)?(?:\.\d+)?(?:[eE][-+]?\d+)?$/u.test(text) && /\d/u.test(text)
}
