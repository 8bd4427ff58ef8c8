/** Phrasings of days told in passing: whose creation, since when and then on which day, again and before, by when. */
import { SOUTH_ATLANTIC } from './south-atlantic.js'
import { contradicted, silent, supported, type Table } from './table.js'

const wrongYear = contradicted('wrong-year', 'date')
const wrongDate = contradicted('wrong-date', 'date')

export const inPassing: Table = {
  kind: 'event-date',
  orKinds: ['membership'],
  groups: [
    {
      says: 'whose creation is said by a pronoun, or by the name that stands next to “which”',
      templates: [
        'EFTA has met every year since its creation in {date}.',
        'It was the largest meeting that EFTA had held since its founding in {date}.',
        'They ended the mandate of EFTA, which had been founded in {date}.',
      ],
      rows: [
        { put: { date: '1960' }, expect: supported },
        { put: { date: '1957' }, expect: wrongYear },
      ],
    },
    {
      says: 'its creation may be another thing’s',
      templates: [
        'Norway has paid into EFTA since its creation in {date}.',
        'EFTA and the Nordic Council met for the first time since its creation in {date}.',
        'They praised a paper on EFTA, which had been written in {date}.',
      ],
      rows: [{ put: { date: '1957' }, expect: silent() }],
    },
    {
      says: 'since when someone was in office is not when it happened',
      templates: ['Olof Palme, in office since 1982, was assassinated in {date}.'],
      rows: [
        { put: { date: 'February 1986' }, expect: supported },
        { put: { date: 'March 1986' }, expect: wrongDate },
      ],
    },
    {
      says: 'once before',
      templates: ['Finland left EFTA once before in {date}.', 'Once before, in {date}, Finland left EFTA.'],
      rows: [
        { put: { date: '1994' }, expect: supported },
        { put: { date: '1990' }, expect: contradicted('wrong-membership-date', 'date') },
      ],
    },
    {
      says: 'what is told of one who is not known to have done it bears nothing out',
      templates: ['{who} murdered a man in Stockholm on 28 February 1986.'],
      rows: [{ put: { who: 'Ingvar Carlsson' }, expect: silent('not-in-corpus') }],
    },
    {
      says: 'one deed in two verbs',
      templates: ['The Soviet Union ceased to exist in {date}.'],
      rows: [
        { put: { date: '1991' }, expect: supported },
        { put: { date: '1993' }, expect: wrongYear },
      ],
    },
  ],
}

export const inPassingAtWar: Table = {
  kind: 'event-date',
  orKinds: ['actor'],
  world: SOUTH_ATLANTIC,
  groups: [
    {
      says: 'what the main clause is about did what stands before it',
      templates: ['Having begun on {date}, the Falklands War ended in June 1982.'],
      rows: [
        { put: { date: '2 April 1982' }, expect: supported },
        { put: { date: '12 April 1982' }, expect: wrongDate },
      ],
    },
    {
      says: 'by when it had been done',
      templates: ['By {date} Argentina had surrendered at Stanley.', 'Argentina had surrendered at Stanley by {date}.'],
      rows: [
        { put: { date: '20 June 1982' }, expect: silent() },
        { put: { date: '10 June 1982' }, expect: wrongDate },
      ],
    },
    {
      says: 'what did something to another thing did not end by that',
      templates: ['The {date} Argentine surrender ended the Falklands War.', 'On {date} the Argentine surrender ended the Falklands War.'],
      rows: [
        { put: { date: '14 June 1982' }, expect: supported },
        { put: { date: '4 June 1982' }, expect: wrongDate },
      ],
    },
    {
      says: 'what it did to another thing may have come later',
      templates: ['The Falklands War ended the rule of the generals in {date}.', 'The Falklands War opened old wounds in {date}.'],
      rows: [{ put: { date: '1983' }, expect: silent() }],
    },
    {
      says: 'words particular to one deed, on a day on which the same person did another',
      templates: ['Margaret Thatcher recalled parliament on {date}.', 'On {date} Margaret Thatcher recalled parliament.'],
      rows: [
        { put: { date: '3 April 1982' }, expect: supported },
        { put: { date: '6 April 1982' }, expect: wrongDate },
      ],
    },
    {
      says: 'whose request, whose landing',
      templates: ['The request of {who} of 8 April 1982 was granted.', 'The request of {who} on 8 April 1982 was granted.'],
      rows: [
        { put: { who: 'Britain' }, expect: supported },
        { put: { who: 'France' }, expect: contradicted('wrong-actor', 'who') },
      ],
    },
    {
      says: 'whose it was, by a name before the noun',
      templates: ['The {whose} landing of 2 April 1982 shocked London.'],
      rows: [
        { put: { whose: 'Argentine' }, expect: supported },
        { put: { whose: 'French' }, expect: contradicted('wrong-actor', 'whose') },
      ],
    },
    {
      says: 'part of a longer name before the noun',
      templates: ['The {whose} landing of 2 April 1982 shocked London.'],
      rows: [{ put: { whose: 'Free French' }, expect: silent() }],
    },
    {
      says: 'a person stands for a body only while in office there',
      templates: ['{who} recalled parliament on 3 April 1982.'],
      rows: [
        { put: { who: 'Margaret Thatcher' }, expect: supported },
        { put: { who: 'The Antarctic Treaty Meeting' }, expect: contradicted('wrong-actor', 'who') },
      ],
    },
  ],
}
