/** YAML text to its tree, safely: what nests too deeply is refused, syntax errors become problems with their places. Never throws. */
import { type Document, parseDocument, type YAMLError } from 'yaml'
import type { Span } from '../base/span.js'
import { MOST_PROBLEMS } from './problem.js'
import type { Walk } from './validate.js'

/**
 * The parser recurses into what is nested, and a stack that runs out inside a regular expression ends the process.
 * The format needs eight levels; these bounds are far from both.
 */
const DEEPEST_BRACKETS = 100
const DEEPEST_COLUMN = 200

/** The YAML tree. Syntax errors are reported; what the parser could make of the rest is used. */
export function parseYaml(text: string, report: Walk['report']): Document | undefined {
  const deep = tooDeep(text)
  if (deep !== undefined) {
    report(
      { start: deep, end: deep + 1 },
      'this is nested too deeply',
      `at most ${DEEPEST_BRACKETS} brackets, ${DEEPEST_COLUMN} columns of indentation`,
      'error',
    )
    return undefined
  }
  try {
    // A carriage return alone ends a line, which the parser does not know.
    const document = parseDocument(text.replaceAll(/\r(?!\n)/g, '\n'), {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      logLevel: 'silent',
      uniqueKeys: false,
    })
    for (const error of document.errors.slice(0, MOST_PROBLEMS)) report(errorSpan(error), error.message, expectedInstead(error), 'error')
    for (const warning of document.warnings.slice(0, MOST_PROBLEMS)) report(errorSpan(warning), warning.message, 'no tag', 'warning')
    return document
  } catch {
    report({ start: 0, end: 0 }, 'the file cannot be read as YAML', 'YAML 1.2 or JSON, not nested deeply', 'error')
    return undefined
  }
}

/** The offset at which the text nests too deeply: open brackets, or blanks and item marks at the beginning of a line. */
function tooDeep(text: string): number | undefined {
  let brackets = 0
  let run = 0
  let leading = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) {
      run = 0
      leading = true
    } else if (leading) {
      // Blank, tab, hyphen, question mark, colon.
      if (code === 0x20 || code === 9 || code === 0x2d || code === 0x3f || code === 0x3a) run++
      else {
        leading = false
        if (run > DEEPEST_COLUMN) return i
      }
    }
    if (code === 0x5b || code === 0x7b) brackets++
    else if ((code === 0x5d || code === 0x7d) && brackets > 0) brackets--
    if (brackets > DEEPEST_BRACKETS || (leading && run > DEEPEST_COLUMN && code !== 0x20 && code !== 9)) return i
  }
  return undefined
}

function errorSpan(error: YAMLError): Span {
  return { start: error.pos[0], end: Math.max(error.pos[0] + 1, error.pos[1]) }
}

/** What the YAML parser would have liked, for the mistakes that people make. */
function expectedInstead(error: YAMLError): string {
  switch (error.code) {
    case 'BAD_INDENT':
      return 'the same indentation as the lines around it'
    case 'TAB_AS_INDENT':
      return 'blanks, not tabs, at the beginning of a line'
    case 'MISSING_CHAR':
      return 'the closing quotation mark or bracket'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'quotation marks around text that holds a colon'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a value on one line; text with a colon and a blank needs quotation marks'
    case 'MULTIPLE_DOCS':
      return 'one document a file, without `---` in the middle'
    case 'BAD_ALIAS':
      return 'an anchor of that name before the alias'
    default:
      return 'YAML 1.2 or JSON'
  }
}
