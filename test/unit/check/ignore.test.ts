/** Ignore comments: what they speak of, what is told of them, and how they are written and taken out again. */
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { openBrief } from '../../../server/core/check/brief.js'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { ignoreFix } from '../../../server/core/ide/ignore-fix.js'

const corpus = buildCorpus([])
const open = (text: string) => openBrief(text, { corpus })
const reportOn = (text: string) => open(text).report()

/** What is marked, what is ignored, and what is told, each as the words concerned. */
function seen(text: string) {
  const { findings, ignored, problems } = reportOn(text)
  return {
    marked: findings.map((it) => `${it.code} ${text.slice(it.start, it.end)}`),
    ignored: ignored.map((it) => `${it.code} ${text.slice(it.start, it.end)}`),
    told: problems.map((it) => it.code),
  }
}

const A = 'They met on Monday, 5 January 2022.'
const B = 'They parted on 30 February 2022.'
const MARK_A = 'wrong-weekday Monday'
const MARK_B = 'impossible-date 30 February 2022'
const ON_A = '<!-- briefwright-ignore wrong-weekday: the archive has it so -->'
const NOTHING = { marked: [], ignored: [], told: [] }

describe('a comment speaks of the block below it', () => {
  test.each([
    ['a paragraph', `${ON_A}\n${A}\n\n${A}\n`, 1, 1],
    ['a paragraph, with a blank line between', `${ON_A}\n\n${A}\n\n${A}\n`, 1, 1],
    ['a heading', `${ON_A}\n## ${A}\n\n${A}\n`, 1, 1],
    ['a whole list', `${ON_A}\n\n- ${A}\n- ${A}\n\n${A}\n`, 1, 2],
    ['one item, from inside', `- ${ON_A}\n  ${A}\n- ${A}\n`, 1, 1],
    ['a whole table', `${ON_A}\n| a | b | c |\n|--|--|--|\n| 1 | 2 | ${A} |\n| 1 | 2 | ${A} |\n\n${A}\n`, 1, 2],
    ['a block quote', `${ON_A}\n> ${A}\n>\n> ${A}\n\n${A}\n`, 1, 2],
    ['a paragraph of a quote', `> ${ON_A}\n> ${A}\n>\n> ${A}\n`, 1, 1],
    ['a footnote', `Text.[^1]\n\n${ON_A}\n[^1]: ${A}\n\n${A}\n`, 1, 1],
    ['a paragraph under several comments', `${ON_A}\n<!-- briefwright-ignore impossible-date: so be it -->\n${A} ${B}\n`, 0, 2],
    ['a paragraph behind a byte order mark and CRLF', `\ufeff${ON_A}\r\n${A}\r\n\r\n${A}\r\n`, 1, 1],
    [
      'a paragraph under a comment of several lines',
      `<!-- briefwright-ignore\n  wrong-weekday: the archive\n  has it so\n-->\n${A}\n\n${A}\n`,
      1,
      1,
    ],
    ['a paragraph below front matter', `---\ndate: 2022-01-10\n---\n${ON_A}\n${A}\n\n${A}\n`, 1, 1],
  ])('%s', (_, text, marked, ignored) => {
    const { marked: m, ignored: i, told } = seen(text)
    expect([m.length, i.length, told]).toEqual([marked, ignored, []])
  })

  test('and of the rules it names alone', () => {
    expect(seen(`${ON_A}\n${A} ${B}\n`)).toEqual({ marked: [MARK_B], ignored: [MARK_A], told: [] })
    const both = '<!-- briefwright-ignore wrong-weekday, impossible-date: quoted from the minutes -->'
    expect(seen(`${both}\n${A} ${B}\n`)).toEqual({ marked: [], ignored: [MARK_A, MARK_B], told: [] })
  })

  test('with the reason and the comment beside the finding, and the claims untouched', () => {
    const { ignored } = reportOn(`${ON_A}\n${A}\n`)
    expect(ignored[0]).toMatchObject({ code: 'wrong-weekday', reason: 'the archive has it so', comment: { start: 0, end: ON_A.length } })
  })
})

