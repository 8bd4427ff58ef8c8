/** Phrasings of how long something lasted, how far apart two things were, and how old something is. */
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-duration', 'length')

export const durations: Table = {
  kind: 'duration',
  groups: [
    {
      says: 'something lasted so long',
      templates: [
        '{event} lasted {length}.',
        '{event} took {length} in all.',
        '{event} went on for {length}.',
        '{event}, which lasted {length}, was widely reported.',
        'In the end {event} lasted {length}.',
      ],
      rows: [
        { put: { event: 'the Third Cod War', length: 'seven months' }, expect: supported },
        { put: { event: 'the Third Cod War', length: 'nearly eight months' }, expect: supported },
        { put: { event: 'the Third Cod War', length: 'more than half a year' }, expect: supported },
        { put: { event: 'the Lillehammer Games', length: 'sixteen days' }, expect: supported },
        { put: { event: 'the Lillehammer Games', length: 'two weeks' }, expect: supported },
        { put: { event: 'the Third Cod War', length: 'three months' }, expect: wrong },
        { put: { event: 'the Third Cod War', length: 'two years' }, expect: wrong },
        { put: { event: 'the Third Cod War', length: 'less than a month' }, expect: wrong },
        { put: { event: 'the Lillehammer Games', length: '26 days' }, expect: wrong },
        { put: { event: 'the Lillehammer Games', length: 'less than a week' }, expect: wrong },
        { put: { event: 'the Lillehammer Games', length: 'over a month' }, expect: wrong },
      ],
    },
    {
      says: 'a length before the noun of what happened, or behind it',
      templates: ['The {length} Third Cod War was costly.', 'Both sides were tired of the {length} Third Cod War.'],
      rows: [
        { put: { length: 'seven-month' }, expect: supported },
        { put: { length: '7-month' }, expect: supported },
        { put: { length: 'three-month' }, expect: wrong },
        { put: { length: '11-week' }, expect: wrong },
      ],
    },
    {
      says: 'one thing came so long after or before another',
      templates: [
        '{late} came {length} after {early}.',
        '{late} took place {length} after {early}.',
        '{early} came {length} before {late}.',
        '{late} was held {length} after {early}.',
      ],
      rows: [
        { put: { late: 'The Norwegian EU referendum', early: 'the Swiss EEA referendum', length: 'two years' }, expect: supported },
        { put: { late: 'The Norwegian EU referendum', early: 'the Swiss EEA referendum', length: 'almost two years' }, expect: supported },
        { put: { late: 'The Norwegian EU referendum', early: 'the Swiss EEA referendum', length: 'four years' }, expect: wrong },
        { put: { late: 'The Norwegian EU referendum', early: 'the Swiss EEA referendum', length: 'six months' }, expect: wrong },
        {
          put: { late: 'The British occupation of Iceland', early: 'the German invasion of Norway', length: 'a month' },
          expect: supported,
        },
        {
          put: { late: 'The British occupation of Iceland', early: 'the German invasion of Norway', length: '31 days' },
          expect: supported,
        },
        { put: { late: 'The British occupation of Iceland', early: 'the German invasion of Norway', length: 'ten days' }, expect: wrong },
      ],
    },
    {
      says: 'so old',
      templates: [
        "In EFTA's {length} history nothing like it had been seen.",
        'It is without example in the {length} history of EFTA.',
        'In its {length} existence, EFTA has changed its seat but once.',
      ],
      rows: [
        { put: { length: 'thirty-nine-year' }, expect: supported },
        { put: { length: 'almost forty-year' }, expect: supported },
        { put: { length: '39-year' }, expect: supported },
        { put: { length: 'twenty-year' }, expect: wrong },
        { put: { length: '60-year' }, expect: wrong },
      ],
    },
    {
      says: 'so long since',
      templates: [
        '{length} have passed since the Third Cod War began.',
        'In the {length} since the Swiss EEA referendum, little has changed.',
      ],
      rows: [
        { put: { length: 'Sixty years' }, expect: wrong },
        { put: { length: 'Two years' }, expect: wrong },
      ],
    },
    {
      says: 'the number of an anniversary',
      templates: [
        'On 3 May 1990 ministers marked the {length} anniversary of the founding of EFTA.',
        'In 1990, the {length} anniversary of the EFTA Convention was celebrated.',
        "In 1990 they met for EFTA's {length} anniversary.",
      ],
      rows: [
        { put: { length: '30th' }, expect: supported },
        { put: { length: 'thirtieth' }, expect: supported },
        { put: { length: '40th' }, expect: wrong },
        { put: { length: 'twenty-fifth' }, expect: wrong },
      ],
    },
    {
      says: 'too vague to be wrong',
      templates: ['{event} lasted {length}.'],
      rows: [
        { put: { event: 'The Third Cod War', length: 'several years' }, expect: silent() },
        { put: { event: 'The Third Cod War', length: 'for what seemed like years' }, expect: silent() },
        { put: { event: 'The Third Cod War', length: 'a few weeks too long' }, expect: silent() },
        { put: { event: 'The Lillehammer Games', length: 'hours' }, expect: silent() },
        { put: { event: 'The Lillehammer Games', length: '384 hours' }, expect: silent() },
      ],
    },
    {
      says: 'a part of it, another thing, or how often',
      templates: [
        'The first {length} of the Third Cod War were quiet.',
        'The last {length} of the Lillehammer Games were cold.',
        'Ministers met every {length} during the Third Cod War.',
        'The Lillehammer Games took {length} to prepare.',
        'Preparations for the Lillehammer Games lasted {length}.',
        'The Third Cod War ran into a {length} stalemate.',
        'It rained for {length} during the Lillehammer Games.',
        'The Lillehammer Games cost as much as {length} of oil exports.',
        'A pause of {length} followed the Third Cod War.',
        'Another {length} of the Third Cod War would have ruined them.',
        'Talks after the Third Cod War lasted {length}.',
        'An older cod war lasted {length}.',
      ],
      rows: [
        { put: { length: 'two weeks' }, expect: silent() },
        { put: { length: 'three years' }, expect: silent() },
      ],
    },
    {
      says: 'not the author’s word, or not so',
      templates: [
        'The Third Cod War did not last {length}.',
        'The admiral claimed that the Third Cod War lasted {length}.',
        'Had the Third Cod War lasted {length}, prices would have doubled.',
        'Did the Third Cod War last {length}?',
        'The Third Cod War could have lasted {length}.',
        'Nobody wanted the Third Cod War to last {length}.',
        'According to the pamphlet, the Third Cod War lasted {length}.',
      ],
      rows: [
        { put: { length: 'ten years' }, expect: silent() },
        { put: { length: 'two weeks' }, expect: silent() },
      ],
    },
    {
      says: 'an age of something else',
      templates: [
        'The {length} history of the valley is told in a museum.',
        'Its {length} history is told in a museum.',
        "The museum's {length} existence is under threat.",
        'A {length} career ended with EFTA.',
        'EFTA published a {length} plan.',
        'EFTA marked the {length} anniversary of the valley museum.',
        'Norway celebrated the {length} anniversary of its constitution.',
      ],
      rows: [
        { put: { length: '12-year' }, expect: silent() },
        { put: { length: '185th' }, expect: silent() },
      ],
    },
    {
      says: 'how long someone was in an office',
      templates: [
        'Gro Harlem Brundtland was prime minister of Norway for {length}.',
        'Gro Harlem Brundtland served as prime minister of Norway for {length}.',
      ],
      rows: [
        { put: { length: 'six years' }, expect: supported },
        { put: { length: 'nearly six years' }, expect: supported },
        { put: { length: 'more than five years' }, expect: supported },
        { put: { length: 'ten years' }, expect: wrong },
        { put: { length: 'nearly twenty years' }, expect: wrong },
        { put: { length: 'two years' }, expect: wrong },
        { put: { length: 'over a decade' }, expect: wrong },
      ],
    },
    {
      says: 'an office that goes on',
      templates: [
        'Davíð Oddsson has been prime minister of Iceland for {length}.',
        'Davíð Oddsson, prime minister of Iceland for {length}, was pleased.',
      ],
      rows: [
        { put: { length: 'eight years' }, expect: supported },
        { put: { length: 'over eight years' }, expect: supported },
        { put: { length: 'sixteen years' }, expect: wrong },
        { put: { length: 'two years' }, expect: wrong },
      ],
    },
    {
      says: 'up to a day within it, in another office, by another’s word, or of something else',
      templates: [
        'Gro Harlem Brundtland had been prime minister of Norway for {length} when the vote was lost.',
        'Gro Harlem Brundtland was prime minister of Norway for {length} before the vote.',
        'By then Gro Harlem Brundtland had been prime minister of Norway for {length}.',
        'Gro Harlem Brundtland was not prime minister of Norway for {length}.',
        'Was Gro Harlem Brundtland prime minister of Norway for {length}?',
        'He thinks that Gro Harlem Brundtland was prime minister of Norway for {length}.',
        'Had Gro Harlem Brundtland been prime minister of Norway for {length}, she would have known.',
        'Gro Harlem Brundtland, a member of parliament for {length}, was prime minister of Norway.',
        'Gro Harlem Brundtland was prime minister of Norway and in {length} nothing changed.',
        'Gro Harlem Brundtland was head of the clinic for {length}.',
        'Gro Harlem Brundtland was prime minister of Norway, for {length} without a majority.',
      ],
      rows: [{ put: { length: 'two years' }, expect: silent() }],
    },
    {
      says: 'who held it once, with no day said',
      templates: [
        'Gro Harlem Brundtland was prime minister of Norway.',
        'Gro Harlem Brundtland had been prime minister of Norway.',
        'Gro Harlem Brundtland served as prime minister of Norway.',
        'In those years Gro Harlem Brundtland was prime minister of Norway.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
  ],
}
