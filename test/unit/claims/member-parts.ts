/** Phrasings of some of the members, which promise nothing of the whole, and of those who are denied to belong. */
import { contradicted, silent, supported, type Table } from './table.js'

const denied = contradicted('denied-membership', 'not')

export const memberParts: Table = {
  kind: 'membership',
  groups: [
    {
      says: 'a number of members that are picked out is no number of all',
      templates: [
        'Two members of EFTA ({list}) want a customs union.',
        'Of the members of EFTA, two ({list}) hesitated.',
        'Two EFTA members – {list} – want a customs union.',
        'Its two Nordic members, {list}, want a customs union.',
        'EFTA has four members, two of them ({list}) outside the market.',
        'The two Nordic members of EFTA are {list}.',
        'The two EFTA members that fish, {list}, objected.',
        'The two members of EFTA without a border in common are {list}.',
        'The two EFTA members invited to the talks were {list}.',
        'Members of EFTA on the Atlantic: {list}.',
      ],
      rows: [
        { put: { list: 'Iceland and Norway' }, expect: silent() },
        { put: { list: 'Norway and Iceland' }, expect: silent() },
      ],
    },
    {
      says: 'a number of all, also where words stand between',
      templates: [
        'EFTA, without Portugal since 1986, has {n} members: Iceland, Liechtenstein, Norway and Switzerland.',
        'The {n} members of EFTA now (Iceland, Liechtenstein, Norway and Switzerland) share a market.',
        'The members of EFTA are {n}: Iceland, Liechtenstein, Norway and Switzerland.',
      ],
      rows: [
        { put: { n: 'four' }, expect: supported },
        { put: { n: '4' }, expect: supported },
      ],
    },
    {
      says: 'of two that are denied together none belongs',
      templates: [
        'Neither {a} nor {b} belongs to EFTA.',
        'Neither {a} nor {b} is a member of EFTA.',
        'Norway, but no longer {a}, belongs to EFTA.',
        'Norway and Iceland, but not {a}, are members of EFTA.',
        'Norway and Iceland, unlike {a}, belong to EFTA.',
        'Spain is no member of EFTA, nor is {a} a member of EFTA.',
      ],
      rows: [
        { put: { a: 'Austria', b: 'Spain' }, expect: silent() },
        { put: { a: 'Spain', b: 'Portugal' }, expect: silent() },
      ],
    },
    {
      says: 'a member now is denied to be one',
      templates: [
        '{member} is {not} a member of EFTA.',
        '{member}, which is {not} a member of EFTA, pays the tariff.',
        'Today {member} is {not} a member of the European Free Trade Association.',
      ],
      rows: [
        { put: { member: 'Norway', not: 'not' }, expect: denied },
        { put: { member: 'Iceland', not: 'no longer' }, expect: denied },
        { put: { member: 'Portugal', not: 'no longer' }, expect: silent() },
        { put: { member: 'Spain', not: 'not' }, expect: silent() },
      ],
    },
    {
      says: 'a member now is denied to belong',
      templates: ['{member} does {not} belong to EFTA.', '{member}, which does {not} belong to EFTA, pays the tariff.'],
      rows: [
        { put: { member: 'Norway', not: 'not' }, expect: denied },
        { put: { member: 'Spain', not: 'not' }, expect: silent() },
      ],
    },
    {
      says: 'one that was a member is denied ever to have been one',
      templates: [
        '{member} has {not} been a member of EFTA.',
        '{member} was {not} a member of EFTA.',
        '{member} {not} joined EFTA.',
        '{member}, which {not} belonged to EFTA, pays the tariff.',
      ],
      rows: [
        { put: { member: 'Portugal', not: 'never' }, expect: denied },
        { put: { member: 'Iceland', not: 'never' }, expect: denied },
        { put: { member: 'Spain', not: 'never' }, expect: silent() },
      ],
    },
    {
      says: 'one that is in it to this day is said to have left',
      templates: [
        '{member} left EFTA in {date}.',
        'In {date} {member} withdrew from EFTA.',
        '{member}, which left EFTA in {date}, pays no tariff.',
      ],
      rows: [
        { put: { member: 'Norway', date: '1985' }, expect: contradicted('wrong-membership-date', 'member') },
        { put: { member: 'Iceland', date: 'May 1994' }, expect: contradicted('wrong-membership-date', 'member') },
        { put: { member: 'Norway', date: 'May 1999' }, expect: silent() },
        { put: { member: 'Portugal', date: '1985' }, expect: supported },
      ],
    },
    {
      says: 'one that left is denied ever to have left',
      templates: [
        '{member} has {not} left EFTA.',
        '{member} {not} left EFTA.',
        '{member}, which {not} withdrew from EFTA, pays no tariff.',
      ],
      rows: [
        { put: { member: 'Portugal', not: 'never' }, expect: denied },
        { put: { member: 'Iceland', not: 'never' }, expect: silent() },
      ],
    },
    {
      says: 'what is denied is something else, or in another time, or by another',
      templates: [
        '{member} is not only a member of EFTA.',
        '{member} is not just a member of EFTA but its host.',
        '{member} is not a permanent member of EFTA.',
        '{member} is not the largest member of EFTA.',
        '{member} is not a member of EFTA alone.',
        '{member} is not a member of EFTA in good standing.',
        '{member} is not a member of EFTA as others are.',
        '{member} is not in EFTA for the fish.',
        '{member} is not necessarily a member of EFTA.',
        '{member} was not a member of EFTA.',
        '{member} was not a member of EFTA in 1955.',
        '{member} did not join EFTA in 1958.',
        '{member} would not be a member of EFTA.',
        'Had it voted otherwise, {member} would never have joined EFTA.',
        'The paper says that {member} is not a member of EFTA.',
        'If {member} is not a member of EFTA, who is?',
        'Is {member} not a member of EFTA?',
        '{member} is not a member of the EFTA secretariat.',
        '{member} is not an observer in EFTA.',
        '{member} was not yet a member of EFTA.',
        '{member} is not a member of EFTA because it has to be.',
      ],
      rows: [
        { put: { member: 'Norway' }, expect: silent() },
        { put: { member: 'Switzerland' }, expect: silent() },
      ],
    },
  ],
}
