/** Dates that lean on a passage before: histories, whose year was said some paragraphs ago, and news, whose year is that of the paper. */
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../support/check.js'
import { WORLD } from '../claims/world.js'

/** Values of the dates of a text, passage by passage. */
function valuesOf(passages: readonly string[], day: string): readonly string[] {
  const text = passages.join('\n\n')
  const { mentions } = reportOf(text, WORLD, day)
  let from = 0
  return passages.map((it) => {
    const to = from + it.length
    const inside = mentions.filter((mention) => mention.kind === 'date' && mention.start >= from && mention.start < to)
    from = to + 2
    return inside.map((mention) => mention.value ?? '?').join(' ')
  })
}

describe('a history goes on in its own year', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'days and months of the next paragraph',
      '2010-12-20',
      [
        ['The siege began on 4 May 1887.', '1887-05-04'],
        ['On 9 June the walls were breached.', '1887-06-09'],
        ['In August the town fell, and by 3 September it was empty.', '1887-08 1887-09-03'],
      ],
    ],
    [
      'into the new year',
      '2010-06-01',
      [
        ['The siege began on 4 November 1887.', '1887-11-04'],
        ['In January the river froze.', '1888-01'],
        ['On 2 March the town fell.', '1888-03-02'],
      ],
    ],
    [
      'seasons',
      '2010-12-20',
      [
        ['The siege began on 4 May 1887.', '1887-05-04'],
        ['In the autumn the army went home.', '1887-23'],
      ],
    ],
    [
      'days counted from the last one',
      '2010-06-01',
      [
        ['The fleet sailed on 4 May 1887.', '1887-05-04'],
        ['The next day it met the enemy.', '1887-05-05'],
        ['Two days later it was sunk.', '1887-05-07'],
      ],
    ],
    [
      'a passage without a date between',
      '2010-06-01',
      [
        ['The fleet sailed on 4 May 1887.', '1887-05-04'],
        ['Its admiral was an old man.', ''],
        ['The following spring it was raised.', '1888-21'],
      ],
    ],
    [
      'from the beginning of a war of several years',
      '2010-12-20',
      [
        ['The war (4 May 1887 – 9 June 1890) was fought over a river.', '1887-05-04/1890-06-09'],
        ['In July the first town fell.', '1887-07'],
      ],
    ],
    [
      'a year as a heading',
      '2010-12-20',
      [
        ['1887', '1887'],
        ['Wednesday, 4 May: the fleet sails.', '1887-05-04'],
      ],
    ],
    [
      'days and months of a year said once',
      '2010-12-20',
      [
        [
          'In 1887 the siege began. In March the admiral came, and on 13 April and 4 May he attacked.',
          '1887 1887-03 1887-04-13 1887-05-04',
        ],
        ['On 23 June he sailed.', '1887-06-23'],
      ],
    ],
    [
      'from the first of the months of a long war, in the same passage',
      '2010-12-20',
      [['It lasted from May 1887 to June 1890. On 9 July the first town fell.', '1887-05/1890-06 1887-07-09']],
    ],
    ['onward rather than back', '2010-12-20', [['In early 1887 the river froze. A treaty was signed on 6 September.', '1887 1887-09-06']]],
    [
      'a day of the weeks before the text was written, once enough is told to know the text for a history',
      '2010-06-01',
      [
        ['The siege began on 4 April 1887, and on 9 April 1887 and 2 May 1887 the walls were shelled.', '1887-04-04 1887-04-09 1887-05-02'],
        ['On 20 May the town fell.', '1887-05-20'],
      ],
    ],
  ])('%s', (_, day, rows) =>
    expect(
      valuesOf(
        rows.map((it) => it[0]),
        day,
      ),
    ).toEqual(rows.map((it) => it[1])),
  )
})

describe('a story goes on from a year', () => {
  it.each([
    ['Last year brought two strikes. In the first, on 24 January, a mill was shut.', '1997 1997-01-24'],
    ['In 1990 two strikes broke out. In the first, on 24 January, a mill was shut.', '1990 1990-01-24'],
    ['But last year it burned. On 24 May it was shut.', '1997 1997-05-24'],
  ])('%s', (text, values) => expect(valuesOf([text], '1998-10-06')).toEqual([values]))
})

