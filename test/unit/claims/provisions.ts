/** Phrasings of what an article says, and which article says it. */
import { contradicted, silent, supported, type Table } from './table.js'

export const provisions: Table = {
  kind: 'provision',
  groups: [
    {
      says: 'an article and its matter',
      templates: [
        'Article {n} of the EEA Agreement provides for {topic}.',
        'Article {n} of the EEA Agreement deals with {topic}.',
        'Article {n} of the EEA Agreement guarantees {topic}.',
        'Article {n} of the EEA Agreement is about {topic}.',
        'Article {n} of the EEA Agreement, on {topic}, was debated.',
        'Article {n} of the EEA Agreement concerns {topic}.',
        'Art. {n} of the EEA Agreement covers {topic}.',
        'Under Article {n} of the EEA Agreement, {topic} is secured.',
        'The EEA Agreement, in its Article {n}, provides for {topic}.',
        'The rule on {topic} (Article {n} of the EEA Agreement) was debated.',
        'The rules on {topic} are laid down in Article {n} of the EEA Agreement.',
        'Article {n} EEA Agreement provides for {topic}.',
      ],
      rows: [
        { put: { n: '28', topic: 'the free movement of workers' }, expect: supported },
        { put: { n: '31', topic: 'the right of establishment' }, expect: supported },
        { put: { n: '40', topic: 'the free movement of capital' }, expect: supported },
        { put: { n: '40', topic: 'the free movement of workers' }, expect: contradicted('wrong-article', 'n') },
        { put: { n: '29', topic: 'the free movement of workers' }, expect: contradicted('wrong-article', 'n') },
        { put: { n: '36', topic: 'the right of establishment' }, expect: contradicted('wrong-article', 'n') },
      ],
    },
    {
      says: 'a clause and its number',
      templates: [
        'The safeguard clause, Article {n} of the EEA Agreement, was invoked.',
        'The safeguard clause of the EEA Agreement (Article {n}) was invoked.',
        'The safeguard clause of the EEA Agreement, Article {n}, was invoked.',
        'Article {n} of the EEA Agreement is the safeguard clause.',
        'The safeguard clause of the EEA Agreement is Article {n}.',
      ],
      rows: [
        { put: { n: '112' }, expect: supported },
        { put: { n: '102' }, expect: contradicted('wrong-article', 'n') },
        { put: { n: '36' }, expect: contradicted('wrong-article', 'n') },
      ],
    },
    {
      says: 'what was done under an article',
      templates: [
        'Liechtenstein invoked Article {n} of the EEA Agreement in 1995.',
        'Article {n} of the EEA Agreement was triggered by Liechtenstein.',
        'In 1995 Liechtenstein, which is small, invoked Article {n} of the EEA Agreement.',
      ],
      rows: [
        { put: { n: '112' }, expect: supported },
        { put: { n: '102' }, expect: contradicted('wrong-article', 'n') },
        { put: { n: '28' }, expect: contradicted('wrong-article', 'n') },
      ],
    },
    {
      says: 'at another time another article may be invoked',
      templates: [
        'Liechtenstein invoked Article {n} of the EEA Agreement in 1998.',
        'In May 1998 Liechtenstein triggered Article {n} of the EEA Agreement.',
      ],
      rows: [
        { put: { n: '102' }, expect: silent() },
        { put: { n: '28' }, expect: silent() },
      ],
    },
    {
      says: 'what another article of the same sentence says is its own',
      templates: [
        'The first article of the EEA Agreement names free movement of workers, and Article {n} rules the rest.',
        'Its first article is on free movement of workers; Article {n} of the EEA Agreement is on the right of establishment.',
      ],
      rows: [{ put: { n: '31' }, expect: silent() }],
    },
    {
      says: 'one article refers to another',
      templates: [
        'Article {m} of the EFTA Convention refers to Article {n} of the EEA Agreement.',
        'Article {m} of the EFTA Convention cites Article {n} of the EEA Agreement.',
        'Article {m} of the EFTA Convention, as everyone knows, rests on Article {n} of the EEA Agreement.',
      ],
      rows: [
        { put: { m: '5', n: '36' }, expect: supported },
        { put: { m: '5', n: '40' }, expect: contradicted('wrong-article', 'n') },
        { put: { m: '9', n: '36' }, expect: contradicted('wrong-article', 'm') },
        { put: { m: '7', n: '36' }, expect: contradicted('wrong-article', 'm') },
        { put: { m: '9', n: '40' }, expect: silent() },
      ],
    },
    {
      says: 'what is not done under an article says nothing of it',
      templates: [
        'Nobody has ever invoked Article {n} of the EEA Agreement.',
        'Article {n} of the EEA Agreement has never been invoked.',
        'Norway might invoke Article {n} of the EEA Agreement.',
        // Another state may have done the like, of which the corpus does not know.
        'Norway invoked Article {n} of the EEA Agreement.',
        'Article {n} of the EEA Agreement was invoked by Iceland.',
      ],
      rows: [{ put: { n: '40' }, expect: silent() }],
    },
    {
      says: 'nothing wrong is said of the article',
      templates: [
        'Article 33 of the EEA Agreement was debated.',
        'Article 33 of the EEA Agreement speaks of public health.',
        'Article 28 of the EFTA Convention is another matter.',
        'Articles 28 to 40 of the EEA Agreement were debated.',
        'Article 28 of the EEA Agreement speaks of workers and Article 40 of capital.',
        'Article 28 of the constitution guarantees the free movement of workers.',
        'An article of 28 May discussed the free movement of workers.',
        'Article 33 of the EEA Agreement does not provide for the free movement of workers.',
        'Unlike Article 28 of the EEA Agreement, Article 33 says nothing on the free movement of workers.',
        'Neither Article 33 nor Article 34 of the EEA Agreement deals with the free movement of workers.',
        'Does Article 40 of the EEA Agreement provide for the free movement of workers?',
        'Article 33 of the EEA Agreement, the health clause, was debated.',
        'Article 33 of the EEA Agreement was invoked by Ruritania.',
        'Like Article 9 of the EFTA Convention, Article 28 of the EEA Agreement was debated.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
  ],
}
