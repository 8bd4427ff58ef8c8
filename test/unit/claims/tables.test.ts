/** Phrasings by construction, kind by kind: each is read as the claim expected, or passed over for the reason given. */
import { describe, expect, test } from 'vitest'
import { actors } from './actors.js'
import { bodySizes } from './body-sizes.js'
import { boxes } from './boxes.js'
import { counted } from './counted.js'
import { counts } from './counts.js'
import { datesApart } from './dates-apart.js'
import { durations } from './durations.js'
import { events } from './events.js'
import { figures } from './figures.js'
import { handingOver } from './handing-over.js'
import { inPassing, inPassingAtWar } from './in-passing.js'
import { lists } from './lists.js'
import { locations } from './locations.js'
import { memberAsides } from './member-asides.js'
import { memberNumbers } from './member-numbers.js'
import { memberParts } from './member-parts.js'
import { members } from './members.js'
import { nationalities } from './nationalities.js'
import { numberedEvents } from './numbered-events.js'
import { offices } from './offices.js'
import { order } from './order.js'
import { pairs } from './pairs.js'
import { power } from './power.js'
import { provisions } from './provisions.js'
import { quantities } from './quantities.js'
import { questions } from './questions.js'
import { ranks } from './ranks.js'
import { mistake } from './read.js'
import { relations } from './relations.js'
import { sequences } from './sequences.js'
import { sides } from './sides.js'
import { since } from './since.js'
import { structures } from './structures.js'
import { fill } from './table.js'
import { takings } from './takings.js'
import { termsOfOffice } from './terms-of-office.js'
import { timelines } from './timelines.js'
import { titles } from './titles.js'
import { treaties } from './treaties.js'
import { treatyDays } from './treaty-days.js'

const TABLES = {
  actors,
  bodySizes,
  boxes,
  counts,
  counted,
  datesApart,
  durations,
  events,
  figures,
  handingOver,
  inPassing,
  inPassingAtWar,
  lists,
  locations,
  memberAsides,
  memberNumbers,
  memberParts,
  members,
  nationalities,
  numberedEvents,
  offices,
  order,
  pairs,
  power,
  provisions,
  quantities,
  questions,
  ranks,
  relations,
  sequences,
  termsOfOffice,
  since,
  sides,
  structures,
  takings,
  titles,
  treatyDays,
  timelines,
  treaties,
}

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  for (const { says, templates, rows } of table.groups) {
    describe(says, () => {
      const cases = templates.flatMap((template) => rows.map((row) => ({ template, ...row, text: fill(template, row.put).text })))
      test.each(cases)('$text → $expect.is', ({ template, put, expect: expected }) => {
        expect(mistake(table, template, put, expected)).toBeUndefined()
      })
    })
  }
})
