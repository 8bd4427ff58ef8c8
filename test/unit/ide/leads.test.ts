/** Where an editor leads to from a finding: each line says something that the name of its document does not. */
import { expect, test } from 'vitest'
import type { Finding } from '../../../server/core/base/report.js'
import { leadsOf } from '../../../server/core/ide/leads.js'
import { corpus } from './world.js'

const finding = (told: Partial<Finding>): Finding => ({
  code: 'x',
  severity: 'warning',
  message: 'x',
  start: 0,
  end: 1,
  facts: [],
  fixes: [],
  ...told,
})

test('a fact is told in a line, without the name that its document has', () => {
  const tenure = corpus.tenuresByHolder.get('rassendyll')![0]!
  const membership = corpus.membershipsByMember.get('graustark')![0]!
  const leads = leadsOf(corpus, finding({ facts: [tenure.id, membership.id, 'no-such-fact'] }))
  expect(leads.map((it) => it.message)).toEqual([
    'Prime Minister of Ruritania, since 4 March 2018',
    'Graustark: member of Zenda Pact Organisation, 1990–2005',
  ])
})

test('records are told by who belongs to them and to what they belong on the day', () => {
  const about = { records: ['pact', 'strelsau', 'graustark', 'no-such-record'], at: '2010' }
  expect(leadsOf(corpus, finding({ about })).map((it) => [it.target.recordId, it.message])).toEqual([
    ['pact', '2 members in 2010: Ruritania and Strelsau'],
    ['strelsau', 'Member in 2010 of ZPO'],
    [undefined, 'state'],
  ])
})
