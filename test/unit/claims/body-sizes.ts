/** Phrasings of how many states a body is made of: beside its name, before it, out of how many. */
import { contradicted, silent, supported, type Table } from './table.js'

const count = contradicted('wrong-member-count', 'n')

export const bodySizes: Table = {
  kind: 'membership',
  groups: [
    {
      says: 'what a body is made of',
      templates: [
        'EFTA, a bloc of {n} countries, met on Monday.',
        'Norway trades within EFTA, an economic grouping of {n} European states.',
        'EFTA is a trade association of {n} western nations.',
        'The {n}-nation EFTA met on Monday.',
        'The {n}-member EFTA met on Monday.',
        'EFTA met on Monday. It is a union of {n} states.',
        'Norway spoke for EFTA. The alliance of {n} ex-colonial states met in Geneva.',
        'The minister says that EFTA, a club of {n} rich countries, is old.',
        'Norway is one of the {n} members of EFTA.',
        'Two of the {n} EFTA member states have mountains.',
        'All {n} members of EFTA signed.',
        'EFTA met: of its {n} members, two have mountains.',
        'EFTA has expanded to {n} members.',
        'EFTA has shrunk its membership to {n} countries.',
      ],
      rows: [
        { put: { n: 'four' }, expect: supported },
        { put: { n: '12' }, expect: count },
        { put: { n: 'three' }, expect: count },
      ],
    },
    {
      says: 'a number that it once had, where the words are of today',
      templates: [
        'EFTA is a trade association of {n} western nations.',
        'EFTA, a bloc of {n} countries, meets today.',
        'The {n}-nation EFTA meets today.',
      ],
      rows: [{ put: { n: 'six' }, expect: count }],
    },
    {
      says: 'a number that it once had, where the words may be of then; some of them; another body’s',
      templates: [
        'In 1988 EFTA, a bloc of {n} countries, met in Geneva.',
        'EFTA was then a bloc of {n} countries.',
        'All {n} members of EFTA signed in 1988.',
        'On 5 May 1988 the {n}-nation EFTA met.',
        'One of the {n} founding members of EFTA left.',
        'EFTA is an association of {n} rich states and two poor ones.',
        'EFTA is a bloc of {n} countries that matter and two that do not.',
        'EFTA wrote to a bloc of {n} countries.',
        'EFTA met. A group of {n} states left the room.',
        'EFTA is no longer a bloc of {n} countries.',
        'EFTA will be a bloc of {n} countries.',
        'EFTA could grow to {n} members.',
        'Two of its {n} new members have mountains, EFTA says.',
        'One of {n} friends of EFTA left.',
        'EFTA is a bloc of some {n} countries.',
        'The {n}-nation tournament is not EFTA.',
      ],
      rows: [{ put: { n: 'six' }, expect: silent() }],
    },
  ],
}
