/** Fixes that leave the fact as it stands: cite who bears it out, give the word to someone, take it into a corpus. */
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { type Brief, openBrief } from '../../../server/core/check/brief.js'
import { additionsAt } from '../../../server/core/ide/add-to-corpus.js'
import type { CitationStyle } from '../../../server/core/ide/cite.js'
import { citeFixes } from '../../../server/core/ide/cite-fix.js'
import { qualifyFix } from '../../../server/core/ide/qualify-fix.js'
import { corpus } from './world.js'

const open = (text: string): Brief => openBrief(text, { corpus, date: '2020-06-01' })
const whole = (brief: Brief) => ({ start: 0, end: brief.text.length })

/** The text after the first source is cited. */
function cited(text: string, style: CitationStyle = 'footnote'): string {
  const brief = open(text)
  const [fix] = citeFixes(brief, whole(brief), style)
  return fix ? applyEdits(text, fix.edits) : text
}

const MEMBER = 'Ruritania is a member of the Zenda Pact Organisation'
const NOTE = '[^piece]: The Review, *The Pact at Work*, 1 June 2020. <https://example.org/piece>\n'

describe('citing', () => {
  test.each<[string, string, CitationStyle, string]>([
    ['a footnote behind the full stop, defined at the end', `${MEMBER}.\n`, 'footnote', `${MEMBER}.[^piece]\n\n${NOTE}`],
    [
      'in the cell of a table',
      `| Who | What |\n| --- | --- |\n| x | ${MEMBER} |\n`,
      'footnote',
      `| Who | What |\n| --- | --- |\n| x | ${MEMBER}[^piece] |\n\n${NOTE}`,
    ],
    ['before the next sentence', `${MEMBER}. All is well.\n`, 'footnote', `${MEMBER}.[^piece] All is well.\n\n${NOTE}`],
    ['a Pandoc key before the full stop', `${MEMBER}.\n`, 'pandoc', `${MEMBER} [@piece, § 1].\n`],
    ['as the brief does it already', `As said [@other].\n\n${MEMBER}.\n`, 'footnote', `As said [@other].\n\n${MEMBER} [@piece, § 1].\n`],
    [
      'beside a note that is there, under those that are defined',
      `${MEMBER}.[^1]\n\n[^1]: A note.\n`,
      'pandoc',
      `${MEMBER}.[^1][^piece]\n\n[^1]: A note.\n${NOTE}`,
    ],
    ['without a second definition', `${MEMBER}.\n\n[^piece]: Known.\n`, 'footnote', `${MEMBER}.[^piece]\n\n[^piece]: Known.\n`],
    [
      'with CRLF, and where no line break ends the file',
      `A.\r\n\r\n${MEMBER}.`,
      'footnote',
      `A.\r\n\r\n${MEMBER}.[^piece]\r\n\r\n${NOTE.trimEnd()}\r\n`,
    ],
    ['in an item', `- ${MEMBER}.\n- More.\n`, 'pandoc', `- ${MEMBER} [@piece, § 1].\n- More.\n`],
    [
      'across markup',
      `**Ruritania** is a member of the [Zenda Pact Organisation](x.md).\n`,
      'pandoc',
      `**Ruritania** is a member of the [Zenda Pact Organisation](x.md) [@piece, § 1].\n`,
    ],
  ])('%s', (_, text, style, expected) => {
    expect(cited(text, style)).toBe(expected)
  })

  test.each([
    ['what is cited already', `${MEMBER}.[^piece]\n\n[^piece]: Known.\n`],
    ['what is contradicted', 'Graustark is a member of the Zenda Pact Organisation.\n'],
    ['a heading', `# ${MEMBER}\n`],
    ['nothing', 'All is well.\n'],
  ])('is not offered for %s', (_, text) => {
    expect(citeFixes(open(text), { start: 0, end: text.length }, 'footnote')).toEqual([])
  })
})

