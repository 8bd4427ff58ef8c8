/** Arbitrary briefs and edits for the property tests: pieces of Markdown that bite each other, in any order, and changes to them. */
import fc from 'fast-check'
import type { Edit } from '../../../server/core/base/span.js'

const PIECES = [
  'Armenia joined',
  ' the bloc',
  '**bold**',
  '*',
  '_',
  '**',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '](',
  ')',
  '(x "y")',
  '![',
  '[^1]',
  '[^1]: note',
  '[@key]',
  '[ref]: http://a.b',
  '"title"',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<!-- c -->',
  '<div>',
  '<',
  '>',
  '> ',
  '>',
  '# ',
  '## ',
  '===',
  '---',
  '...',
  '- ',
  '  - ',
  '* ',
  '1. ',
  '2) ',
  '    ',
  '   ',
  '\t',
  '| a | b |',
  '|---|---|',
  '|',
  '|-|',
  '-|-',
  '```',
  '~~~',
  '&amp;',
  '&',
  ';',
  '\\',
  '\\|',
  'http://a.b/c',
  'www.a.b',
  'me@a.bc',
  '$5',
  'date: 2022-01-15',
  'title: "x"',
  '\u00a0',
  '\u{1f600}',
  '\ufeff',
  'é',
  '- [ ] ',
  '[x] ',
  '<br>',
  '***',
  '+',
  ':',
]
const BREAKS = ['\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n\n\n', ' \n \n']

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 3, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
)

/** Markdown of a few lines up to a page, front matter now and then. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff', '---\ndate: 2022-01-15\n---\n', '---\r\na: b\r\n---\r\n'),
    fc.array(piece, { maxLength: 120 }),
  )
  .map(([head, pieces]) => head + pieces.join(''))

/** An edit as shares of a text's length, so that it fits any text; `editsFor` makes offsets of it. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 1, 2, 5, 40),
  text: fc.array(piece, { maxLength: 3 }).map((it) => it.join('')),
})

export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** Some batches of changes, one batch after the other. */
export const changes: fc.Arbitrary<Change[][]> = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })

/** Edits against `text` that do not overlap or touch. */
export function editsFor(text: string, batch: readonly Change[]): Edit[] {
  const edits: Edit[] = []
  for (const { at, length, text: inserted } of [...batch].sort((a, b) => a.at - b.at)) {
    const start = Math.max(Math.round(at * text.length), (edits.at(-1)?.end ?? -1) + 1)
    if (start > text.length) continue
    edits.push({ start, end: Math.min(text.length, start + length), text: inserted })
  }
  return edits
}