describe('the other forms', () => {
  test('a whole file, wherever the comment stands', () => {
    expect(seen(`${A}\n\n<!-- briefwright-ignore-file wrong-weekday: an old calendar -->\n\n${A}\n`).ignored).toEqual([MARK_A, MARK_A])
  })

  test('from start to end, and on to the last line without an end', () => {
    const start = '<!-- briefwright-ignore-start wrong-weekday: an old calendar -->'
    expect(seen(`${start}\n\n${A}\n\n- ${A}\n\n<!-- briefwright-ignore-end -->\n\n${A}\n`)).toEqual({
      marked: [MARK_A],
      ignored: [MARK_A, MARK_A],
      told: [],
    })
    expect(seen(`${A}\n\n${start}\n\n${A}\n`)).toEqual({ marked: [MARK_A], ignored: [MARK_A], told: ['ignore-comment'] })
  })

  test('ranges stand in each other like brackets', () => {
    const inner = '<!-- briefwright-ignore-start impossible-date: inner -->'
    const outer = '<!-- briefwright-ignore-start wrong-weekday: outer -->'
    const end = '<!-- briefwright-ignore-end -->'
    expect(seen([outer, A, inner, `${A} ${B}`, end, `${A} ${B}`, end, A].join('\n\n'))).toEqual({
      marked: [MARK_B, MARK_A],
      ignored: [MARK_A, MARK_A, MARK_B, MARK_A],
      told: [],
    })
  })
})

describe('what is wrong with a comment is told as a hint', () => {
  test.each([
    ['no reason', `<!-- briefwright-ignore wrong-weekday -->\n${A}\n`, ['ignore-without-reason']],
    ['an empty reason', `<!-- briefwright-ignore wrong-weekday:  -->\n${A}\n`, ['ignore-without-reason']],
    ['no rule', `<!-- briefwright-ignore: because -->\n${A}\n`, ['ignore-comment']],
    ['a rule that there is not', `<!-- briefwright-ignore wrong-weakday: because -->\n${A}\n`, ['unknown-rule']],
    ['nothing to ignore', `${ON_A}\nAll is well.\n`, ['unused-ignore']],
    ['nothing below', `${A}\n\n${ON_A}\n`, ['unused-ignore']],
    ['a comment in the middle of a line', `${A} ${ON_A} More.\n`, ['ignore-comment']],
    ['a word that there is not', `<!-- briefwright-ignroe wrong-weekday: x -->\n${A}\n`, ['ignore-comment']],
    ['an end without a start', `<!-- briefwright-ignore-end -->\n\n${A}\n`, ['unused-ignore']],
    ['a comment that a narrower one makes idle', `<!-- briefwright-ignore-file wrong-weekday: x -->\n\n${ON_A}\n${A}\n`, ['unused-ignore']],
  ])('%s', (_, text, told) => {
    const { problems } = reportOn(text)
    expect(problems.map((it) => it.code)).toEqual(told)
    expect(problems.every((it) => it.severity === 'hint')).toBe(true)
  })

  test.each([
    ['other comments', `<!-- TODO: check -->\n${A}\n`],
    ['comments in code', `\`\`\`\n${ON_A}\n\`\`\`\n\n\`${ON_A}\`\n\n${A}\n`],
    ['words of another tool', `<!-- briefwrightish ignore -->\n${A}\n`],
  ])('%s say nothing to us', (_, text) => {
    expect(seen(text)).toEqual({ ...NOTHING, marked: [MARK_A] })
  })

  test.each([
    [
      'a typing error is mended',
      `<!-- briefwright-ignroe wrong-weakday: so -->\n${A}\n`,
      `<!-- briefwright-ignore wrong-weekday: so -->\n${A}\n`,
    ],
    ['a comment in a line of its own goes with its line', `First.\n\n${ON_A}\nAll is well.\n`, 'First.\n\nAll is well.\n'],
    ['a comment in an item goes and the text moves up', `- ${ON_A}\n  All is well.\n- b\n`, '- All is well.\n- b\n'],
    ['a comment behind a check box goes and the text moves up', `- [ ] ${ON_A}\n  All is well.\n`, '- [ ] All is well.\n'],
    ['a comment in a quote goes with its line', `> ${ON_A}\r\n> All is well.\r\n`, '> All is well.\r\n'],
    [
      'one rule of two goes',
      `<!-- briefwright-ignore impossible-date, wrong-weekday: so -->\n${A}\n`,
      `<!-- briefwright-ignore wrong-weekday: so -->\n${A}\n`,
    ],
    [
      'the second rule of two goes',
      `<!-- briefwright-ignore wrong-weekday impossible-date: so -->\n${A}\n`,
      `<!-- briefwright-ignore wrong-weekday: so -->\n${A}\n`,
    ],
  ])('%s by its fix', (_, text, mended) => {
    let now = text
    for (let round = 0; round < 3; round++) now = applyEdits(now, reportOn(now).problems[0]?.fixes[0]?.edits ?? [])
    expect(now).toBe(mended)
  })
})

