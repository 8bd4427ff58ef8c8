/** Two passages of one brief: what cannot both hold is marked at the later place and linked with the earlier; all else is let be. */
import { describe, expect, it } from 'vitest'
import { openBrief } from '../../../server/core/check/brief.js'
import { corpusOf } from '../../support/corpus.js'

const corpus = corpusOf([
  'organizations:\n  - { id: norway, name: Norway, other_names: [{ name: Norwegian, kind: demonym }] }\n  - { id: sweden, name: Sweden, other_names: [{ name: Swedish, kind: demonym }] }\n',
])

/** The words marked, with the words of the other place. */
function marked(text: string): readonly string[] {
  const { findings } = openBrief(text, { corpus }).report()
  const words = (it: { start: number; end: number }): string => text.slice(it.start, it.end)
  return findings.filter((it) => it.code === 'self-contradiction').map((it) => `${words(it)} against ${it.related?.map(words).join()}`)
}

const FILLER = '\n\nThe weather was fine, and the roads were dry.\n\n'

describe('two values of one matter', () => {
  it.each([
    ['The 27 member states agreed.', 'All 28 member states will pay.', '28 against 27'],
    ['The seven permanent observers met.', 'Its six permanent observers left early.', 'six against seven'],
    ['A garrison of 300 was left at Voss.', 'The garrison of 400 was hungry.', '400 against 300'],
    ['The 300-strong garrison stayed.', 'The garrison of 400 was hungry.', '400 against 300'],
    ['Turnout was 43 per cent.', 'A turnout of 47 per cent is no mandate.', '47 against 43'],
    ['The annual exercise lasted ten days.', 'The five-day annual exercise is over.', 'five-day against ten days'],
    ['The Voss Protocol was signed on 5 May 1987.', 'On 6 May 1987 the Voss Protocol was signed.', '6 May 1987 against 5 May 1987'],
    ['Ann Lee was born in 1961.', 'Ann Lee, who was born in 1963, is a judge.', '1963 against 1961'],
    [
      'The port strike lasted ten days.',
      'The port strike began on 3 March 1987 and ended on 29 March 1987.',
      'ten days against 29 March 1987',
    ],
    [
      'The port strike began on 3 March 1987 and ended on 29 March 1987.',
      'The ten-day port strike is over.',
      'ten-day against 29 March 1987',
    ],
  ])('“%s” and “%s”', (first, second, told) => expect(marked(first + FILLER + second)).toEqual([told]))

  it('offers to change either place', () => {
    const text = 'Turnout was 43 per cent.\n\nA turnout of 47 per cent is no mandate.'
    const [finding] = openBrief(text, { corpus }).report().findings
    const after = finding!.fixes.map(({ edits: [edit] }) => text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end))
    expect(after).toEqual([
      'Turnout was 43 per cent.\n\nA turnout of 43 per cent is no mandate.',
      'Turnout was 47 per cent.\n\nA turnout of 47 per cent is no mandate.',
    ])
  })

  it('is told once, however long the brief, and goes when it is mended', () => {
    const brief = openBrief(`The 27 member states agreed.${FILLER.repeat(20)}All 28 member states will pay.`, { corpus })
    expect(brief.report().findings).toHaveLength(1)
    const { start, end } = brief.report().findings[0]!
    expect(brief.edit([{ start, end, text: '27' }]).report().findings).toEqual([])
  })
})

describe('not one matter, or not two values', () => {
  it.each([
    ['the same value in another manner', 'The 27 member states agreed.', 'All twenty-seven member states will pay.'],
    ['other members', 'The 27 member states agreed.', 'The 28 old member states paid.'],
    ['other things', 'The two countries agreed.', 'The three countries agreed.'],
    ['some of them', 'The 27 member states agreed.', 'The six member states that voted against will pay.'],
    ['a change that is told', 'The 27 member states agreed.', 'Now the 28 member states will pay.'],
    ['another day', 'In 2012 the 27 member states agreed.', 'In 2014 the 28 member states paid.'],
    ['a hedge that admits it', 'A garrison of 300 was left at Voss.', 'The garrison of about 310 was hungry.'],
    ['two garrisons', 'A garrison of 300 was left at Voss.', 'A garrison of 400 was left at Geilo.'],
    ['two states', 'The Norwegian delegation of 30 left.', 'The Swedish delegation of 20 stayed.'],
    [
      'days that bear the length out',
      'The port strike lasted ten days.',
      'The port strike began on 3 March 1987 and ended on 13 March 1987.',
    ],
    ['another strike', 'The port strike lasted ten days.', 'The dock strike began on 3 March 1987 and ended on 29 March 1987.'],
    ['a month for a day', 'The port strike lasted ten days.', 'The port strike began in March 1987 and ended on 29 April 1987.'],
    ['an end that is planned', 'The port strike lasted ten days.', 'The port strike began on 3 March 1987 and will end on 29 March 1987.'],
    ['another’s word', 'Turnout was 43 per cent.', 'The opposition claims that turnout was 27 per cent.'],
    ['a supposition', 'Turnout was 43 per cent.', 'Had turnout been 60 per cent, he would have lost.'],
    ['a question', 'Turnout was 43 per cent.', 'Was turnout 60 per cent?'],
    ['a quotation', 'Turnout was 43 per cent.', '> Turnout was 60 per cent.'],
    ['a rounded length', 'The annual exercise lasted ten days.', 'The ten-day annual exercise is over.'],
    ['two exercises', 'The annual exercise lasted ten days.', 'The five-day spring exercise is over.'],
    ['a coarser date', 'The Voss Protocol was signed on 5 May 1987.', 'In 1987 the Voss Protocol was signed.'],
    ['two protocols', 'The Voss Protocol was signed on 5 May 1987.', 'The Geilo Protocol was signed on 6 May 1987.'],
    ['another act', 'The Voss Protocol was signed on 5 May 1987.', 'The Voss Protocol was ratified on 6 June 1988.'],
    ['two persons', 'Ann Lee was born in 1961.', 'Bob Lee was born in 1963.'],
    ['side by side', 'The 15 old member states and the 10 new member states agreed.', 'The 15 old member states paid.'],
  ])('%s', (_, first, second) => expect(marked(first + FILLER + second)).toEqual([]))
})
