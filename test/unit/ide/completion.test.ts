/** What is offered where, in which order, and what it replaces. */
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { type Completion, completionDocumentation, completionsAt } from '../../../server/core/ide/completion.js'
import { briefOf } from './world.js'

type Told = Parameters<typeof briefOf>[1]

function offered(marked: string, told: Told = {}, trigger?: 'character' | 'author'): readonly Completion[] {
  const { brief, offset } = briefOf(marked, told)
  const items = completionsAt(brief, offset, trigger)
  for (const { span } of items) expect(span.start <= offset && offset <= span.end, 'the caret is in what is replaced').toBe(true)
  return items
}

const labels = (items: readonly Completion[]) => items.map((it) => it.label)

function accepted(marked: string, label: string, told: Told = {}): string {
  const { brief, offset } = briefOf(marked, told)
  const item = completionsAt(brief, offset).find((it) => it.label === label)
  if (!item) throw new Error(`“${label}” is not offered`)
  return applyEdits(brief.text, [{ ...item.span, text: item.insert }])
}

describe('names', () => {
  test('are offered for a capital and another letter, with who that is on the brief’s date', () => {
    expect(offered('Talks with Ra|', { date: '2019-01-01' })).toMatchObject([
      { label: 'Rudolf Rassendyll', detail: 'Prime Minister of Ruritania', kind: 'person' },
    ])
    expect(labels(offered('Talks with R|'))).toEqual([])
    expect(labels(offered('the ru|'))).toEqual([])
  })

  test('replace the words that they begin with, and the whole of the word around the caret', () => {
    expect(accepted('Talks with Rudolf Ras| went on.', 'Rudolf Rassendyll')).toBe('Talks with Rudolf Rassendyll went on.')
    expect(accepted('Talks in Rurit|anja went on.', 'Ruritania')).toBe('Talks in Ruritania went on.')
    expect(accepted('Talks in **Rur|**.', 'Ruritania')).toBe('Talks in **Ruritania**.')
  })

  test('stay short where the brief has given the full name already', () => {
    const told: Told = { mentions: [['Rudolf Rassendyll', 'person', 'rassendyll']] }
    expect(accepted('Rudolf Rassendyll came. Then Rass|', 'Rassendyll', told)).toBe('Rudolf Rassendyll came. Then Rassendyll')
  })

  test('come as the abbreviation that was begun, with the name behind it', () => {
    expect(offered('The ZP|')).toMatchObject([{ label: 'ZPO', detail: 'Zenda Pact Organisation' }])
  })

  test('are not offered in code, link targets, comments and front matter', () => {
    for (const text of ['`Rur|`', '```\nRur|\n```', '[x](Rur|)', '<!-- Rur| -->', '---\ntitle: Rur|\n---\n\nText']) {
      expect(labels(offered(text)), text).toEqual([])
    }
    expect(labels(offered('[Rur|](x)'))).toEqual(['Ruritania'])
  })

  test('are not offered for a blank alone', () => {
    expect(offered('It went on in |', {}, 'character')).toEqual([])
  })
})

describe('members', () => {
  const told = { date: '2020-01-01', mentions: [['Zenda Pact Organisation', 'organization', 'pact']] } as const

  test('come as a whole list and one by one, as of the brief’s date', () => {
    const items = offered('The Zenda Pact Organisation is old. Its members are |', told, 'character')
    expect(items.map((it) => it.insert)).toEqual(['Ruritania and Strelsau', 'Ruritania', 'Strelsau'])
    const before = offered('The Zenda Pact Organisation comprises |', { ...told, date: '1995' })
    expect(before[0]?.insert).toBe('Graustark, Ruritania and Strelsau')
  })

  test('leave out who is there already', () => {
    const text = 'The Zenda Pact Organisation comprises Ruritania, |'
    const items = offered(text, { ...told, mentions: [...told.mentions, ['Ruritania', 'organization', 'ruritania']] })
    expect(labels(items)).toEqual(['Strelsau'])
  })

  test('are narrowed by what is written', () => {
    expect(labels(offered('The Zenda Pact Organisation comprises St|', told))).toEqual(['Strelsau'])
  })
})

describe('holders of an office', () => {
  test('who held it on the brief’s date comes first', () => {
    const told = { date: '2012-01-01', mentions: [['Ruritanian', 'organization', 'ruritania']] } as const
    expect(labels(offered('It was Ruritanian Prime Minister |', told, 'character'))).toEqual(['Colonel Sapt', 'Rudolf Rassendyll'])
  })

  test('without a state, only who holds one on that date', () => {
    expect(labels(offered('It was Prime Minister |', { date: '2019' }, 'character'))).toEqual(['Rudolf Rassendyll'])
  })

  test('after “of” come the states that have it, with who holds it', () => {
    expect(offered('The Prime Minister of |', { date: '2012-01-01' }, 'character')).toMatchObject([
      { label: 'Ruritania', detail: 'Colonel Sapt' },
    ])
  })

  test('after the state comes the name', () => {
    const told = { date: '2012-01-01', mentions: [['Ruritania', 'organization', 'ruritania']] } as const
    expect(labels(offered('The Prime Minister of Ruritania, |', told))[0]).toBe('Colonel Sapt')
    expect(labels(offered('The Prime Minister of the Ruritania, |', told))[0]).toBe('Colonel Sapt')
  })
})

describe('dates', () => {
  const named = [['Ruritania', 'organization', 'ruritania']] as const

  test('of what the sentence says, the phase that its verb means first', () => {
    const items = offered('The revolt in Ruritania began on |', { mentions: named }, 'character')
    expect(items[0]).toMatchObject({ label: '3 February 2020', kind: 'date' })
  })

  test('in the brief’s own way of writing them', () => {
    const items = offered('On January 2, 2020, talks began. The revolt in Ruritania began on |', {
      mentions: [['January 2, 2020', 'date', undefined, '2020-01-02'], ...named],
    })
    expect(items[0]?.label).toBe('February 3, 2020')
  })

  test('as month and year after “in”', () => {
    const items = offered('The revolt in Ruritania began in |', { mentions: named }, 'character')
    expect(labels(items).slice(0, 2)).toEqual(['February 2020', '2020'])
  })

  test('nothing where the sentence speaks of nothing known', () => {
    expect(offered('Nobody came on |', {}, 'character')).toEqual([])
  })
})

describe('articles', () => {
  test('come with their titles, and with the treaty unless it stands there', () => {
    const items = offered('Under Article |', {}, 'character')
    expect(items.map((it) => [it.insert, it.detail])).toEqual([
      ['4 of the Treaty of Zenda', 'Mutual aid'],
      ['11 of the Treaty of Zenda', 'Withdrawal'],
    ])
    expect(offered('Under Article 1| of the Treaty of Zenda').map((it) => it.insert)).toEqual(['11'])
  })

  test('are documented with the wording of the brief’s time first', () => {
    const text = completionDocumentation(briefOf('x', { date: '2020-01-01' }).brief, 'zenda-4')
    expect(text.indexOf('The new wording')).toBeGreaterThan(0)
    expect(text.indexOf('The new wording')).toBeLessThan(text.indexOf('The old wording'))
  })
})