describe('news stays in the year of the paper', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'beside a day of the week',
      '1998-10-06',
      [
        ['Talks went on Monday.', '1998-10-05'],
        ['The border was drawn on 4 May 1887.', '1887-05-04'],
        ['The ministers will meet again on 2 November.', '1998-11-02'],
      ],
    ],
    [
      'beside a day of the last months',
      '1998-10-06',
      [
        ['Talks began on 4 May 1998.', '1998-05-04'],
        ['The border was drawn on 9 June 1887.', '1887-06-09'],
        ['In July they broke off.', '1998-07'],
      ],
    ],
    [
      'after a year of the background',
      '1998-10-06',
      [
        ['The bank was founded in 1887.', '1887'],
        ['On 30 September it closed.', '1998-09-30'],
      ],
    ],
    [
      'on a day of the last weeks, after one day of the background',
      '1998-10-06',
      [
        ['The border was drawn on 4 May 1887.', '1887-05-04'],
        ['On 30 September guards shot a farmer.', '1998-09-30'],
      ],
    ],
    [
      'on a day of the week, after one day of the background',
      '1998-10-06',
      [['The border was drawn on 4 May 1887. On Friday guards shot a farmer.', '1887-05-04 1998-10-02']],
    ],
    [
      'beside what its figures are compared with',
      '1998-10-06',
      [
        ['Profit was $3, against $2 a year ago. Third-quarter sales rose.', '1997 1998-07/1998-09'],
        [
          'Profit was $3, against $2 in the third quarter of last year. In the second quarter sales rose.',
          '1997-07/1997-09 1998-04/1998-06',
        ],
        ['Profit was level with the first half of last year. First-half sales rose.', '1997-01/1997-06 1998-01/1998-06'],
        ['It earned less last year. On Sept. 11 it closed a plant.', '1997 1998-09-11'],
      ],
    ],
    [
      'after the year in which something spoken of came about',
      '1998-10-06',
      [
        ['The council will lift sanctions imposed in 1990. On Aug. 17 it met.', '1990 1998-08-17'],
        ['He leads a party founded in 1953. In May it lost a vote.', '1953 1998-05'],
        ['The council was founded in 1990. On Aug. 17 it met.', '1990 1990-08-17'],
        ['Sanctions ended in 1990. On Aug. 17 the council met.', '1990 1990-08-17'],
      ],
    ],
    [
      'after a year to come',
      '1998-10-06',
      [['The plant will open in 2003. In July the group bought the land. Second-quarter profit fell.', '2003 1998-07 1998-04/1998-06']],
    ],
    [
      'with the next day of a day of the week',
      '1998-10-06',
      [
        ['The talks opened on Friday.', '1998-10-02'],
        ['The next day they broke off.', '1998-10-03'],
      ],
    ],
    [
      'with “the year” that is the paper’s',
      '1998-10-06',
      [
        ['Prices fell last week.', '1998-09-28/1998-10-04'],
        ['The plant was built in June 1987.', '1987-06'],
        ['Prices may rise by the end of the year.', '1998'],
      ],
    ],
  ])('%s', (_, day, rows) =>
    expect(
      valuesOf(
        rows.map((it) => it[0]),
        day,
      ),
    ).toEqual(rows.map((it) => it[1])),
  )
})

describe('the two dates of a range', () => {
  it.each<[string, [string, string][]]>([
    [
      'It lasted from 1932 to 1935.',
      [
        ['1932', '1932'],
        ['1935', '1935'],
      ],
    ],
    [
      'It lasted from 6 to 19 January 1932.',
      [
        ['6', '1932-01-06'],
        ['19 January 1932', '1932-01-19'],
      ],
    ],
    [
      'The war (4 May 1887 – 9 June 1890) was long.',
      [
        ['4 May 1887', '1887-05-04'],
        ['9 June 1890', '1890-06-09'],
      ],
    ],
    [
      'The 1887–90 war was long.',
      [
        ['1887', '1887'],
        ['90', '1890'],
      ],
    ],
    [
      'Between May and July 1887 it rained.',
      [
        ['May', '1887-05'],
        ['July 1887', '1887-07'],
      ],
    ],
    [
      'He was in office from 1991 until 1999.',
      [
        ['1991', '1991'],
        ['1999', '1999'],
      ],
    ],
    ['It began in 1932 and ended in 1935.', []],
    ['It has stood since 1932.', []],
    ['It fell in the first half of 1932.', []],
  ])('%s', (text, ends) => {
    const { mentions } = reportOf(text, WORLD, '2010-06-01')
    const found = mentions.flatMap((it) => it.ends ?? []).map((it) => [text.slice(it.start, it.end), it.value])
    expect(found).toEqual(ends)
  })
})
