/** Phrasings of which treaty says what, and which treaty a body rests on. */
import { corpusOf } from '../../support/corpus.js'
import { contradicted, silent, supported, type Table } from './table.js'

/** The two great alliances and the world organisation of 1955, with some of what their treaties say. */
const ALLIANCES = corpusOf([
  `
as_of: 1960-01-01
organizations:
  - { id: western, name: Western European Union, classification: body, other_names: [{ name: WEU, kind: abbreviation }], called: [alliance, union] }
  - { id: southeast, name: Southeast Asia Treaty Organization, classification: body, other_names: [{ name: SEATO, kind: abbreviation }], called: [alliance] }
  - { id: world, name: United Nations, classification: body, other_names: [{ name: UN, kind: abbreviation }] }
  - { id: old-league, name: League of Nations, classification: body, dissolution_date: 1946-04-19 }
  - { id: thailand, name: Thailand }
  - { id: belgium, name: Belgium }
treaties:
  - id: brussels
    name: Brussels Treaty
    called: [treaty]
    organization_id: western
    signed: { date: 1948-03-17 }
    provisions:
      - { id: brussels-4, number: "4", title: Mutual assistance, called: [mutual assistance clause], topics: [mutual assistance], cites: [charter-51], texts: [{ text: "The Parties will afford the Party so attacked all the military and other aid and assistance in their power." }] }
      - { id: brussels-7, number: "7", title: Consultative Council, called: [council clause], topics: [consultative council] }
  - id: paris-protocols
    name: Paris Protocols
    called: [protocol]
    organization_id: western
    signed: { date: 1954-10-23 }
    provisions: [{ id: paris-4, number: "2", title: Strength of forces, topics: [strength of forces] }]
  - id: manila
    name: Manila Pact
    called: [pact, treaty]
    organization_id: southeast
    signed: { date: 1954-09-08 }
    provisions:
      - { id: manila-4, number: "4", title: Common danger, called: [common danger clause], topics: [common danger, attack on one is a danger to the peace of all] }
      - { id: manila-3, number: "3", title: Economic measures, called: [economic clause], topics: [economic progress] }
  - id: charter
    name: Charter of the United Nations
    other_names: [UN Charter]
    called: [charter]
    organization_id: world
    signed: { date: 1945-06-26 }
    provisions:
      - { id: charter-51, number: "51", title: Self-defence, called: [self-defence clause, right of self-defence], topics: [self-defence] }
      - { id: charter-4, number: "7", title: Organs, topics: [principal organs] }
  - { id: covenant, name: League Covenant, called: [covenant], organization_id: old-league, signed: { date: 1919-06-28 } }
`,
])

