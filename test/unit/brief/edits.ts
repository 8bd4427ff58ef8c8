/** Arbitrary edits of briefs: words, lines and markup put in, taken out and replaced, as shares of a text's length so that they fit any text. */
import fc from 'fast-check'
import type { Edit } from '../../../server/core/base/span.js'
import { makeBrief } from '../../bench/make-brief.js'

/** Words that change what the sentences around them mean. */
const WORDS = [
  ' Armenia',
  'Tokayev ',
  ' not',
  ' the CSTO',
  ' president ',
  ' in 2019',
  ' on 8 January 2022 ',
  ' former ',
  ' a year later',
  ', ',
  '. ',
  ' and ',
  ' (',
  ') ',
  '“',
  '”',
  ' Article 4 ',
  ' 2,500 ',
  ' who ',
  ' joined ',
  'Kazakstan',
  "'s",
  ' he ',
  ' is ',
  ' if ',
  '? ',
  'x',
  '7',
  '-',
  ' said that ',
]
const MARKUP = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '# ',
  '\n## 2021\n\n',
  '- ',
  '\n- ',
  '> ',
  '**',
  '*',
  '`',
  '```\n',
  '|',
  '\n| a | b |\n|---|---|\n| 2020 | ',
  '[^1]',
  '\n[^1]: ',
  '<!-- ',
  ' -->',
  '---\n',
  '---\ndate: 2021-03-04\n---\n',
  'date: 2020-05-06\n',
  '&amp;',
  '\\',
  '[a](b)',
  '\ufeff',
  '\u{1f600}',
  '\ud83d',
  '\u00a0',
  '    ',
  '\t',
  'é',
  '\u0000',
]

const inserted = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''))

/** One change: where it begins, and how far it reaches; `line` makes it whole lines. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 0, 1, 1, 5, 12, 60, 300),
  line: fc.constantFrom(false, false, false, true),
  text: inserted,
})

export type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** Batches of changes, one batch after the other. Some begin at the very start, where the front matter is. */
export const changes: fc.Arbitrary<Change[][]> = fc.array(
  fc.array(fc.oneof({ weight: 6, arbitrary: change }, { weight: 1, arbitrary: change.map((it) => ({ ...it, at: it.at * 0.05 })) }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 5 },
)

/** Edits against `text` that do not overlap or touch. */
export function editsFor(text: string, batch: readonly Change[]): Edit[] {
  const edits: Edit[] = []
  for (const { at, length, line, text: put } of [...batch].sort((a, b) => a.at - b.at)) {
    let start = Math.round(at * text.length)
    if (line) start = text.lastIndexOf('\n', start) + 1
    start = Math.max(start, (edits.at(-1)?.end ?? -1) + 1)
    if (start > text.length) continue
    const lineEnd = text.indexOf('\n', start)
    const end = line ? (lineEnd < 0 ? text.length : lineEnd + 1) : Math.min(text.length, start + length)
    edits.push({ start, end, text: put })
  }
  return edits
}

/** Briefs of a paragraph up to a page. */
export const brief: fc.Arbitrary<string> = fc
  .tuple(
    fc.nat(100_000),
    fc.constantFrom(20, 60, 150, 300),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
    fc.constantFrom('', '', '', '\ufeff'),
  )
  .map(([seed, words, ending, mark]) => mark + makeBrief(words, seed).replaceAll('\n', ending))

/** Texts of any sort: pieces of briefs and of markup, whatever Unicode has, halves of surrogate pairs. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.constantFrom(...MARKUP),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code)), maxLength: 3 }),
    ),
    { maxLength: 150 },
  )
  .map((pieces) => pieces.join(''))
