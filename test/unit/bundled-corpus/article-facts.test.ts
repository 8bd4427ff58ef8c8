/** Every statement of fact of the article is held, under the locator where the article makes it. */
import { describe, expect, test } from 'vitest'
import { provisions, records, sources, splitSource } from './bundled-files.js'

/** Fact, then for each locator the records that hold it. */
const FACTS: readonly (readonly [fact: string, held: Readonly<Record<string, readonly string[]>>])[] = [
  ['A1 protests spread at the beginning of January 2022, from 2 January', { lead: ['unrest-2022'], 'Context ¶1': ['unrest-2022'] }],
  ['A2 the caps on LPG were lifted', { 'Context ¶1': ['lpg-price-cap-lifting-2022'] }],
  [
    'A3 first in Mangystau, then across the country',
    { 'Context ¶1': ['mangystau-region', 'region-mangystau', 'western-kazakhstan', 'unrest-2022'] },
  ],
  ['A4 grievances and calls for liberalisation', { 'Context ¶1': ['unrest-2022'] }],
  ['A5 Almaty is the largest city, and the clashes were there', { 'Context ¶2': ['largest-city-almaty', 'almaty', 'almaty-clashes-2022'] }],
  ['A6 Tokayev is President', { lead: ['president-tokayev', 'kassym-jomart-tokayev', 'president-of-kazakhstan'] }],
  ['A7 Nazarbayev is his predecessor', { 'Context ¶4': ['president-nazarbayev', 'nursultan-nazarbayev'] }],
  [
    'A8 the government of Askar Mamin resigned',
    { 'Context ¶2': ['mamin-government-resignation', 'askar-mamin', 'prime-minister-mamin', 'prime-minister-of-kazakhstan'] },
  ],
  [
    'A9 terrorism, the security council, the state of emergency',
    { 'Context ¶2': ['claim-terrorism', 'security-council-tokayev', 'security-council-takeover-2022', 'state-of-emergency-2022'] },
  ],
  ['A10 terrorist groups trained abroad, as Tokayev says', { 'Context ¶3': ['claim-terrorist-groups'] }],
  ['A11 shoot without warning', { 'Context ¶3': ['shoot-order-2022'] }],
  [
    'A12 over 4,000 arrests by 8 January',
    { 'Context ¶3': ['arrests-2022-01-08', 'interior-ministry-statement-2022-01-08', 'interior-ministry-of-kazakhstan'] },
  ],
  [
    'A13 Massimov, head of the intelligence service, arrested',
    { 'Context ¶3': ['massimov-arrest-2022', 'knb-massimov', 'head-of-knb', 'knb', 'claim-high-treason'] },
  ],
  ['A14 Tokayev triggered Article 4', { lead: ['csto-request-2022'], 'The CSTO ¶3': ['csto-request-2022'] }],
  ['A15 a Russian-led force, 2,500 strong', { lead: ['csto-deployment-2022', 'force-size-2500', 'leading-power-force'] }],
  [
    'A16 Pashinyan, Prime Minister and chair of the CSTO, announced it',
    {
      lead: ['prime-minister-pashinyan', 'csto-chair-pashinyan', 'csto-chair-armenia', 'chair-of-csto', 'csto-announcement-2022'],
      'The CSTO ¶3': ['csto-announcement-2022', 'claim-external-interference', 'csto-chair-pashinyan'],
    },
  ],
  ['A17 Armenia was to provide 100 troops', { lead: ['armenian-contingent-announced', 'armenia-contribution-2022'] }],
  ['A18 the first deployment in the history of the CSTO', { 'The CSTO ¶3': ['csto-deployment-2022', 'csto-decision-2022'] }],
  ['A19 the CSTO and its treaty of 1992', { 'The CSTO ¶1': ['csto', 'collective-security-treaty'] }],
  [
    'A20 three organisations under the CIS',
    { 'The CSTO ¶1': ['cis-frame-csto', 'cis-frame-eaeu', 'cis-frame-union-state', 'eaeu', 'union-state'] },
  ],
  [
    'A21 the CIS after the dissolution of the Soviet Union',
    { 'The CSTO ¶1': ['cis', 'dissolution-of-the-soviet-union', 'soviet-union', 'leading-power-cis'] },
  ],
  ['A22 at first also Azerbaijan, Georgia and Uzbekistan', { 'The CSTO ¶1': ['csto-azerbaijan', 'csto-georgia', 'csto-uzbekistan-1992'] }],
  [
    'A23 now six members',
    { 'The CSTO ¶1': ['csto-russia', 'csto-armenia', 'csto-kazakhstan', 'csto-kyrgyzstan', 'csto-tajikistan', 'csto-belarus'] },
  ],
  ['A24 Article 4 and Article 51', { 'The CSTO ¶2': ['cst-article-4', 'un-charter-article-51', 'charter-of-the-united-nations'] }],
  ['A25 compared with NATO', { 'The CSTO ¶2': ['nato'] }],
  [
    'A26 the Velvet Revolution of 2018',
    {
      'Armenian involvement ¶1': ['velvet-revolution', 'pashinyan-to-power-2018'],
      'Armenian involvement ¶2': ['velvet-revolution', 'republican-party-of-armenia', 'ruling-party-republican', 'surround-buildings-2018'],
    },
  ],
  ['A27 the protests of 2008', { 'Armenian involvement ¶1': ['protests-2008', 'crackdown-2008', 'government-of-armenia'] }],
  ['A28 forces to protect buildings, as the CSTO says', { 'Armenian involvement ¶2': ['claim-protect-buildings'] }],
  [
    'A29 border incursions of 2021 and the appeal',
    {
      'Armenian involvement ¶3': [
        'border-incursions-2021',
        'armenia-appeal-2021',
        'csto-inaction-2021',
        'claim-closely-following',
        'southern-armenia',
      ],
    },
  ],
  [
    'A30 Russia brokered the ceasefire of 2020 and sent peacekeepers',
    {
      'Russian Regional Power ¶1': [
        'second-karabakh-war',
        'ceasefire-2020',
        'ceasefire-brokering-2020',
        'karabakh-peacekeepers-2020',
        'karabakh-ceasefire-statement',
        'nagorno-karabakh',
      ],
    },
  ],
  ['A31 Turkey is Azerbaijan’s primary backer', { 'Russian Regional Power ¶2': ['backer-turkey', 'turkey', 'ally-russia-armenia'] }],
  ['A32 the Organization of Turkic States', { 'Russian Regional Power ¶3': ['ots', 'ots-azerbaijan', 'ots-kazakhstan', 'ots-kyrgyzstan'] }],
  [
    'A33 revolutions in Georgia, Ukraine, Kyrgyzstan',
    { 'Russian Regional Power ¶4': ['rose-revolution', 'orange-revolution', 'tulip-revolution'] },
  ],
  ['A34 Putin leads Russia', { 'Russian Regional Power ¶4': ['president-putin', 'vladimir-putin', 'president-of-russia'] }],
  [
    'A35 ethnic Russians in northern Kazakhstan',
    { 'Russian Regional Power ¶5': ['ethnic-russians-north', 'northern-kazakhstan', 'claim-northern-kazakhstan'] },
  ],
  ['A36 Kazakhstan-2030', { 'Russian Regional Power ¶6': ['kazakhstan-2030', 'programme-kazakhstan-2030'] }],
  ['A37 independence in 1991', { 'Context ¶2': ['independence-kazakhstan'] }],
]