export const treaties: Table = {
  kind: 'provision',
  world: ALLIANCES,
  groups: [
    {
      says: 'the treaty that a body rests on',
      templates: [
        'SEATO rests on the {t}.',
        'SEATO is based on the {t}.',
        'SEATO was founded on the {t}.',
        'SEATO, which is based on the {t}, was small.',
        'SEATO was established by the {t}.',
        'SEATO was set up by the {t}.',
        'SEATO was created under the {t}.',
        'Created by the {t}, SEATO was small.',
        'The {t} established SEATO.',
        'The {t} created the Southeast Asia Treaty Organization.',
        'The founding treaty of SEATO is the {t}.',
        "SEATO's founding treaty, the {t}, is short.",
        "The {t}, SEATO's founding treaty, is short.",
        'The {t}, the founding document of SEATO, is short.',
        'The {t} is the legal basis of SEATO.',
        'Founding treaty of SEATO: {t}',
        'SEATO was a small alliance. Its founding treaty is the {t}.',
      ],
      rows: [
        { put: { t: 'Manila Pact' }, expect: supported },
        { put: { t: 'Brussels Treaty' }, expect: contradicted('wrong-treaty', 't') },
        { put: { t: 'Paris Protocols' }, expect: contradicted('wrong-treaty', 't') },
      ],
    },
    {
      says: 'a foundation that is denied, supposed, reported, or shared',
      templates: [
        'SEATO does not rest on the {t}.',
        'SEATO never rested on the {t}.',
        'If SEATO rested on the {t}, it would be stronger.',
        'SEATO might have been based on the {t}.',
        'The minister claims that SEATO rests on the {t}.',
        'Does SEATO rest on the {t}?',
        'SEATO rests on the Manila Pact and the {t}.',
        'SEATO rests on the Manila Pact, not on the {t}.',
        'SEATO studied the {t}.',
        'SEATO was modelled on the {t}.',
        'The Manila Pact, like the {t}, is short.',
        'The founding treaty of SEATO is shorter than the {t}.',
        'The secretariat of SEATO rests on a decision, unlike the {t}.',
        'The {t} did not create SEATO.',
        'The {t} set SEATO an example.',
        'The {t} set SEATO apart.',
        'The friends of SEATO rest on the {t}.',
        'SEATO and the {t} rest on the same idea.',
        'SEATO rests on the idea of the {t}.',
      ],
      rows: [{ put: { t: 'Brussels Treaty' }, expect: silent() }],
    },
    {
      says: 'a treaty that may be a foundation for all one knows',
      templates: ['The Western European Union rests on the {t}.', 'The {t} established the Western European Union.'],
      rows: [
        { put: { t: 'Brussels Treaty' }, expect: supported },
        { put: { t: 'Paris Protocols' }, expect: supported },
        // Its own treaty invokes the Charter.
        { put: { t: 'UN Charter' }, expect: silent() },
        // A body that is no more may have handed on its treaty.
        { put: { t: 'League Covenant' }, expect: silent() },
        { put: { t: 'Locarno Treaty' }, expect: silent() },
        { put: { t: 'Manila Pact' }, expect: contradicted('wrong-treaty', 't') },
      ],
    },
    {
      says: 'number and matter of another treaty',
      templates: [
        'Article 4 of the {t} is the common danger clause.',
        'Article 4 of the {t} deals with common danger.',
        'The common danger clause (Article 4 of the {t}) was new.',
        'Under Article 4 of the {t} an attack on one is a danger to the peace of all.',
        'Article 4 of the {t}, under which an attack on one is a danger to the peace of all, was new.',
      ],
      rows: [
        { put: { t: 'Manila Pact' }, expect: supported },
        { put: { t: 'Brussels Treaty' }, expect: contradicted('wrong-treaty', 't') },
        // Nothing is known of this article, nor need it be another's.
        { put: { t: 'UN Charter' }, expect: silent() },
      ],
    },
    {
      says: 'an article that another clause is said to be',
      templates: [
        'Article 7 of the Brussels Treaty is the {c}.',
        'Article 7 of the Brussels Treaty, the {c}, was new.',
        'Article 7 of the Brussels Treaty, which is the {c}, was new.',
        'Article 7 of the Brussels Treaty is called the {c}.',
        'Article 7 of the Brussels Treaty: the {c}.',
        'Article 7 of the Brussels Treaty contains the {c}.',
        'The {c}, Article 7 of the Brussels Treaty, was new.',
        'The {c} of the Brussels Treaty (Article 7) was new.',
        'Article 7 of the Brussels Treaty, also known as the {c}, was new.',
      ],
      rows: [
        { put: { c: 'council clause' }, expect: supported },
        { put: { c: 'common danger clause' }, expect: contradicted('wrong-provision-content', 'c') },
        { put: { c: 'self-defence clause' }, expect: contradicted('wrong-provision-content', 'c') },
      ],
    },
    {
      says: 'an article that gives what another one gives',
      templates: [
        'Article {n} of the Brussels Treaty gives members the right of self-defence.',
        'Article {n} of the Brussels Treaty guarantees the right of self-defence.',
        'The right of self-defence is laid down in Article {n} of the Brussels Treaty.',
      ],
      rows: [
        { put: { n: '3' }, expect: silent() },
        { put: { n: '51' }, expect: silent() },
      ],
    },
    {
      says: 'what stands near an article and is not put to it',
      templates: [
        'Article 7 of the Brussels Treaty owes nothing to the common danger clause.',
        'Article 7 of the Brussels Treaty is not the common danger clause.',
        'Is Article 7 of the Brussels Treaty the common danger clause?',
        'Belgium invoked Article 4 of the Brussels Treaty and spoke of a common danger.',
        'Article 4 of the Brussels Treaty was drafted before the right of self-defence was debated.',
        'Article 4 of the Brussels Treaty rests on the right of self-defence.',
        'Article 7 of the Brussels Treaty and the economic clause were new.',
        'Article 7 of the Brussels Treaty, on which the economic clause rests, was new.',
        'Article 7 of the Brussels Treaty, which the economic clause resembles, was new.',
        'Article 7 of the Brussels Treaty, to which the economic clause refers, was new.',
        'Article 7 of the Brussels Treaty as an economic clause would be weak.',
        'The economic clause rests on Article 7 of the Brussels Treaty.',
        'The economic clause was modelled on Article 7 of the Brussels Treaty.',
        'The economic clause, in line with Article 7 of the Brussels Treaty, was new.',
        'Under Article 7 of the Brussels Treaty, members met; the self-defence clause was not discussed.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
  ],
}
