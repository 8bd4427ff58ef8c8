/** The report for people: the mark stands under the wrong words, whatever the line is made of. */
import { describe, expect, test } from 'vitest'
import { painter, wantsColour } from '../../server/cli/report/colour.js'
import { excerptOf } from '../../server/cli/report/excerpt.js'
import { textReport } from '../../server/cli/report/text.js'
import { findingOn, reportOf } from './support.js'

const plain = painter(false)
const inWords = (id: string): string => id

function excerpt(line: string, marked: string, columns = 80): string[] {
  const start = line.indexOf(marked)
  const { line: shown, mark } = excerptOf(line, 0, line.length, start, start + marked.length, columns)
  return [shown, mark]
}

describe('the excerpt', () => {
  test.each([
    ['plain words', 'It began on 3 May.', '3 May', ['It began on 3 May.', '            ^^^^^']],
    ['a tab before them', '\tIt began on 3 May.', '3 May', ['    It began on 3 May.', '                ^^^^^']],
    ['wide characters before them', '日本: 3 May', '3 May', ['日本: 3 May', '      ^^^^^']],
    ['wide characters among them', 'in 日本 now', '日本', ['in 日本 now', '   ^^^^']],
    ['a combining accent before them', 'cafe\u0301 3 May', '3 May', ['cafe\u0301 3 May', '     ^^^^^']],
    ['an emoji before them', '📌 3 May', '3 May', ['📌 3 May', '   ^^^^^']],
    ['a byte order mark before them', '\ufeff3 May', '3 May', ['3 May', '^^^^^']],
  ])('marks %s', (_, line, marked, expected) => {
    expect(excerpt(line, marked)).toEqual(expected)
  })

  test('shows the end of a line for a place behind it', () => {
    const { line, mark } = excerptOf('Some text', 0, 9, 9, 9, 80)
    expect([line, mark]).toEqual(['Some text', '         ^'])
  })

  test('cuts a long line around the wrong words', () => {
    const [line, mark] = excerpt(`${'before '.repeat(50)}WRONG${' after'.repeat(50)}`, 'WRONG', 60)
    expect(line!.length).toBeLessThanOrEqual(60)
    expect(line).toMatch(/^… .*WRONG.* …$/)
    expect(line!.slice(mark!.indexOf('^'), mark!.length)).toBe('WRONG')
  })

  test('is quick on a line of five megabytes, and never cuts a character in half', () => {
    const line = `${'📌'.repeat(1_250_000)}WRONG${'📌'.repeat(1_250_000)}`
    const [shown, mark] = excerpt(line, 'WRONG', 60)
    expect(shown).not.toContain('\ufffd')
    expect(mark!.trim()).toBe('^^^^^')
  })

  test('does not let a brief command the terminal or turn its writing round', () => {
    const [line] = excerpt('a \u001b[2J b \u202e c WRONG', 'WRONG')
    expect(line).toBe('a \ufffd[2J b \ufffd c WRONG')
  })

  test('marks as much of very long words as fits', () => {
    const [line, mark] = excerpt('x'.repeat(500), 'x'.repeat(500), 40)
    expect(line!.length).toBeLessThanOrEqual(40)
    expect(mark!.trim()).toMatch(/^\^{30,}$/)
  })
})

describe('the report', () => {
  const text = '# Title\n\nIt began on 3 May.\n'
  const finding = findingOn(text, '3 May', {
    message: 'The corpus gives 2 May.',
    facts: ['beginning'],
    fixes: [{ title: 'Change “3” to “2”', edits: [] }],
  })

  test('shows place, fault, line, mark, evidence, mend and counts', () => {
    const report = reportOf([finding], { claims: 3, supported: 1, contradicted: 1, unverified: 1 })
    expect(textReport([{ path: 'brief.md', text, report, inWords }], 80, plain)).toBe(
      [
        'brief.md:3:13  warning  wrong-date',
        ' 3 │ It began on 3 May.',
        '   │             ^^^^^',
        ' The corpus gives 2 May.',
        ' evidence  beginning',
        ' fix  Change “3” to “2”',
        '',
        '1 brief, 3 claims: 1 warning',
        'Fact coverage: 1 supported (33 %), 1 contradicted (33 %), 1 unverified (33 %)',
        '',
      ].join('\n'),
    )
  })

  test('shows the other places that a finding speaks of', () => {
    const related = [{ start: 2, end: 7, message: 'here it is 2 May' }]
    expect(textReport([{ path: 'brief.md', text, report: reportOf([{ ...finding, related }]), inWords }], 80, plain)).toContain(
      ' see  brief.md:1  here it is 2 May',
    )
  })

  test('shows the first line of words that go on in the next', () => {
    const broken = 'It began on 3\nMay.'
    const shown = textReport([{ path: 'brief.md', text: broken, report: reportOf([findingOn(broken, '3\nMay')]), inWords }], 80, plain)
    expect(shown).toContain(' 1 │ It began on 3\n   │             ^\n')
  })

  test('says that there is nothing to mend', () => {
    expect(textReport([{ path: 'brief.md', text, report: reportOf([]), inWords }], 80, plain)).toBe(
      '1 brief, 0 claims: nothing to mend\nFact coverage: 0 supported, 0 contradicted, 0 unverified\n',
    )
  })

  test('says the same with colour as without', () => {
    const briefs = [{ path: 'brief.md', text, report: reportOf([finding], { claims: 1, contradicted: 1 }), inWords }]
    const coloured = textReport(briefs, 80, painter(true))
    expect(coloured).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what colour is made of.
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(textReport(briefs, 80, plain))
  })
})

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [{ TERM: 'dumb' }, true, false],
])('with %j on a terminal (%s) there is colour: %s', (env, terminal, colour) => {
  expect(wantsColour(env, terminal)).toBe(colour)
})