describe('“ignore here” writes a comment that takes effect and leaves the rest as it was', () => {
  test.each([
    ['a paragraph', `First.\n\n${A}\n`],
    ['the first line', `${A}\n`],
    ['a byte order mark and CRLF', `\ufeff${A}\r\nmore\r\n`],
    ['a heading', `# Title\n\n### ${A}\n`],
    ['an item', `- one\n- ${A}\n- three\n`],
    ['a numbered item', `1. one\n10. ${A}\n`],
    ['an item with a check box', `- [x] ${A}\n`],
    ['a quoted task, with more below', `> - [ ] ${A}\n>   more\n> - [x] two\n`],
    ['a paragraph of an item', `- one\n\n  ${A}\n`],
    ['a nested item', `- one\n  - ${A}\n`],
    ['a quote', `> ${A}\n> more\n`],
    ['a quoted item', `> 1. ${A}\n>    more\n`],
    ['a table', `| a | b | c |\n|--|--|--|\n| 1 | 2 | ${A} |\n`],
    ['a footnote', `Text.[^n]\n\n[^n]: ${A}\n`],
    ['the second paragraph of a footnote', `Text.[^n]\n\n[^n]: One.\n\n    ${A}\n`],
    ['a heading with an underline', `${A}\n===\n`],
  ])('%s', (_, text) => {
    const before = open(text)
    const [finding] = before.report().findings
    const { edit } = ignoreFix(before.markdown, finding!)!
    expect(edit.text.slice(edit.hole.start, edit.hole.end)).toBe('')
    const after = open(applyEdits(text, [edit]))
    expect(after.report().findings).toEqual([])
    expect(after.report().problems.map((it) => it.code)).toEqual(['ignore-without-reason'])
    const shape = (brief: typeof before) => brief.markdown.passages.map((it) => [it.kind, it.level, it.text.trim(), it.marker, it.cell])
    expect(shape(after)).toEqual(shape(before))
    const removal = after.text.replace(/<!-- briefwright-ignore wrong-weekday: {2}-->(\r\n|\n)[ >]*/, '')
    expect(removal.length).toBe(text.length)
  })
})

test('a brief after edits ignores what the same text does when opened afresh', () => {
  const text = `First.\n\n${A}\n\n- ${A}\n`
  const at = text.indexOf(A)
  const brief = open(text)
  brief.report()
  const edited = brief.edit([{ start: at, end: at, text: `${ON_A}\n` }])
  expect(edited.report()).toEqual(reportOn(edited.text))
  expect(edited.report().ignored).toHaveLength(1)
})

test('ten thousand comments and findings take time that grows with their number', () => {
  const text = `${`<!-- briefwright-ignore-file wrong-weekday: x -->\n\n${ON_A}\n${A}\n\n`.repeat(2000)}`
  const { ignored, problems } = reportOn(text)
  expect(ignored).toHaveLength(2000)
  expect(problems).toHaveLength(2000)
})
