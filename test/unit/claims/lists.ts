/** Phrasings of lists and counts of members that do without the word “member”, or without the body's name. */
import { contradicted, silent, supported, type Table } from './table.js'

/** Opens a brief on the association, so that words without a name can mean it. */
const ON = '# The EFTA file\n\n'

const LISTS = [
  { put: { list: 'Iceland, Liechtenstein, Norway and Switzerland' }, expect: supported },
  { put: { list: 'Iceland, Norway and Switzerland' }, expect: contradicted('missing-member', 'list') },
  { put: { list: 'Iceland, Liechtenstein, Norway and Denmark' }, expect: contradicted('former-member-as-current', 'list') },
  { put: { list: 'Iceland, Liechtenstein, France and Switzerland' }, expect: contradicted('not-a-member', 'list') },
]

export const lists: Table = {
  kind: 'membership',
  groups: [
    {
      says: 'a list of all is announced',
      templates: [
        'EFTA membership: {list}.',
        'Members of EFTA: {list}.',
        'Current members of EFTA: {list}.',
        `${ON}The members: {list}.`,
        `${ON}Members today: {list}.`,
        `${ON}Its members – {list} – trade freely.`,
        `${ON}- **Members:** {list}.`,
        `${ON}Seven founded it; those left are few. The members are {list}.`,
        '- **EFTA.** Members: {list}.',
        '**EFTA**\n\n- Members: {list}',
      ],
      rows: LISTS,
    },
    {
      says: 'a list of all is announced with its number',
      templates: [
        'EFTA has four: {list}.',
        'EFTA counts four members, namely {list}.',
        `${ON}Ten have been in it; four are now, namely {list}.`,
        `${ON}There are four: {list}.`,
        `${ON}The four members ({list}) trade freely.`,
        `${ON}The four members – {list} – trade freely.`,
        `${ON}- **Members (four):** {list}.`,
        'The EFTA states are four in number: {list}.',
      ],
      rows: [
        { put: { list: 'Iceland, Liechtenstein, Norway and Switzerland' }, expect: supported },
        { put: { list: 'Iceland, Liechtenstein, France and Switzerland' }, expect: contradicted('not-a-member', 'list') },
      ],
    },
    {
      says: 'the number before a list is the number of all',
      templates: [
        'EFTA has {number}: Iceland, Liechtenstein, Norway and Switzerland.',
        'EFTA has only {number} members: Iceland, Liechtenstein, Norway and Switzerland.',
      ],
      rows: [
        { put: { number: 'four' }, expect: supported },
        { put: { number: 'five' }, expect: contradicted('wrong-member-count', 'number') },
      ],
    },
    {
      says: 'who joined or left in a year is listed behind a verb',
      templates: [`${ON}- **Left in 1973:** {list}.`, `${ON}Left in 1973: {list}.`, '**EFTA.** Left in 1973: {list}.'],
      rows: [
        { put: { list: 'Britain and Denmark' }, expect: supported },
        { put: { list: 'Britain, Denmark' }, expect: supported },
        { put: { list: 'Britain and Portugal' }, expect: contradicted('wrong-membership-date', 'list') },
      ],
    },
    {
      says: 'the beginning and the end of a membership, said of one spoken of',
      templates: [
        `${ON}{member}, which {verb} in {date}, trades freely.`,
        `${ON}{member} {verb} in {date}.`,
        `${ON}- {member}: {verb} in {date}`,
        `${ON}- **{member}.** {verb} {date}.`,
        '## EFTA\n\n- {member}: {verb} {date}',
        '**EFTA**\n\n- {member} – {verb} {date}',
      ],
      rows: [
        { put: { member: 'Iceland', verb: 'joined', date: '1970' }, expect: supported },
        { put: { member: 'Liechtenstein', verb: 'joined', date: '1991' }, expect: supported },
        { put: { member: 'Portugal', verb: 'left', date: '1985' }, expect: supported },
      ],
    },
    {
      says: 'the year of joining or leaving is wrong',
      templates: [
        `${ON}{member}, which {verb} in {date}, trades freely.`,
        `${ON}- {member}: {verb} in {date}`,
        '## EFTA\n\n- {member}: {verb} in {date}',
      ],
      rows: [
        { put: { member: 'Iceland', verb: 'joined', date: '1975' }, expect: contradicted('wrong-membership-date', 'date') },
        { put: { member: 'Portugal', verb: 'left', date: '1981' }, expect: contradicted('wrong-membership-date', 'date') },
      ],
    },
    {
      says: 'how many of one body are in another',
      templates: [
        `${ON}{number} of the four sit in the Nordic Council.`,
        `${ON}{number} of the four are in the Nordic Council; the others are not.`,
        `${ON}{number} of its members are members of the Nordic Council.`,
        '{number} of the members of EFTA belong to the Nordic Council.',
        '{number} EFTA members also belong to the Nordic Council. ',
      ],
      rows: [
        { put: { number: 'Two' }, expect: supported },
        { put: { number: 'Three' }, expect: contradicted('wrong-member-count', 'number') },
      ],
    },
    {
      says: 'how many joined or left in a year',
      templates: [
        `${ON}{number} more joined in 1991.`,
        `${ON}{number} state joined in 1991.`,
        `${ON}{number} acceded in 1970, and the bloc grew.`,
      ],
      rows: [
        { put: { number: 'One' }, expect: supported },
        { put: { number: 'Two' }, expect: contradicted('wrong-member-count', 'number') },
      ],
    },
    {
      says: 'how many left in a year',
      templates: [`${ON}{number} left in 1995.`, `${ON}{number} states left in 1995.`, '{number} states left EFTA in 1995.'],
      rows: [
        { put: { number: 'Three' }, expect: supported },
        { put: { number: 'Two' }, expect: contradicted('wrong-member-count', 'number') },
        { put: { number: 'Four' }, expect: contradicted('wrong-member-count', 'number') },
      ],
    },
    {
      says: 'a number by itself under a label',
      templates: [
        '- **EFTA.** Founded long ago. {number} in all.',
        '- **EFTA.** With Iceland and Norway. {number} altogether.',
        '**EFTA.** {number} members.',
        '- EFTA: {number} members',
        '- EFTA – {number} member states',
        '## EFTA\n\n- {number} members',
      ],
      rows: [
        { put: { number: 'Four' }, expect: supported },
        { put: { number: 'Six' }, expect: contradicted('wrong-member-count', 'number') },
      ],
    },
    {
      says: 'those with whom one belongs to a body',
      templates: [
        '# Norway\n\n- **EFTA.** With Iceland, Liechtenstein and {member}.',
        '# Norway\n\n- **EFTA:** with {member}, Iceland and Liechtenstein.',
      ],
      rows: [
        { put: { member: 'Switzerland' }, expect: supported },
        { put: { member: 'Germany' }, expect: contradicted('not-a-member', 'member') },
        { put: { member: 'Finland' }, expect: contradicted('former-member-as-current', 'member') },
      ],
    },
    {
      says: 'a list of some, of others, or of something else is not one of all',
      templates: [
        'Some members of EFTA: {part}.',
        'New members of EFTA: {part}.',
        'The largest members of EFTA: {part}.',
        'Members of EFTA that abstained: {part}.',
        'Two of them are still in EFTA: {part}.',
        `${ON}Two voted against, namely {part}.`,
        `${ON}The bloc has two problems: {part}.`,
        `${ON}The bloc has two presidents: those of {part}.`,
        `${ON}Two were late: {part}.`,
        `${ON}Members, among them {part}, were late.`,
        `${ON}Also present: {part}.`,
        `${ON}The minister toured the north: {part} and others.`,
        `${ON}Members: {part}, among others.`,
        `${ON}Members: {part} etc.`,
        `${ON}Two of the smallest sit on the committee: {part}.`,
        `${ON}Next stops: {part}.`,
      ],
      rows: [
        { put: { part: 'Iceland and Liechtenstein' }, expect: silent() },
        { put: { part: 'Norway and Switzerland' }, expect: silent() },
      ],
    },
    {
      says: 'a number of something else, of a day that is not said, or beside a hedge',
      templates: [
        `${ON}{number} of the four sit on the committee.`,
        `${ON}{number} of the ministers sit in the Nordic Council.`,
        `${ON}{number} of those who left sit in the Nordic Council.`,
        `${ON}At least {number} of the four sit in the Nordic Council.`,
        `${ON}Some {number} states joined over the years.`,
        `${ON}{number} joined later.`,
        `${ON}{number} companies left in 1995.`,
        `${ON}{number} ministers left in 1995.`,
        `${ON}{number} joined the talks in 1995.`,
        `${ON}{number} left the meeting in 1995.`,
        '- **EFTA.** {number} ministers in all.',
        '- **EFTA.** {number} meetings a year.',
        '- EFTA: {number} reasons to stay',
        '## EFTA\n\n- {number} members abstained',
        '## EFTA\n\n- {number} new members applied',
        `${ON}{number} of the four, some said, were in the Nordic Council.`,
        `${ON}If {number} of the four sat in the Nordic Council, it would be odd.`,
      ],
      rows: [
        { put: { number: 'three' }, expect: silent() },
        { put: { number: 'four' }, expect: silent() },
      ],
    },
    {
      says: 'a party of politics, or to a contract, belongs to no body',
      templates: [
        `${ON}The ruling party of {member} met.`,
        `${ON}{member} is party to the contract.`,
        `${ON}{member} was a party to the dispute.`,
        `${ON}{member} threw a party.`,
        `${ON}The parties: {member} and Germany.`,
      ],
      rows: [
        { put: { member: 'Spain' }, expect: silent() },
        { put: { member: 'France' }, expect: silent() },
      ],
    },
  ],
}
