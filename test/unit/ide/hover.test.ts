/** What a hover says, and of which words. */
import { describe, expect, test } from 'vitest'
import type { ClaimReport } from '../../../server/core/base/report.js'
import { hoverAt } from '../../../server/core/ide/hover.js'
import { briefOf, corpus } from './world.js'

function hover(marked: string, told: Parameters<typeof briefOf>[1] = {}) {
  const { brief, offset } = briefOf(marked, told)
  const found = hoverAt(brief, offset)
  return found && { words: brief.text.slice(found.span.start, found.span.end), text: found.markdown }
}

describe('a name', () => {
  test('says who that is on the brief’s date, what else they were, and who says so in which layer', () => {
    const { words, text } = hover('With Colonel S|apt.', { date: '2012-01-01', mentions: [['Colonel Sapt', 'person', 'sapt']] })!
    expect(words).toBe('Colonel Sapt')
    expect(text).toMatch(/^\*\*Colonel Sapt\*\* · person/)
    expect(text).toContain('On 1 January 2012:\n- Prime Minister of Ruritania, 1 May 2010 – 4 March 2018')
    expect(text).toContain('*Article:* [The Pact at Work](https://example.org/piece), The Review, 1 June 2020 · § 1')
    expect(text).toContain('*Background:* World Almanac · p. 7')
  })

  test('says so when the office was not held on that date', () => {
    const { text } = hover('With S|apt.', { date: '2019-06', mentions: [['Sapt', 'person', 'sapt']] })!
    expect(text).toContain('Not on the brief’s date:\n- Prime Minister of Ruritania')
  })

  test('of a body tells its members as of the date, and who has left', () => {
    const { text } = hover('The Z|PO.', { date: '2020-01-01', mentions: [['ZPO', 'organization', 'pact']] })!
    expect(text).toContain('2 members on 1 January 2020: Ruritania and Strelsau')
    expect(text).toContain('Former members: Graustark (1990–2005)')
  })
})

test('a date says how it is read, its weekday and what happened', () => {
  const { text } = hover('On Monda|y.', { mentions: [['Monday', 'date', undefined, '2020-02-03']] })!
  expect(text).toContain('**3 February 2020** · Monday · `2020-02-03`')
  expect(text).toContain('- Revolt of 2020')
})

test('an article tells its wording of that time', () => {
  const { text } = hover('Under Article| 4.', { date: '2000', mentions: [['Article 4', 'provision', 'zenda-4']] })!
  expect(text).toContain('Mutual aid')
  expect(text).toContain('> The old wording.')
  expect(text).not.toContain('> The new wording.')
})

test('an article tells its wording where only its number was read', () => {
  const claim: ClaimReport = {
    kind: 'provision',
    start: 6,
    end: 33,
    arguments: [],
    polarity: 'positive',
    voice: 'own',
    verdict: 'supported',
    facts: ['zenda-4'],
    gloss: 'Article 4 of the Treaty of Zenda',
  }
  const { text } = hover('Under Article |4 of the Treaty of Zenda.', { claims: [claim], mentions: [['4', 'quantity', undefined, '4']] })!
  expect(text).toContain('> The new wording.')
  expect(text).not.toContain('figure')
})

test('a figure is read out', () => {
  expect(hover('Over 4,0|00 men.', { mentions: [['Over 4,000', 'quantity', undefined, '>4000']] })?.text).toContain('over 4,000')
})

