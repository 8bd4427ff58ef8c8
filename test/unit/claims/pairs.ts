/** Phrasings of how far apart two things of one sort were that are told together. */
import { corpusOf } from '../../support/corpus.js'
import { contradicted, silent, supported, type Table } from './table.js'

const wrong = contradicted('wrong-duration', 'length')

/** The Andes in the late seventies, with two coups in one country and one in another. */
const ANDES = corpusOf([
  `
as_of: 1999-06-01
organizations:
  - { id: bolivia, name: Bolivia, other_names: [{ name: Bolivian, kind: demonym }] }
  - { id: peru, name: Peru, other_names: [{ name: Peruvian, kind: demonym }] }
areas:
  - { id: la-paz, name: La Paz, parent_id: bolivia }
event_types:
  - { id: coup, called: [coup], said: [overthrow] }
events:
  - { id: coup-july, name: Bolivian coup of July 1978, type: coup, unique: true, start_date: 1978-07-21, places: [la-paz, bolivia] }
  - { id: coup-november, name: Bolivian coup of November 1978, type: coup, unique: true, start_date: 1978-11-24, places: [la-paz, bolivia] }
  - { id: coup-peru, name: Peruvian coup of 1975, type: coup, unique: true, start_date: 1975-08-29, places: [peru] }
`,
])

export const pairs: Table = {
  kind: 'duration',
  world: ANDES,
  groups: [
    {
      says: 'two of a sort in one place',
      templates: [
        'Two coups in Bolivia in 1978, {length} apart.',
        'Bolivia saw two coups in Bolivia within {length}.',
        'Bolivia is not calm. It has had two coups in {length}.',
        '**Bolivia.** The year 1978 brought two coups in {length}.',
      ],
      rows: [
        { put: { length: 'four months' }, expect: supported },
        { put: { length: 'two months' }, expect: wrong },
        { put: { length: 'three weeks' }, expect: wrong },
      ],
    },
    {
      says: 'not just two, not there, not then, not told as having been',
      templates: [
        'Peru saw two coups in two months.',
        'In Bolivia they feared two coups in two months.',
        'Bolivia saw three coups in two months.',
        'Two coups in Ruritania, two months apart.',
        'Bolivia saw some two coups in two months of rain.',
        'Bolivia could see two coups in two months.',
        'Two officers of Bolivia died two months apart.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
  ],
}
