/** The fact sheet: dates side by side, members over time, every claim with its evidence, as HTML and as Markdown. */
import { expect, test } from 'vitest'
import { openBrief } from '../../../server/core/check/brief.js'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { readCorpus } from '../../../server/core/corpus/read.js'
import { factSheet } from '../../../server/core/ide/sheet/fact-sheet.js'
import { factSheetHtml } from '../../../server/core/ide/sheet/html.js'
import { factSheetMarkdown } from '../../../server/core/ide/sheet/markdown.js'
import { corpus } from './world.js'

const TEXT = `---
title: Guests & <hosts>
date: 2020-06-01
---

The revolt began on 3 February 2020. Graustark joined the ZPO in 1990.
Ruritania, Strelsau and Graustark are members of the ZPO. Rudolf Rassendyll is the Prime Minister of Ruritania.
`

const sheetOf = (text: string) => factSheet(openBrief(text, { corpus }), 'guests.md')

test('the timeline sets the brief’s dates beside the corpus’s, in the order of time', () => {
  const { timeline } = sheetOf(TEXT)
  expect(timeline.map((it) => it.day)).toEqual(timeline.map((it) => it.day).sort((a, b) => a - b))
  const revolt = timeline.find((it) => it.name.startsWith('Revolt'))
  expect(revolt).toMatchObject({
    corpus: expect.stringContaining('3 February 2020'),
    brief: { date: '3 February 2020', verdict: 'supported' },
  })
  expect(TEXT.slice(revolt!.brief!.start, revolt!.brief!.end)).toContain('3 February 2020')
  expect(timeline.find((it) => it.name.startsWith('Graustark'))).toMatchObject({ brief: { date: '1990', verdict: 'supported' } })
})

test('what the brief names without its date is on the corpus’s side alone', () => {
  const [signing] = sheetOf('---\ndate: 2020-06-01\n---\n\nThe Treaty of Zenda is old.\n').timeline
  expect(signing).toMatchObject({ corpus: '15 May 1990' })
  expect(signing).not.toHaveProperty('brief')
})

test('a chart has a row for every member that ever was, with what the corpus says to the brief', () => {
  const [chart] = sheetOf(TEXT).charts
  expect(chart).toMatchObject({ name: 'Zenda Pact Organisation', count: 2, unshown: 0 })
  expect(chart!.rows.map((it) => [it.name, it.years, it.now, it.verdict])).toEqual([
    ['Graustark', '1990–2005', false, 'contradicted'],
    ['Ruritania', 'since 1990', true, 'supported'],
    ['Strelsau', 'since 1990', true, 'supported'],
  ])
  for (const { stretches } of chart!.rows) {
    for (const { from, to } of stretches) expect(chart!.from <= from && from <= to && to <= chart!.to).toBe(true)
  }
})

test('a body that has observers and no members has a chart without a number that is none', () => {
  const { file } = readCorpus(
    'briefwright: 1\ncorpus: { id: own, title: Own }\norganizations:\n' +
      '  - { id: forum, name: Forum of Ports, classification: body }\n  - { id: inlet, name: Inlet, classification: state }\n' +
      'memberships:\n  - { member_id: inlet, organization_id: forum, role: observer, start_date: 2001 }\n',
    'own',
  )
  const brief = openBrief('The Forum of Ports meets.\n', { corpus: buildCorpus([file!]) })
  const html = factSheetHtml(factSheet(brief, 'a.md'))
  expect(html).toContain('up to 0')
  expect(html).not.toContain('Infinity')
})

test('lines are counted whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(sheetOf(`Hello.${end}${end}Graustark joined the ZPO in 1990.${end}`).claims.map((it) => it.line)).toEqual([3])
  }
})

test('the author’s text is text in the page, whatever it holds', () => {
  const html = factSheetHtml(sheetOf(TEXT))
  expect(html).toContain('Guests &amp; &lt;hosts&gt;')
  expect(html).not.toMatch(/<script|style=|onclick|<hosts>/)
})

test('every claim has its row, its line and its evidence', () => {
  const sheet = sheetOf(TEXT)
  const html = factSheetHtml(sheet)
  expect(html.match(/<tr data-verdict=/g)).toHaveLength(sheet.claims.length)
  expect(sheet.claims.at(-1)).toMatchObject({
    line: 7,
    verdict: 'supported',
    evidence: [expect.stringContaining('Prime Minister of Ruritania')],
  })
  expect(sheet.claims.at(-1)!.sources[0]).toMatchObject({ layer: 'background', title: 'World Almanac', locator: 'p. 7' })
})

test('as Markdown it has the same parts', () => {
  const markdown = factSheetMarkdown(sheetOf(TEXT))
  expect(markdown.split('\n').filter((it) => it.startsWith('#'))).toEqual([
    '# Fact sheet: Guests & \\<hosts\\>',
    '## Timeline',
    '## Members',
    '## Claims',
  ])
  expect(markdown).toContain('| ✗ Contradicted |')
})

test('a brief that says nothing has a sheet that says so', () => {
  const sheet = sheetOf('')
  expect(sheet).toMatchObject({ title: 'guests.md', timeline: [], charts: [], claims: [] })
  expect(factSheetHtml(sheet)).toContain('Nothing that this brief says can be compared')
})

test('a source is named once for a claim, with all its places, and a leaving stands at the year of the leaving', () => {
  const sheet = sheetOf('---\ndate: 2020-06-01\n---\n\nGraustark left the ZPO in 2007. The ZPO has three members.\n')
  for (const { sources } of sheet.claims) expect(new Set(sources.map((it) => it.title)).size).toBe(sources.length)
  expect(sheet.timeline.find((it) => it.name.startsWith('Graustark'))?.day).toBeGreaterThan(12_700)
  expect(sheet.claims.map((it) => it.gloss)).toEqual([
    'Graustark: left Zenda Pact Organisation (2007)',
    '3 members of Zenda Pact Organisation',
  ])
})

test('the brief’s words are told without the signs of Markdown', () => {
  const { claims } = sheetOf('---\ndate: 2020-06-01\n---\n\n- **Graustark** left the *ZPO*[^a] in 2007.\n')
  expect(claims[0]?.words).toMatch(/^Graustark left the ZPO\b/)
})
