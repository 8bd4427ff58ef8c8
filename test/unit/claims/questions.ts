/** Questions and answers, and subjects with a word about them between commas. */
import { contradicted, silent, supported, type Table } from './table.js'

export const questions: Table = {
  kind: 'membership',
  orKinds: ['relation', 'office'],
  groups: [
    {
      says: 'a subject with what it is between commas',
      templates: [
        '# EFTA\n\n{who}, a founding member, left in {year}.',
        '{who}, a founder, left EFTA in {year}.',
        '**Has anyone left EFTA?**\nYes. {who}, a founding member, left in {year}.',
      ],
      rows: [
        { put: { who: 'Portugal', year: '1985' }, expect: supported },
        { put: { who: 'Portugal', year: '1991' }, expect: contradicted('wrong-membership-date', 'year') },
      ],
    },
    {
      says: 'a list of members under a description with the body’s name behind it',
      templates: [
        'Members of the **trade association** (EFTA):\n\n1. Iceland\n2. {who}\n3. Norway\n4. Switzerland',
        'Members of the trade association (EFTA): Iceland, {who}, Norway and Switzerland.',
      ],
      rows: [
        { put: { who: 'Liechtenstein' }, expect: supported },
        { put: { who: 'Denmark' }, expect: contradicted('former-member-as-current', 'who') },
        { put: { who: 'Germany' }, expect: contradicted('not-a-member', 'who') },
      ],
    },
    {
      says: 'an answer is about the body that its question names',
      templates: [
        '**What is EFTA?**\nA group of four. {who} is a member.',
        '**What is EFTA, and who is in it?**\nIt trades. {who} is a member, and proud of it.',
        '## What is EFTA?\n\nA small group. {who} is a member.',
      ],
      rows: [
        { put: { who: 'Norway' }, expect: supported },
        { put: { who: 'Germany' }, expect: contradicted('not-a-member', 'who') },
        { put: { who: 'Spain' }, expect: contradicted('not-a-member', 'who') },
      ],
    },
    {
      says: 'what is denied of the body that a question names',
      templates: [
        '**What is EFTA?**\nA group of four. {who} is not a member.',
        '## What is EFTA?\n\nA small group. {who} is not a member.',
      ],
      rows: [
        { put: { who: 'Germany' }, expect: silent() },
        { put: { who: 'Spain' }, expect: silent() },
      ],
    },
    {
      says: '“its” is of the body named last, where most of those told belong to it',
      templates: [
        '# The Nordic Council\n\nThe treaty is that of another body, EFTA. Its members include Norway, {who} and Switzerland.',
        '**Is it the Nordic Council?**\nNo. It is EFTA. Its members include Norway, {who}, Switzerland and Liechtenstein.',
      ],
      rows: [
        { put: { who: 'Iceland' }, expect: supported },
        { put: { who: 'Germany' }, expect: contradicted('not-a-member', 'who') },
      ],
    },
    {
      says: '“its” counts the members of the body named last',
      templates: [
        '# The Nordic Council\n\nThe treaty is that of another body, EFTA. Its {count} members include Norway, Iceland and Switzerland.',
      ],
      rows: [
        { put: { count: 'four' }, expect: supported },
        { put: { count: 'six' }, expect: contradicted('wrong-member-count', 'count') },
      ],
    },
    {
      says: 'an answer that speaks of something else',
      templates: [
        '**What is EFTA?**\nNot what the European Union is. {who} is a member.',
        '**What is EFTA?**\nThe Nordic Council is older. {who} is a member.',
        '**What are EFTA and the Nordic Council?**\nTwo bodies. {who} is a member.',
        '**What is EFTA?**\n{who} was a candidate once. It is a member of the Union.',
      ],
      rows: [
        { put: { who: 'Germany' }, expect: silent() },
        { put: { who: 'Spain' }, expect: silent() },
      ],
    },
    {
      says: 'who it is in which state, in answer to a question',
      templates: [
        '**Who is in charge there?**\nIn {state} it is {who}, of course.',
        '**Who leads these countries?**\nThey differ. In {state} it is {who}.',
      ],
      rows: [
        { put: { state: 'Norway', who: 'Kjell Magne Bondevik' }, expect: supported },
        { put: { state: 'Denmark', who: 'Kjell Magne Bondevik' }, expect: contradicted('wrong-nationality', 'state') },
      ],
    },
    {
      says: 'what “it is” says where nobody asked who leads a state',
      templates: [
        'In {state} it is {who} who sells most books.',
        '**Whom do readers like?**\nIn {state} it is {who}.',
        '**Who is in charge there?**\nIn {state} it is {who} whom people fear.',
      ],
      rows: [
        { put: { state: 'Denmark', who: 'Kjell Magne Bondevik' }, expect: silent() },
        { put: { state: 'Denmark', who: 'Davíð Oddsson' }, expect: silent() },
      ],
    },
    {
      says: '“it” is the state that the clause before is about',
      templates: [
        'Spain looks on. {who} is not a member of EFTA today, although it belonged to the Nordic Council.',
        'Germany and France look on. {who} is no longer a member of EFTA, though it belongs to the Nordic Council.',
      ],
      rows: [
        { put: { who: 'Denmark' }, expect: silent() },
        { put: { who: 'Finland' }, expect: silent() },
      ],
    },
  ],
}
