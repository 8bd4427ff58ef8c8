/** Phrasings of how long someone was in power, where the office does not stand beside the length. */
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-duration', 'length')

export const power: Table = {
  kind: 'duration',
  groups: [
    {
      says: 'someone ruled, or was in power, for so long',
      templates: [
        '{who} governed Norway for {length}.',
        '{who} was in power for {length}.',
        '{who} was in office for {length}.',
        '{who}, in office for {length}, lost the vote.',
        'After {length} in office, {who} stepped down.',
        'For {length} {who} governed Norway.',
        'For {length}, {who} was prime minister of Norway.',
        '{who} resigned as prime minister of Norway after {length}.',
        'It was the price of {who}’s {tight} premiership.',
        'Little is left of the {tight} rule of {who}.',
        'And {length} of {who}’s rule came to an end.',
        '{who} won no friends by {own} {tight} rule.',
      ],
      rows: [
        { put: { who: 'Gro Harlem Brundtland', year: '1996', own: 'her', length: 'six years', tight: 'six-year' }, expect: supported },
        { put: { who: 'Thorbjørn Jagland', year: '1997', own: 'his', length: 'almost a year', tight: 'one-year' }, expect: supported },
      ],
    },
    {
      says: 'another length than the corpus has for it',
      templates: [
        '{who} governed Norway for {length}.',
        '{who} was in power for {length}.',
        '{who}, in office for {length}, lost the vote.',
        'After {length} in office, {who} stepped down.',
        'For {length} {who} governed Norway.',
        'For {length}, {who} was prime minister of Norway.',
        '{who} resigned as prime minister of Norway after {length}.',
        '{who} gave up the premiership in {year} after {length}.',
        'And {length} of {who}’s rule came to an end.',
      ],
      rows: [
        { put: { who: 'Gro Harlem Brundtland', year: '1996', length: 'twelve years' }, expect: wrong },
        { put: { who: 'Gro Harlem Brundtland', year: '1996', length: 'three years' }, expect: wrong },
        { put: { who: 'Thorbjørn Jagland', year: '1997', length: 'five years' }, expect: wrong },
      ],
    },
    {
      says: 'a length tied to the noun of the rule',
      templates: [
        'It was the price of {who}’s {length} premiership.',
        'Little is left of the {length} rule of {who}.',
        '{who} won no friends by {own} {length} rule.',
      ],
      rows: [
        { put: { who: 'Gro Harlem Brundtland', own: 'her', length: 'twelve-year' }, expect: wrong },
        { put: { who: 'Thorbjørn Jagland', own: 'his', length: 'five-year' }, expect: wrong },
      ],
    },
    {
      says: 'who is in office still has been there until now',
      templates: [
        '{who} has been in power for {length}.',
        '{who} has governed the country for {length}.',
        '{who}, in power for {length}, won the vote again.',
      ],
      rows: [
        { put: { who: 'Davíð Oddsson', length: 'eight years' }, expect: supported },
        { put: { who: 'Davíð Oddsson', length: 'more than seven years' }, expect: supported },
        { put: { who: 'Davíð Oddsson', length: 'fifteen years' }, expect: wrong },
        { put: { who: 'Davíð Oddsson', length: 'two years' }, expect: wrong },
      ],
    },
    {
      says: 'a part of it, a plan, another thing that was ruled, somebody else, a term as the law has it',
      templates: [
        '{who} was in power for two years when the referendum was called.',
        '{who} had governed Norway for two years by then.',
        'In the first three years of {who}’s rule prices fell.',
        '{who} wanted to govern Norway for twelve years.',
        'Had {who} been in power for twelve years, all would be different.',
        '{who} ruled the waves for twelve years.',
        '{who} worked in Geneva for twelve years.',
        'The constitution gave {who} a twelve-year term.',
        'After twelve years in opposition, {who} stepped down.',
        'The rival of {who} was in power for twelve years.',
        '{who} left a ministry after twelve years.',
        'After twelve years, {who} came back.',
        'For twelve years {who} was admired.',
        'In his twelve-year reign the king met {who}.',
      ],
      rows: [
        { put: { who: 'Gro Harlem Brundtland' }, expect: silent() },
        { put: { who: 'Davíð Oddsson' }, expect: silent() },
      ],
    },
  ],
}