describe('qualifying', () => {
  const WRONG = 'Graustark is a member of the Zenda Pact Organisation'
  const qualified = (text: string, who = 'the ministry') => {
    const brief = open(text)
    const [finding] = brief.report().findings
    const fix = finding && qualifyFix(brief, finding)
    if (!fix) return text
    const { hole } = fix.edit
    const words = fix.edit.text.slice(0, hole.start) + who + fix.edit.text.slice(hole.end)
    return applyEdits(text, [{ ...fix.edit, text: words }])
  }

  test.each([
    ['a name keeps its capital', `${WRONG}.\n`, `According to the ministry, ${WRONG}.\n`],
    [
      'an article loses it',
      'The members of the Zenda Pact Organisation include Graustark.\n',
      'According to the ministry, the members of the Zenda Pact Organisation include Graustark.\n',
    ],
    [
      'a preposition loses it',
      'In 2019, Graustark was a member of the Zenda Pact Organisation.\n',
      'According to the ministry, in 2019, Graustark was a member of the Zenda Pact Organisation.\n',
    ],
    ['an abbreviation keeps it', 'ZPO members include Graustark.\n', 'According to the ministry, ZPO members include Graustark.\n'],
    ['a joint stays in front', `But ${WRONG}.\n`, `But according to the ministry, ${WRONG}.\n`],
    ['a joint with a comma too', `However, ${WRONG}.\n`, `However, according to the ministry, ${WRONG}.\n`],
    ['the second sentence of a paragraph', `All is well. ${WRONG}.\n`, `All is well. According to the ministry, ${WRONG}.\n`],
  ])('%s', (_, text, expected) => {
    expect(qualified(text)).toBe(expected)
    expect(open(expected).report().findings).toEqual([])
  })

  test.each([
    ['what is someone’s word already', `According to the ministry, ${WRONG}.\n`],
    ['a slip of the calendar', 'They met on Monday, 5 January 2022.\n'],
    ['a heading', `# ${WRONG}\n`],
    ['a sentence without an end', `- ${WRONG}\n`],
  ])('is not offered for %s', (_, text) => {
    expect(qualified(text)).toBe(text)
  })
})

describe('what can be added to a corpus', () => {
  const additions = (text: string) => {
    const brief = open(text)
    return additionsAt(brief, whole(brief), brief.report().findings).map(({ what, list, record }) => [what, list, record])
  }

  test.each([
    ['a family name', 'Rasendyll', { of: 'rassendyll', family_name: 'Rasendyll' }],
    ['a given name', 'Rudolph', { of: 'rassendyll', given_name: 'Rudolph' }],
    ['a whole name', 'Rudolph Rassendyll', { of: 'rassendyll', name: 'Rudolph Rassendyll' }],
  ])('another spelling of %s', (_, written, record) => {
    const brief = open(`Talks with ${written} were held.\n`)
    const start = brief.text.indexOf(written)
    const end = start + written.length
    const slip = { code: 'misspelt-name', severity: 'warning', start, end, message: '', facts: ['rassendyll'], fixes: [] } as const
    expect(additionsAt(brief, { start, end }, [slip])).toEqual([
      { what: `“${written}” is another name of Rudolf Rassendyll`, list: 'names', record },
    ])
  })

  test('a membership that the corpus does not have', () => {
    expect(additions('Graustark is a member of the Zenda Pact Organisation.\n')).toEqual([
      ['Graustark is a member of Zenda Pact Organisation', 'memberships', { member_id: 'graustark', organization_id: 'pact' }],
    ])
  })

  test.each([
    ['what it has', `${MEMBER}.\n`],
    ['what is denied', 'Graustark is not a member of the Zenda Pact Organisation.\n'],
    ['another’s word', 'According to the ministry, Graustark is a member of the Zenda Pact Organisation.\n'],
    ['nothing', 'All is well.\n'],
  ])('is not %s', (_, text) => {
    expect(additions(text)).toEqual([])
  })
})
