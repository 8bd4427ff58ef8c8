/** What is offered where, in which order, and what it replaces. */
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { type Completion, completionDocumentation, completionsAt } from '../../../server/core/ide/completion.js'
import { briefOf, corpus } from './world.js'

type Told = Parameters<typeof briefOf>[1]

function offered(marked: string, told: Told = {}, trigger?: 'character' | 'author'): readonly Completion[] {
  const { brief, offset } = briefOf(marked, told)
  const items = completionsAt(brief, offset, trigger)
  for (const { span } of items) expect(span.start <= offset && offset <= span.end, 'the caret is in what is replaced').toBe(true)
  return items
}

/** As `offered`, with `¦` for the caret, so that a table can stand in the text. */
function offeredAt(marked: string, told: Told): readonly Completion[] {
  const offset = marked.indexOf('¦')
  const { brief } = briefOf(`|${marked.replace('¦', '')}`, told)
  return completionsAt(brief, offset)
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
    const behind = offered('The members of the Zenda Pact Organisation are |', told, 'character')
    expect(behind.map((it) => it.insert)).toEqual(['Ruritania and Strelsau', 'Ruritania', 'Strelsau'])
  })

  test('come on the next line of a paragraph too, and behind a colon', () => {
    for (const text of [
      'The Zenda Pact Organisation comprises\n|',
      'The Zenda Pact Organisation comprises\r\n|',
      '> The Zenda Pact Organisation\n> comprises |',
      '- The Zenda Pact Organisation comprises\n  |',
      'Members of the Zenda Pact Organisation: |',
    ]) {
      expect(offered(text, told)[0]?.insert, text).toBe('Ruritania and Strelsau')
    }
    expect(labels(offered('The Zenda Pact Organisation comprises\n\n|', told))).toEqual([])
    expect(labels(offered('# The Zenda Pact Organisation comprises\n|', told))).toEqual([])
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
  const told = { date: '2012-01-01', mentions: [['Ruritanian', 'organization', 'ruritania']] } as const

  test('who held it on the brief’s date, or on the day that the sentence has named', () => {
    expect(labels(offered('It was Ruritanian Prime Minister |', told, 'character'))).toEqual(['Colonel Sapt'])
    const later = { ...told, mentions: [...told.mentions, ['In 2019', 'date', undefined, '2019'] as const] }
    expect(labels(offered('In 2019 it was Ruritanian Prime Minister |', later, 'character'))).toEqual(['Rudolf Rassendyll'])
  })

  test('the others too, once their name is begun or the sentence speaks of a former one', () => {
    expect(offered('It was Ruritanian Prime Minister |', told)[0]?.more).toBe(true)
    expect(labels(offered('It was Ruritanian Prime Minister Ra|', told))).toEqual(['Rudolf Rassendyll'])
    expect(labels(offered('It was the former Ruritanian Prime Minister |', told))).toEqual(['Colonel Sapt', 'Rudolf Rassendyll'])
  })

  test('in the place of the whole name where the caret stands in it', () => {
    expect(accepted('It was Ruritanian Prime Minister Colo|nel Sapt, then.', 'Colonel Sapt', told)).toBe(
      'It was Ruritanian Prime Minister Colonel Sapt, then.',
    )
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

  test('in the place of the whole date where the caret stands in it', () => {
    const text = 'The revolt in Ruritania began on 3 Feb|ruary 2020, they say.'
    expect(accepted(text, '3 February 2020', { mentions: named })).toBe('The revolt in Ruritania began on 3 February 2020, they say.')
  })

  test('as month and year after “in”', () => {
    const items = offered('The revolt in Ruritania began in |', { mentions: named }, 'character')
    expect(labels(items).slice(0, 2)).toEqual(['February 2020', '2020'])
  })

  test('nothing where the sentence speaks of nothing known', () => {
    expect(offered('Nobody came on |', {}, 'character')).toEqual([])
  })
})

describe('figures', () => {
  const told = { date: '2020-02-09', mentions: [['Revolt of 2020', 'event', 'revolt']] } as const

  test('of what the sentence speaks of come with what they count, the ones nearest to the brief’s date first', () => {
    const items = offered('The Revolt of 2020 led to some |', told, 'character')
    expect(items.map((it) => [it.label, it.detail])).toEqual([
      ['12 million crowns damage', 'Revolt of 2020'],
      ['4,000 arrests', 'Revolt of 2020, 8 February 2020'],
      ['9,900 arrests', 'Revolt of 2020, 11 February 2020'],
    ])
    expect(accepted('The Revolt of 2020 led to more than 9|', '9,900 arrests', told)).toBe(
      'The Revolt of 2020 led to more than 9,900 arrests',
    )
  })

  test('of an event that the sentence tells by its noun, also where a part of the number is there', () => {
    const place = { date: '2020-02-09', mentions: [['Ruritania', 'organization', 'ruritania']] } as const
    expect(labels(offered('The revolt in Ruritania led to some |', place, 'character'))).toContain('4,000 arrests')
    expect(accepted('The revolt in Ruritania led to some 4,0|00.', '4,000 arrests', place)).toBe(
      'The revolt in Ruritania led to some 4,000 arrests.',
    )
  })

  test('of what took part in what the sentence names', () => {
    const items = offered('In Ruritania at least |', { mentions: [['Ruritania', 'organization', 'ruritania']] }, 'character')
    expect(labels(items)).toContain('4,000 arrests')
  })

  test('are not offered where nothing is named that has any', () => {
    expect(labels(offered('There were some |', {}, 'character'))).toEqual([])
  })
})

describe('citation keys', () => {
  test('come after the sign of a citation, and find titles too', () => {
    const items = offered('So it is [@|]', {}, 'character')
    expect(items.map((it) => [it.label, it.detail])).toEqual([
      ['piece', 'The Pact at Work'],
      ['almanac', 'World Almanac'],
    ])
    expect(items[1]?.filter).toBe('almanac World Almanac')
    expect(accepted('So it is [see @al|]', 'almanac')).toBe('So it is [see @almanac]')
  })

  test('come with what the sentence claims first', () => {
    const membership = corpus.membershipsByMember.get('graustark')![0]!
    const claim = {
      kind: 'membership',
      start: 0,
      end: 9,
      arguments: [],
      polarity: 'positive',
      voice: 'own',
      verdict: 'supported',
      facts: [membership.id],
      gloss: '',
    } as const
    expect(labels(offered('Graustark left [@|', { claims: [claim] }))).toEqual(['almanac', 'piece'])
  })

  test('of footnotes close the mark and write the note, and the notes of the brief come first', () => {
    const { brief, offset } = briefOf('So it is.[^|\n\n[^own]: A note of my own.\n')
    const items = completionsAt(brief, offset)
    expect(labels(items)).toEqual(['own', 'piece', 'almanac'])
    const [own, piece] = items
    expect(applyEdits(brief.text, [{ ...own!.span, text: own!.insert }])).toContain('So it is.[^own]\n')
    expect(own!.also).toBeUndefined()
    const edits = [{ ...piece!.span, text: piece!.insert }, ...piece!.also!]
    expect(applyEdits(brief.text, edits)).toBe(
      'So it is.[^piece]\n\n[^own]: A note of my own.\n[^piece]: The Review, *The Pact at Work*, 1 June 2020. <https://example.org/piece>\n',
    )
  })

  test('are not offered in addresses, code and links', () => {
    for (const text of ['me@|', '`[@|]`', '```\n[@|]\n```', '<https://x.org/@|>', '2^|']) expect(labels(offered(text)), text).toEqual([])
  })

  test('are documented with the source', () => {
    expect(completionDocumentation(briefOf('|x').brief, 'piece')).toContain('*Article:* [The Pact at Work](https://example.org/piece)')
  })
})

describe('front matter', () => {
  test('has its keys, without those that are there, and nothing else', () => {
    expect(labels(offered('---\ndate: 2020\n|\n---\n\nText'))).toEqual(['title', 'as_of', 'published'])
    expect(accepted('---\nda|\n---\n\nText', 'date')).toBe('---\ndate: \n---\n\nText')
    expect(labels(offered('---\ntitle: Rur|\n---\n\nText'))).toEqual([])
  })

  test('has the day of the corpus’s knowledge behind a date’s key', () => {
    expect(labels(offered('---\ndate: |\n---\n\nText', {}, 'character'))).toEqual(['2020-12-31'])
    expect(labels(offered('---\ndate: 19|\n---\n\nText'))).toEqual([])
  })
})

describe('ranking', () => {
  test('has first what the sentence is about, then what the brief has named', () => {
    const mentions = [['ZPO', 'organization', 'pact']] as const
    expect(labels(offered('Talks in Ru|'))).toEqual(['Rudolf Rassendyll', 'Ruritania'])
    expect(labels(offered('The ZPO met in Ru|', { date: '2020', mentions }))).toEqual(['Ruritania', 'Rudolf Rassendyll'])
    const named = [['Ruritania', 'organization', 'ruritania']] as const
    expect(labels(offered('Ruritania has fallen. Talks in Ru|', { mentions: named }))).toEqual(['Ruritania', 'Rudolf Rassendyll'])
  })
})

describe('articles', () => {
  test('come with their titles, and with the treaty unless it stands there', () => {
    const items = offered('Under Article |', {}, 'character')
    expect(items.map((it) => [it.label, it.detail, it.insert])).toEqual([
      ['4: Mutual aid', 'Treaty of Zenda', '4 of the Treaty of Zenda'],
      ['11: Withdrawal', 'Treaty of Zenda', '11 of the Treaty of Zenda'],
    ])
  })

  test('are those of the treaty that stands behind the caret or before it in the sentence, with their number alone', () => {
    const told = { mentions: [['Treaty of Zenda', 'treaty', 'zenda-treaty']] } as const
    for (const text of [
      'Under Article | of the Treaty of Zenda',
      'Under Article |\nof the Treaty of Zenda',
      'Under Article |\r\nof the Treaty of Zenda',
      '- Under Article | of the **Treaty of Zenda**',
      '> Under Article |\n> of the Treaty of Zenda',
      '| a | b |\n| --- | --- |\n| c | Under Article ¦ of the Treaty of Zenda |',
      'Under Article |, Treaty of Zenda, aid is owed.',
      'Under the Treaty of Zenda’s Article |',
    ]) {
      const marked = text.includes('¦') ? text : text.replace('|', '¦')
      expect(
        offeredAt(marked, told).map((it) => it.insert),
        text,
      ).toEqual(['4', '11'])
    }
    expect(labels(offered('Under Articles 4 and | of the Treaty of Zenda', told))).toEqual(['4: Mutual aid', '11: Withdrawal'])
    expect(labels(offered('Under Articles 2, 4, and 1|', told))).toEqual(['11: Withdrawal'])
    expect(labels(offered('Under Articles 2, |', told, 'character'))).toEqual(['4: Mutual aid', '11: Withdrawal'])
    for (const text of ['Under Article 4, |', 'Under Article 4 and |', 'Under Articles 2 and 4, |', 'Some 4 and |']) {
      expect(labels(offered(text, {}, 'character')), text).toEqual([])
    }
    expect(accepted('Under Article 1|1 of the Treaty of Zenda', '11: Withdrawal', told)).toBe('Under Article 11 of the Treaty of Zenda')
  })

  test('are documented with the wording of the brief’s time first', () => {
    const text = completionDocumentation(briefOf('x', { date: '2020-01-01' }).brief, 'zenda-4')
    expect(text.indexOf('The new wording')).toBeGreaterThan(0)
    expect(text.indexOf('The new wording')).toBeLessThan(text.indexOf('The old wording'))
  })
})
