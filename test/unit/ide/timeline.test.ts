/** Periods as pictures: which rows there are, what the picture shows, and that it can be seen on any background. */
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import { hoverAt } from '../../../server/core/ide/hover.js'
import { timelineOf, timelineOfFacts } from '../../../server/core/ide/timeline.js'
import { TIMELINE_COLOURS, timelineMarkdown, timelineSvg } from '../../../server/core/ide/timeline-picture.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { briefOf, corpus } from './world.js'

const at = parseEdtf('2012-01-01')
const rows = (timeline: ReturnType<typeof timelineOf>) =>
  timeline?.rows.map((it) => `${it.label}: ${it.bars.map((bar) => `${bar.years}${bar.holds ? ' now' : ''}`).join(', ')}`)

describe('a timeline', () => {
  test('of a person has the offices, that of an office its holders in time', () => {
    expect(rows(timelineOf(corpus, 'sapt', at))).toEqual(['Prime Minister of Ruritania: 2010–2018 now'])
    expect(rows(timelineOf(corpus, 'pm', at))).toEqual(['Colonel Sapt: 2010–2018 now', 'Rudolf Rassendyll: since 2018'])
  })

  test('of a body has those that have left', () => {
    expect(rows(timelineOf(corpus, 'pact', at))).toEqual(['Graustark: 1990–2005'])
  })

  test('has no more rows than a hover shows, and among them who was asked about', () => {
    const holders = [1, 2, 3, 4, 5, 6].map((it) => ({ id: `holder-${it}`, name: `Holder ${it}`, sources: ['s'] }))
    const long = buildCorpus([
      {
        briefwright: 1,
        corpus: { id: 'long', title: 'Long' },
        sources: [{ id: 's', title: 'S' }],
        organizations: [{ id: 'state', name: 'State', classification: 'state', sources: ['s'] }],
        posts: [{ id: 'chair', label: 'Chair of State', organization_id: 'state', roles: ['chair'], sources: ['s'] }],
        persons: holders,
        memberships: holders.map(({ id }, it) => ({
          person_id: id,
          post_id: 'chair',
          start_date: `${2000 + it}`,
          end_date: `${2000 + it}`,
          sources: ['s'],
        })),
      },
    ])
    const tenure = long.tenuresByHolder.get('holder-6')![0]!
    expect(rows(timelineOfFacts(long, [tenure.id], parseEdtf('2005')))).toEqual([
      'Holder 3: 2002',
      'Holder 4: 2003',
      'Holder 5: 2004',
      'Holder 6: 2005 now',
    ])
    expect(rows(timelineOfFacts(long, [tenure.id], parseEdtf('2005'), 'holder-1'))?.[0]).toBe('Holder 1: 2000')
  })

  test('is not drawn for one stretch that goes on, nor for what has no periods', () => {
    expect(timelineOf(corpus, 'rassendyll', at)).toBeUndefined()
    expect(timelineOf(corpus, 'zenda-treaty', at)).toBeUndefined()
  })

  test('behind a claim has the members, or the holders of the office', () => {
    const membership = corpus.membershipsByMember.get('graustark')![0]!
    expect(rows(timelineOfFacts(corpus, [membership.id], at))).toEqual(['Graustark: 1990–2005'])
    const tenure = corpus.tenuresByHolder.get('rassendyll')![0]!
    expect(rows(timelineOfFacts(corpus, [tenure.id], at))).toHaveLength(2)
    expect(timelineOfFacts(corpus, ['revolt'], at)).toBeUndefined()
  })
})

describe('its picture', () => {
  const svg = timelineSvg(timelineOf(corpus, 'pm', at)!)

  test('has a bar for each stretch, filled where it holds on the day, and the day', () => {
    expect(svg.match(/<rect /g)).toHaveLength(2)
    expect(svg.match(/fill="none"/g)).toHaveLength(1)
    expect(svg).toContain('stroke-dasharray')
    expect(svg).toContain('>2016</text>')
  })

  test('can be told from white and from the dark of an editor', () => {
    for (const colour of Object.values(TIMELINE_COLOURS)) {
      for (const background of ['#ffffff', '#1f1f1f']) expect(contrast(colour, background), `${colour} on ${background}`).toBeGreaterThan(3)
    }
  })

  test('says in words what it shows, and is one address without a parenthesis', () => {
    const markdown = timelineMarkdown(timelineOf(corpus, 'pm', at)!)
    const [, words, address] = /^!\[([^\]]*)\]\(([^()\s]*)\)$/.exec(markdown) ?? []
    expect(words).toBe('Prime Minister of Ruritania: Colonel Sapt 2010–2018; Rudolf Rassendyll since 2018')
    expect(decodeURIComponent(address!.slice('data:image/svg+xml,'.length))).toBe(svg)
  })

  test('stands in a hover where it can be shown, and only there', () => {
    const { brief, offset } = briefOf('With Colonel S|apt.', { date: '2012-01-01', mentions: [['Colonel Sapt', 'person', 'sapt']] })
    expect(hoverAt(brief, offset, { pictures: true })?.markdown).toContain('![Offices of Colonel Sapt')
    expect(hoverAt(brief, offset)?.markdown).not.toContain('![')
  })
})

/** Contrast of two colours (WCAG 2.2, “contrast ratio”). */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
