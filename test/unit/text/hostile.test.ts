/** Hostile text: a text four times as long may cost about four times as much, never sixteen; its prose is read all the same. */
import { describe, expect, it } from 'vitest'
import { editMarkdown, readMarkdown } from '../../../server/core/text/markdown.js'
import { tagText } from '../../../server/core/text/tagger.js'
import { cpuTime } from '../../support/cpu-time.js'

const fill = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length))

const MARKDOWN: readonly (readonly [what: string, make: (length: number) => string])[] = [
  ['opening brackets', fill('[')],
  ['closing brackets', fill(']')],
  ['stars', fill('**** ')],
  ['openers', fill('*a ')],
  ['closers', fill('a* ')],
  ['openers and closers', fill('*a _b* c_ ')],
  ['quotes in quotes', fill('> ')],
  ['lists in lists', (length) => `${fill('* ')(length)}a`],
  ['numbered lists', fill('1. ')],
  ['footnotes in footnotes', fill('[^1]: ')],
  ['lists by indentation', (length) => Array.from({ length: Math.sqrt(length) }, (_, index) => `${' '.repeat(2 * index)}- a\n`).join('')],
  ['backtick runs of every length', (length) => Array.from({ length: Math.sqrt(2 * length) }, (_, index) => '`'.repeat(index)).join(' ')],
  ['tags without end', fill('<a b="<a b=\'')],
  ['comments without end', fill('<!--')],
  ['schemes', fill('<a:')],
  ['URLs without a dot', fill('http://')],
  ['links without end', fill('[a](b (')],
  ['images in images', (length) => fill('![')(length / 2) + fill('](a)')(length / 2)],
  ['e-mail addresses', fill('a@')],
  ['blanks before a table', (length) => `a|b\n${fill(' ')(length)}x|`],
  ['a table of one row', (length) => `|a|\n|-|\n${fill('|a')(length)}`],
  ['link definitions', fill("[a]: b 'x\n")],
  ['lines of one letter', fill('a\n')],
  ['nested YAML', (length) => `---\na: ${fill('[')(length)}\n---\n`],
]

describe.each(MARKDOWN)('%s', (_, make) => {
  it('cost in proportion to their length', () => {
    const short = make(60_000)
    const long = make(240_000)
    expectLinear(
      () => readMarkdown(short),
      () => readMarkdown(long),
    )
    const brief = readMarkdown(long)
    const edited = editMarkdown(brief, [{ start: long.length >> 1, end: long.length >> 1, text: 'x' }])
    expect(edited.text).toHaveLength(long.length + 1)
  })
})

describe('a line of five megabytes', () => {
  const line = 'The troops came and left **again**, it says. '.repeat(116_000)

  it('is read to its end', () => {
    const [passage] = readMarkdown(line).passages
    expect(passage!.text).toHaveLength((line.length / 45) * 41 - 1)
    expect(passage!.source.at(-1)).toBe(line.trimEnd().length)
  })
})

describe('words', () => {
  it.each<[string, (length: number) => string]>([
    ['without a full stop', fill('the troops came and ')],
    ['without a blank', fill('abcdefghij')],
    ['of full stops', fill('.')],
    ['of initials', fill('A.')],
    ['of digits', fill('1,234')],
    ['of apostrophes', fill("a'")],
    ['of quotation marks', fill('."')],
    [
      'that nobody knows',
      (length) =>
        Array.from(
          { length: length / 7 },
          (_, index) => `q${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`,
        ).join(' '),
    ],
  ])('%s cost in proportion to their length', (_, make) => {
    const short = make(30_000)
    const long = make(120_000)
    tagText(short)
    expectLinear(
      () => tagText(short),
      () => tagText(long),
    )
  })
})

/** Compares the best of a few runs, and takes no run for shorter than five milliseconds, so that a pause of the machine does not count. */
function expectLinear(short: () => unknown, long: () => unknown): void {
  const base = Math.max(best(short), 5)
  expect(best(long)).toBeLessThan(base * 12)
}

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) least = Math.min(least, cpuTime(run))
  return least
}
