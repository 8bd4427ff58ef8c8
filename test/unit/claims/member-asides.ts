/** Phrasings of membership beside the sentence’s own verb: lists behind a body’s name, joiners and leavers of whom others are told, founders, ellipsis. */
import { contradicted, silent, supported, type Table } from './table.js'

const LISTS = [
  { put: { list: 'Iceland, Liechtenstein, Norway and Switzerland' }, expect: supported },
  { put: { list: 'Iceland, Liechtenstein, Norway and Spain' }, expect: contradicted('not-a-member', 'list') },
  { put: { list: 'Iceland, Portugal, Norway and Switzerland' }, expect: contradicted('former-member-as-current', 'list') },
]

export const memberAsides: Table = {
  kind: 'membership',
  groups: [
    {
      says: 'a list behind what a body is called',
      templates: [
        'EFTA, a bloc comprising {list}, met in Geneva.',
        'The tariff was cut by EFTA, a union that unites {list}, and not by others.',
        'EFTA is an association made up of {list}.',
        'EFTA is a small bloc composed of {list}.',
        'EFTA, an association of four states ({list}), met in Geneva.',
        'EFTA ({list}) met in Geneva.',
        'EFTA — {list} — met in Geneva.',
        'As of today EFTA includes the following countries: {list}.',
        'EFTA unites the following states: {list}.',
        'The four ({list}) make up EFTA.',
      ],
      rows: LISTS,
    },
    {
      says: 'some are told before the list',
      templates: [
        'EFTA, which in addition to Iceland itself includes {list}, met in Geneva.',
        'EFTA, which besides Iceland unites {list}, met in Geneva.',
      ],
      rows: [
        { put: { list: 'Norway and Switzerland' }, expect: supported },
        { put: { list: 'Norway, Switzerland and Liechtenstein' }, expect: supported },
      ],
    },
    {
      says: 'one of those told besides does not belong',
      templates: [
        'EFTA, which in addition to Iceland itself includes Norway, Liechtenstein and {wrong}, met in Geneva.',
        'EFTA, which besides Iceland unites Norway, Liechtenstein and {wrong}, met in Geneva.',
        'EFTA, to which Norway and {wrong} belong, met in Geneva.',
        'The other members of EFTA, Norway, Liechtenstein and {wrong}, agreed.',
      ],
      rows: [
        { put: { wrong: 'Spain' }, expect: contradicted('not-a-member', 'wrong') },
        { put: { wrong: 'Switzerland' }, expect: supported },
      ],
    },
    {
      says: 'a list beside a body that is of something else',
      templates: [
        'EFTA, together with {list}, was invited.',
        'EFTA and its partners ({list}) met in Geneva.',
        'The delegation, comprising officers from {list}, saw EFTA in Geneva.',
        'The working group, which besides Norway includes {list}, discussed EFTA.',
        'The members of EFTA want a market with {list}.',
        'EFTA ({list}) is wanted by nobody.',
        'The paper asks to which bloc {list} should belong: EFTA or another.',
      ],
      rows: [
        { put: { list: 'Spain, France and Germany' }, expect: silent() },
        { put: { list: 'France, Finland and Spain' }, expect: silent() },
      ],
    },
    {
      says: 'what several members did is told by the verb behind their names',
      templates: [
        'Three members of EFTA — {list} — left in 1995.',
        'Three of the members of EFTA — {list} — chose to leave in 1995.',
        '{list} chose to leave EFTA in 1995.',
      ],
      rows: [
        { put: { list: 'Austria, Finland and Sweden' }, expect: supported },
        { put: { list: 'Austria, Finland and Norway' }, expect: contradicted('wrong-membership-date', 'list') },
      ],
    },
    {
      says: 'the body is the slip where all did so to another',
      templates: ['{list} joined the {body} in 1952.', 'In 1952 {list} joined the {body}.'],
      rows: [
        { put: { list: 'Denmark and Iceland', body: 'Nordic Council' }, expect: supported },
        { put: { list: 'Denmark and Iceland', body: 'European Free Trade Association' }, expect: contradicted('not-a-member', 'body') },
      ],
    },
    {
      says: 'a former member is one that has left',
      templates: [
        '{member}, a former member of EFTA, trades with all.',
        '{member} is a former EFTA member.',
        'Former members of EFTA include Austria and {member}.',
        'Three states are no longer members of EFTA: Austria, Britain and {member}.',
        '# EFTA\n\nFormer members:\n\n- {member} (1960–1972)\n- Portugal (1960–1985)',
      ],
      rows: [
        { put: { member: 'Denmark' }, expect: supported },
        { put: { member: 'Norway' }, expect: contradicted('denied-membership', 'member') },
      ],
    },
    {
      says: 'a word for what was before that does not say that it is over',
      templates: [
        '{member} was a member of EFTA when the treaty was signed.',
        'Founding members of EFTA such as {member} objected.',
        '{member} was one of the original members of EFTA.',
        'Norway, like {member}, was once a member of EFTA with a customs office of its own.',
      ],
      rows: [
        { put: { member: 'Switzerland' }, expect: silent() },
        { put: { member: 'Norway' }, expect: silent() },
      ],
    },
    {
      says: 'who founded a body',
      templates: [
        'EFTA was founded in 1960 by Austria, {founder} and others.',
        'EFTA, set up in 1960 by Austria, Sweden and {founder}, has no tariffs.',
        'EFTA was created by the governments of Austria, Sweden and {founder}.',
      ],
      rows: [
        { put: { founder: 'Portugal' }, expect: silent() },
        { put: { founder: 'Spain' }, expect: contradicted('not-a-member', 'founder') },
        { put: { founder: 'Finland' }, expect: contradicted('not-a-member', 'founder') },
      ],
    },
    {
      says: 'those who joined are told behind “by”',
      templates: [
        'EFTA is small. Norway and Iceland were joined in EFTA by {joiner}.',
        'Seven states founded EFTA. They were joined later by Iceland, Finland and {joiner}.',
      ],
      rows: [
        { put: { joiner: 'Liechtenstein' }, expect: silent() },
        { put: { joiner: 'Spain' }, expect: contradicted('not-a-member', 'joiner') },
      ],
    },
    {
      says: 'ellipsis behind a membership',
      templates: [
        'Iceland and Switzerland belong to EFTA; {other} does not.',
        'Iceland and Switzerland are members of EFTA, while {other} is not.',
      ],
      rows: [
        { put: { other: 'Spain' }, expect: silent() },
        { put: { other: 'Portugal' }, expect: silent() },
      ],
    },
    {
      says: 'ellipsis that denies or claims wrongly',
      templates: [
        'Iceland and Switzerland belong to EFTA; {other} does not.',
        'Iceland and Switzerland are members of EFTA, while {other} is not.',
      ],
      rows: [{ put: { other: 'Norway' }, expect: contradicted('denied-membership', 'other') }],
    },
    {
      says: 'ellipsis of something else that was told between',
      templates: [
        'Iceland belongs to EFTA and wants lower tariffs; {other} does not.',
        'Iceland is a member of EFTA and an island; {other} is not.',
        'Iceland, which belongs to EFTA, has a fleet; {other} has not.',
      ],
      rows: [
        { put: { other: 'Norway' }, expect: silent() },
        { put: { other: 'Switzerland' }, expect: silent() },
      ],
    },
    {
      says: 'another member, told beside the noun',
      templates: ['EFTA sent observers to another member state, {member}.', 'Norway asked a fellow EFTA member, {member}, for help.'],
      rows: [
        { put: { member: 'Iceland' }, expect: supported },
        { put: { member: 'Spain' }, expect: contradicted('not-a-member', 'member') },
      ],
    },
  ],
}