const locatorsById = new Map<string, Set<string>>()
for (const it of [...records, ...provisions]) {
  for (const ref of it.sources) {
    const { id, locator } = splitSource(ref)
    if (id !== 'iaf-2022' || !it.id || locator === undefined) continue
    const found = locatorsById.get(it.id)
    if (found) found.add(locator)
    else locatorsById.set(it.id, new Set([locator]))
  }
}

describe('the article', () => {
  test('is a source of its own layer', () => {
    expect(sources.get('iaf-2022')?.layer).toBe('article')
    expect([...sources.values()].filter((it) => it.layer === 'article')).toHaveLength(1)
  })

  test('the table has every fact', () => {
    expect(FACTS.map(([fact]) => fact.split(' ')[0])).toEqual(Array.from({ length: 37 }, (_, index) => `A${index + 1}`))
  })

  test.each(FACTS)('%s', (_, held) => {
    const missing = Object.entries(held).flatMap(([locator, ids]) =>
      ids.filter((id) => !locatorsById.get(id)?.has(locator)).map((id) => `${id} at ${locator}`),
    )
    expect(missing).toEqual([])
  })

  test('is never cited without a place in it', () => {
    const bare = records.filter((it) => it.sources.some((ref) => splitSource(ref).id === 'iaf-2022' && !splitSource(ref).locator))
    expect(bare.map((it) => it.id)).toEqual([])
  })

  test('places in it are places that it has', () => {
    const places = new Set([...locatorsById.values()].flatMap((it) => [...it]))
    for (const place of places)
      expect(place).toMatch(/^(lead|Context ¶[1-4]|The CSTO ¶[1-4]|Armenian involvement ¶[1-4]|Russian Regional Power ¶[1-8])$/)
  })
})
