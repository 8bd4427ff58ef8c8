/** Lists for the views: claims in the brief's order with their sections and verdicts, records in their groups. */
import { expect, test } from 'vitest'
import { openBrief } from '../../../server/core/check/brief.js'
import { claimList } from '../../../server/core/ide/claim-list.js'
import { recordList } from '../../../server/core/ide/record-list.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { corpus } from './world.js'

const TEXT = `Graustark is a member of the ZPO.

# Members

Ruritania and Strelsau are members of the ZPO.

# Men

In 2015, Colonel Sapt was the Prime Minister of Ruritania.
`

test('claims stand in the order of the brief, each in its section, with what the corpus says', () => {
  const { sections, claims } = claimList(openBrief(TEXT, { corpus, date: '2020-06-01' }))
  expect(sections.map((it) => it.title)).toEqual(['Members', 'Men'])
  expect(claims.map((it) => [it.section, it.verdict])).toEqual([
    [undefined, 'contradicted'],
    ...claims.slice(1, -1).map(() => [0, 'supported']),
    [1, 'supported'],
  ])
  expect(claims.length).toBeGreaterThan(2)
  const [first] = claims
  expect(first!.words).toBe(TEXT.slice(first!.start, first!.end))
  expect(first!.finding).toMatchObject({ code: 'former-member-as-current', message: expect.stringContaining('2005') })
  expect(first!.facts.length).toBeGreaterThan(0)
  expect(claims.at(-1)!.restsOn).toBe('Colonel Sapt: Prime Minister of Ruritania, 1 May 2010 – 4 March 2018')
})

test('a claim whose finding a comment ignores says so', () => {
  const text = `<!-- briefwright-ignore former-member-as-current: as the guests say -->\n${TEXT}`
  expect(claimList(openBrief(text, { corpus, date: '2020-06-01' })).claims[0]).toMatchObject({ verdict: 'contradicted', ignored: true })
})

test('a brief without claims has an empty list', () => {
  expect(claimList(openBrief('', { corpus }))).toEqual({ sections: [], claims: [] })
})

test('records stand in their groups, with what they are on the day', () => {
  const records = recordList(corpus, parseEdtf('2015-01-01'))
  const of = (id: string) => records.find((it) => it.id === id)
  expect(of('sapt')).toMatchObject({ group: 'people', detail: 'Prime Minister of Ruritania' })
  expect(of('ruritania')).toMatchObject({ group: 'states', aliases: ['Ruritanian'] })
  expect(of('pact')).toMatchObject({ group: 'organizations', aliases: ['ZPO'] })
  expect(of('revolt')?.group).toBe('events')
  expect(of('zenda-treaty')?.parts?.map((it) => it.detail)).toEqual(['Mutual aid', 'Withdrawal'])
  expect(of('pm')).toBeUndefined()
})