describe('a claim', () => {
  const text = 'Graustark is a member of the ZPO.'
  const membership = corpus.membershipsByMember.get('graustark')![0]!
  const claim: ClaimReport = {
    kind: 'membership',
    start: 0,
    end: text.length,
    arguments: [{ role: 'member', start: 0, end: 9, id: 'graustark' }],
    polarity: 'positive',
    voice: 'own',
    verdict: 'contradicted',
    facts: [membership.id],
    gloss: 'Graustark is a member of the ZPO (2020)',
  }

  test('tells its verdict and the evidence with its period', () => {
    const found = hover('Graustark is a mem|ber of the ZPO.', { claims: [claim] })!
    expect(found.text).toContain('✗ **Contradicted:** Graustark is a member of the ZPO (2020)')
    expect(found.text).toContain('- Graustark: member of Zenda Pact Organisation, 1990–2005')
    expect(found.text).toContain('*Background:*')
  })

  test('stands above the name that takes part in it if it is contradicted, else below', () => {
    const found = hover('Graus|tark is a member of the ZPO.', { claims: [claim], mentions: [['Graustark', 'organization', 'graustark']] })!
    expect(found.words).toBe('Graustark')
    expect(found.text.indexOf('**Graustark**')).toBeGreaterThan(found.text.indexOf('Contradicted'))
    const right = { claims: [{ ...claim, verdict: 'supported' }], mentions: [['Graustark', 'organization', 'graustark']] } as const
    const other = hover('Graus|tark is a member of the ZPO.', right)!
    expect(other.text.indexOf('**Graustark**')).toBeLessThan(other.text.indexOf('Supported'))
  })

  test('stands where nobody has to scroll: behind what holds on the day, before the rest and the evidence', () => {
    const told = {
      date: '2000-01-01',
      claims: [{ ...claim, verdict: 'supported' as const }],
      mentions: [['ZPO', 'organization', 'pact'] as const],
    }
    const { text } = hover('Graustark is a member of the Z|PO.', { ...told, date: '2010-01-01' })!
    const order = ['**Zenda Pact Organisation**', '2 members on', '✓ **Supported:**', 'Former members', '- Graustark: member of'].map(
      (it) => text.indexOf(it),
    )
    expect(
      order.every((it, index) => it > (order[index - 1] ?? -1)),
      text,
    ).toBe(true)
  })

  test('shows the facts that contradict it before those that it is right about', () => {
    const other = corpus.membershipsByMember.get('ruritania')![0]!
    const finding = { code: 'x', severity: 'error', message: 'x', start: 0, end: 9, facts: [membership.id], fixes: [] } as const
    const told = { claims: [{ ...claim, facts: [other.id, membership.id] }], findings: [finding] }
    const found = hover('Graustark is a mem|ber of the ZPO.', told)!
    expect(found.text).toContain('- Graustark: member of')
    expect(found.text).not.toContain('- Ruritania: member of')
  })

  test('leaves it to the editor to say what is wrong where that shows the finding itself', () => {
    const finding = { code: 'x', severity: 'error', message: 'x', start: 0, end: 9, facts: [membership.id], fixes: [] } as const
    const told = { claims: [claim], findings: [finding], mentions: [['Graustark', 'organization', 'graustark']] } as const
    const hovered = (marked: string) => {
      const { brief, offset } = briefOf(marked, told)
      return hoverAt(brief, offset, { pictures: true, besideFindings: true })?.markdown
    }
    expect(hovered('Graus|tark is a member of the ZPO.')).toMatch(
      /^!\[In Zenda Pact Organisation: Graustark 1990–2005[^\n]*\n\n---\n\n\*\*Graustark\*\*/,
    )
    expect(hovered('Graustark is a mem|ber of the ZPO.')).toContain('✗ **Contradicted:**')
  })

  test('lends its argument’s record to words that name it without a name', () => {
    const office: ClaimReport = { ...claim, verdict: 'supported', arguments: [{ role: 'post', start: 15, end: 21, id: 'pm' }], facts: [] }
    expect(hover('Graustark is a mem|ber of the ZPO.', { claims: [office] })?.text).toMatch(/^\*\*Prime Minister of Ruritania\*\* · office/)
  })

  test('without a verdict says why', () => {
    const open: ClaimReport = { ...claim, verdict: 'unverified', reason: 'attributed', facts: [] }
    expect(hover('Graustark is a mem|ber of the ZPO.', { claims: [open] })?.text).toContain('reports someone’s word')
  })
})

test('nothing is said of words of which nothing is known', () => {
  expect(hover('Nothing h|ere.')).toBeUndefined()
})
