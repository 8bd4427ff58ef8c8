/** What the document of a record tells, where each fact stands in it, and where it leads. */
import { describe, expect, test } from 'vitest'
import { factAddress, factDocument, factPlace, idInAddress } from '../../../server/core/ide/fact-document.js'
import { corpus } from './world.js'

const linesOf = (id: string): readonly string[] => factDocument(corpus, id)!.text.split('\n')

describe('the document of', () => {
  test('a person tells the offices with their periods and who says so', () => {
    const { title, text } = factDocument(corpus, 'sapt')!
    expect(title).toBe('Colonel Sapt')
    expect(text).toContain('# Colonel Sapt\n\nperson — @piece, § 1\n')
    expect(text).toContain('## Offices\n\n- [Prime Minister of Ruritania], 1 May 2010 – 4 March 2018 — @almanac, p. 7\n')
  })

  test('a body tells its members, those that have left apart', () => {
    const lines = linesOf('pact')
    expect(lines.indexOf('- [Strelsau], since 1990 — @piece, § 1')).toBeGreaterThan(lines.indexOf('## Members'))
    expect(lines.indexOf('- [Graustark], 1990–2005 — @almanac, p. 7')).toBeGreaterThan(lines.indexOf('## Members that have left'))
    expect(lines).toContain('All members are given, since 1990.')
    expect(lines).toContain('Also: ZPO')
  })

  test('a state tells its offices by holder, and what it belongs to', () => {
    const text = factDocument(corpus, 'ruritania')!.text
    expect(text).toContain('## [Prime Minister of Ruritania]\n\n- [Rudolf Rassendyll], since 4 March 2018')
    expect(text).toContain('## Belongs to\n\n- member of [Zenda Pact Organisation], since 1990')
    expect(text).toContain('## Events\n\n- [Revolt of 2020], 3 February 2020 – 10 February 2020')
  })

  test('an event tells when and where, with its phases', () => {
    const text = factDocument(corpus, 'revolt')!.text
    expect(text).toContain('- happened in [Ruritania], 3 February 2020 – 10 February 2020')
    expect(text).toContain('- began in [Strelsau], 3 February 2020')
  })

  test('a treaty tells its articles with their wordings and times', () => {
    const text = factDocument(corpus, 'zenda-treaty')!.text
    expect(text).toContain('## Article 4: Mutual aid\n\n> The old wording.\n>\n> — 1990–2009\n\n> The new wording.\n>\n> — since 2010')
    expect(text).toContain('Signed by [Ruritania] and [Strelsau].')
  })

  test('a source tells how it is cited, and what rests on it', () => {
    const text = factDocument(corpus, 'almanac')!.text
    expect(text).toContain('# World Almanac')
    expect(text).toContain('## How to cite it\n\n- @almanac (background): World Almanac')
  })

  test('any record names the layer of each source, the article first', () => {
    expect(linesOf('pact').filter((it) => it.startsWith('- @'))).toEqual([
      '- @piece (article): The Pact at Work, The Review, 1 June 2020, <https://example.org/piece>',
      '- @almanac (background): World Almanac',
    ])
  })
})

test('every link leads to a document', () => {
  for (const id of corpus.entities.keys()) {
    const text = factDocument(corpus, id)?.text ?? ''
    const definitions = new Map([...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, label, address]) => [label!, address!]))
    for (const [, label] of text.replace(/^\[[^\]]+\]: .*$/gm, '').matchAll(/\[([^\]]+)\](?!\[)/g)) {
      const address = definitions.get(label!.toLowerCase())
      expect(address && factDocument(corpus, idInAddress(address)!), `${id}: ${label}`).toBeDefined()
    }
  }
})

describe('the place of', () => {
  const lineOf = (factId: string) => {
    const place = factPlace(corpus, factId)!
    return [place.id, linesOf(place.id)[place.line]]
  }

  test('a record is its title', () => {
    expect(lineOf('sapt')).toEqual(['sapt', '# Colonel Sapt'])
  })

  test('an office held is a line of its holder, a membership one of its body', () => {
    expect(lineOf(corpus.tenuresByHolder.get('sapt')![0]!.id)).toEqual(['sapt', expect.stringContaining('- [Prime Minister of Ruritania]')])
    expect(lineOf(corpus.membershipsByMember.get('graustark')![0]!.id)).toEqual([
      'pact',
      expect.stringContaining('- [Graustark], 1990–2005'),
    ])
  })

  test('an article is its heading in the treaty', () => {
    expect(lineOf('zenda-11')).toEqual(['zenda-treaty', '## Article 11: Withdrawal'])
    expect(lineOf('zenda-treaty/signed')[1]).toContain('- signed, 15 May 1990')
  })

  test('nothing is nowhere', () => {
    expect(factPlace(corpus, 'no-such-fact')).toBeUndefined()
    expect(factDocument(corpus, 'no-such-record')).toBeUndefined()
  })
})

test('an address holds the id for the finder and the name for the tab', () => {
  expect(factAddress('sapt', 'Colonel Sapt: a/b')).toBe('briefwright-corpus:///sapt/Colonel%20Sapt-%20a-b.md')
  expect(idInAddress('briefwright-corpus:/sapt/Colonel%20Sapt.md')).toBe('sapt')
  expect(idInAddress('file:///sapt/x.md')).toBeUndefined()
})
