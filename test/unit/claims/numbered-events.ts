/** Phrasings of which of its kind an event was: “its second deployment”, “for the third time”. */
import { corpusOf } from '../../support/corpus.js'
import { contradicted, silent, supported, type Table } from './table.js'

/** A league that has sent troops twice, the second time in the spring in which the briefs are written. */
const LEAGUE = corpusOf([
  `
as_of: 1999-06-01
organizations:
  - { id: league, name: Baltic League, classification: body, called: [league] }
  - { id: league-force, name: League Reserve, classification: institution, parent_id: league }
  - { id: gotland, name: Gotland, other_names: [{ name: Gotlandic, kind: demonym }] }
  - { id: oland, name: Oland }
event_types:
  - { id: deployment, called: [deployment, mission], said: [deploy troop, deploy, send troop] }
events:
  - { id: first, name: League deployment to Oland, type: deployment, unique: true, start_date: 1987-03-01, places: [oland], participants: [{ id: league, role: agent, complete: true }, { id: oland, role: target, complete: true }], ordinal: { rank: 1, of: league, called: [deployment, mission] } }
  - { id: second, name: League deployment to Gotland, type: deployment, unique: true, start_date: 1999-05-02, places: [gotland], participants: [{ id: league, role: agent, complete: true }, { id: gotland, role: target, complete: true }], ordinal: { rank: 2, of: league, called: [deployment, mission] } }
`,
])

const wrong = contradicted('wrong-superlative', 'rank')

export const numberedEvents: Table = {
  kind: 'order',
  orKinds: ['event-date', 'actor'],
  world: LEAGUE,
  groups: [
    {
      says: 'which of its kind, by a noun',
      templates: [
        "It was the Baltic League's {rank} deployment.",
        "It was the Baltic League's {rank}-ever deployment.",
        'It was the {rank} deployment of the Baltic League.',
        'It was the {rank} such deployment by the Baltic League.',
        'The mission of May 1999 was the {rank} deployment by the Baltic League.',
        'It was the {rank} mission of the League Reserve.',
        "The mission to Gotland was the Baltic League's {rank}.",
        'In May 1999 the Baltic League began its {rank} deployment, to Gotland.',
      ],
      rows: [
        { put: { rank: 'second' }, expect: supported },
        { put: { rank: 'third' }, expect: wrong },
        { put: { rank: 'fourth' }, expect: wrong },
      ],
    },
    {
      says: 'for which time, by a verb',
      templates: [
        'In May 1999 the Baltic League sent troops to Gotland for the {rank} time.',
        'For the {rank} time the Baltic League deployed troops, in May 1999.',
        'For the {rank} time in its history the Baltic League sent troops, to Gotland.',
        'For the {rank} time ever, the Baltic League sent troops to Gotland.',
        'This is the {rank} time that the Baltic League has sent troops.',
        'It was the {rank} time the Baltic League had deployed troops since its founding.',
        'May 1999 marked the {rank} time that the Baltic League deployed troops.',
      ],
      rows: [
        { put: { rank: 'second' }, expect: supported },
        { put: { rank: 'third' }, expect: wrong },
        { put: { rank: 'fifth' }, expect: wrong },
      ],
    },
    {
      says: 'times that are counted in some respect, by someone else, or of something else',
      templates: [
        'For the {rank} time in a week the Baltic League sent troops to Gotland.',
        'For the {rank} time this spring the Baltic League sent troops to Gotland.',
        'For the {rank} time since 1987 the Baltic League sent troops to Gotland.',
        'For the {rank} time under its new chair the Baltic League sent troops to Gotland.',
        'The Baltic League did not send troops to Gotland for the {rank} time.',
        'The minister thinks that the Baltic League sent troops to Gotland for the {rank} time.',
        'If the Baltic League sent troops for the {rank} time, nobody would notice.',
        'Will the Baltic League send troops for the {rank} time?',
        'For the {rank} time the Baltic League was asked for money.',
        "It was Gotland's {rank} deployment.",
        "It was the Baltic League's {rank} deployment of ships to Oland, in 1974.",
        'The {rank} deployment was delayed.',
        "It was the {rank} week of the Baltic League's deployment.",
        'The Baltic League sent its {rank} company to Gotland.',
      ],
      rows: [
        { put: { rank: 'third' }, expect: silent() },
        { put: { rank: 'fourth' }, expect: silent() },
      ],
    },
    {
      says: 'times of some other sort',
      templates: [
        'This is the {rank} time this year that the Baltic League has sent troops.',
        'It was the {rank} time since 1998 that the Baltic League sent troops.',
        'It is the {rank} time that Oland has sent troops.',
        'This is the {rank} time that the Baltic League has sent troops under a flag of its own.',
        'Is this the {rank} time that the Baltic League has sent troops?',
      ],
      rows: [{ put: { rank: 'third' }, expect: silent() }],
    },
    {
      says: 'the first in some respect, which the words may leave open',
      templates: [
        'In May 1999 the Baltic League sent troops to Gotland for the first time.',
        'For the first time the Baltic League sent troops to an island of that size, Gotland.',
        'The Baltic League had never before sent troops to Gotland.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
  ],
}
