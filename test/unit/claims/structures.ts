/** What tables, fact boxes, timelines and labelled items say: the same matters as in prose, told by headers, labels and headings. */
import { contradicted, silent, supported, type Table } from './table.js'

const PREMIERS = [
  { put: { who: 'Kjell Magne Bondevik', date: '1997' }, expect: supported },
  { put: { who: 'Kjartan Jóhannsson', date: '1997' }, expect: contradicted('wrong-holder', 'who') },
]

export const structures: Table = {
  kind: 'membership',
  orKinds: ['office', 'event-date', 'place', 'actor', 'relation', 'quantity', 'order'],
  groups: [
    {
      says: 'a table of members says since when',
      templates: [
        '# EFTA\n\n| Member | Since |\n| --- | --- |\n| Norway | 1960 |\n| {member} | {date} |',
        '# EFTA\n\n| State | Joined | Capital |\n| --- | --- | --- |\n| Norway | 1960 | Oslo |\n| {member} | {date} | – |',
        '## Members of EFTA\n\n| Country | Member since | Remarks |\n| --- | --- | --- |\n| {member} | {date} | none |',
        '# EFTA\n\n| No. | Country | Accession | Remarks |\n| --- | --- | --- | --- |\n| 1 | {member} | {date} | none |',
        '# EFTA\n\n| {member} | |\n| --- | --- |\n| Member since | {date} |',
      ],
      rows: [
        { put: { member: 'Iceland', date: '1970' }, expect: supported },
        { put: { member: 'Liechtenstein', date: '1991' }, expect: supported },
        { put: { member: 'Iceland', date: '1975' }, expect: contradicted('wrong-membership-date', 'date') },
      ],
    },
    {
      says: 'a table of members says when they left, and what they are',
      templates: [
        '# EFTA\n\n| Member | Joined | Left |\n| --- | --- | --- |\n| {member} | – | {left} |',
        '# EFTA\n\n| State | Remarks | Status today |\n| --- | --- | --- |\n| {member} | – | left in {left} |',
        '# EFTA\n\n| State | Status |\n| --- | --- |\n| {member} | left in {left} |',
        '# EFTA\n\n- {member}: left in {left}',
        '# EFTA\n\n- **{member}** – left in {left}, after long talks',
      ],
      rows: [
        { put: { member: 'Portugal', left: '1985' }, expect: supported },
        { put: { member: 'Finland', left: '1994' }, expect: supported },
        { put: { member: 'Finland', left: '1989' }, expect: contradicted('wrong-membership-date', 'left') },
      ],
    },
    {
      says: 'a cell or a fragment that calls one a member',
      templates: [
        '# EFTA\n\n| State | Remarks | Status |\n| --- | --- | --- |\n| {member} | – | member |',
        '# EFTA\n\n| State | Status today |\n| --- | --- |\n| {member} | full member |',
        '# EFTA\n\n- {member}: member',
        '# EFTA\n\n- **{member}**: member of EFTA',
        '# EFTA\n\n- **{member}.** Member state.',
        '# {member}\n\n- {body}: member',
        '# {member}\n\n| Body | Status |\n| --- | --- |\n| {body} | member |',
      ],
      rows: [
        { put: { member: 'Norway', body: 'EFTA' }, expect: supported },
        { put: { member: 'Portugal', body: 'EFTA' }, expect: contradicted('former-member-as-current', 'member', 'body') },
      ],
    },
    {
      says: 'a cell that calls one a member no more, or denies it',
      templates: [
        '# EFTA\n\n| State | Status |\n| --- | --- |\n| {member} | former member |',
        '# EFTA\n\n- {member}: former member',
        '# EFTA\n\n- {member}: not a member',
        '# EFTA\n\n- {member}: non-member',
        '# EFTA\n\n- {member}: no longer a member',
        '# EFTA\n\n| State | Status |\n| --- | --- |\n| {member} | – |',
        '# EFTA\n\n- {member}: the members think well of it',
        '# EFTA\n\n- {member}: member of the Communities',
        '# EFTA\n\n- {member}: candidate member',
      ],
      rows: [
        { put: { member: 'Portugal' }, expect: silent() },
        { put: { member: 'Britain' }, expect: silent() },
      ],
    },
    {
      says: 'the bodies that one belongs to are listed',
      templates: [
        '# {member}\n\n- **Member of:** the Nordic Council, {body}',
        '# {member}\n\n| Item | Entry |\n| --- | --- |\n| Memberships | Nordic Council, {body} |',
        '- **{member}.** Member of the Nordic Council and {body}.',
        '{member} is a member of the Nordic Council, {body} and other bodies.',
        '{member} is a member of the Nordic Council since its founding, {body}, and other bodies.',
        '{member} belongs to the Nordic Council and {body}.',
      ],
      rows: [
        { put: { member: 'Iceland', body: 'EFTA' }, expect: supported },
        { put: { member: 'Denmark', body: 'EFTA' }, expect: contradicted('former-member-as-current', 'member', 'body') },
      ],
    },
    {
      says: 'a fact box on a body',
      templates: [
        '| Item | EFTA |\n| --- | --- |\n| Members | {number} |\n| Seat | Geneva |',
        '# EFTA\n\n| Item | Entry |\n| --- | --- |\n| Members | {number} |\n| Seat | Geneva |',
        '# EFTA\n\n- Members: {number}',
        '# EFTA\n\n- Member states: {number}',
        '| Body | Members | Seat |\n| --- | --- | --- |\n| EFTA | {number} | Geneva |',
        '| | EFTA | Nordic Council |\n| --- | --- | --- |\n| Members | {number} | 5 |',
        '# EFTA\n\n- {number} members',
      ],
      rows: [
        { put: { number: '4' }, expect: supported },
        { put: { number: '6' }, expect: contradicted('wrong-member-count', 'number') },
      ],
    },
    {
      says: 'a fact box names who holds an office',
      templates: [
        '# Norway\n\n| Item | Entry |\n| --- | --- |\n| Prime Minister | {who} |\n| Seat | Oslo |',
        '# Norway\n\n| Office | Holder | Since |\n| --- | --- | --- |\n| Prime Minister of Norway | {who} | {date} |',
        '| Country | Prime Minister | Remarks |\n| --- | --- | --- |\n| Norway | {who} | – |',
        '| Country | Office | Name |\n| --- | --- | --- |\n| Norway | Prime Minister | {who} |',
        '# Norway\n\n- **Prime Minister:** {who}',
        '# Norway\n\n- **Prime Minister of Norway from {date}:** {who}',
        '# Norway\n\n- Prime Minister: {who}, since {date}',
        '## Prime Minister of Norway\n\n| Name | Since | Party |\n| --- | --- | --- |\n| {who} | {date} | – |',
        '- **Norway.** A kingdom. Prime Minister: {who}.',
        '- **Norway.** Prime Minister since {date}: {who}.',
        '| | Norway | Sweden |\n| --- | --- | --- |\n| Prime Minister | {who} | – |',
      ],
      rows: PREMIERS,
    },
    {
      says: 'a table of terms',
      templates: [
        '## Prime ministers of Norway\n\n| Name | Term |\n| --- | --- |\n| {who} | {term} |',
        '| Prime Minister of Norway | Term | Party |\n| --- | --- | --- |\n| {who} | {term} | – |',
        '# Prime ministers of Norway\n\n- {who} ({term})',
        '**Prime ministers of Norway**\n\n- {who}, {term}',
        'Prime ministers of Norway: {who} ({term}).',
      ],
      rows: [
        { put: { who: 'Thorbjørn Jagland', term: '1996–1997' }, expect: supported },
        { put: { who: 'Gro Harlem Brundtland', term: '1990–1996' }, expect: supported },
        { put: { who: 'Thorbjørn Jagland', term: '1996–1999' }, expect: contradicted('office-out-of-time', 'term') },
        { put: { who: 'Gro Harlem Brundtland', term: '1990–1993' }, expect: contradicted('office-out-of-time', 'term') },
      ],
    },
    {
      says: 'a term in two columns',
      templates: [
        '## Prime ministers of Norway\n\n| Name | From | To |\n| --- | --- | --- |\n| {who} | {from} | {to} |',
        '| Prime Minister of Norway | Took office | Left office | Party |\n| --- | --- | --- | --- |\n| {who} | {from} | {to} | – |',
      ],
      rows: [
        { put: { who: 'Thorbjørn Jagland', from: '1996', to: '1997' }, expect: supported },
        { put: { who: 'Thorbjørn Jagland', from: '25 October 1996', to: '17 October 1997' }, expect: supported },
        { put: { who: 'Thorbjørn Jagland', from: '1996', to: '1999' }, expect: contradicted('office-out-of-time', 'to') },
        { put: { who: 'Thorbjørn Jagland', from: '1993', to: '1997' }, expect: contradicted('office-out-of-time', 'from') },
      ],
    },
    {
      says: 'a table or timeline of events gives the day',
      templates: [
        '| Date | Event |\n| --- | --- |\n| {date} | Assassination of Olof Palme |',
        '| Date | Event | Remarks |\n| --- | --- | --- |\n| {date} | Assassination of Olof Palme | – |',
        '| Event | Date |\n| --- | --- |\n| Palme assassination | {date} |',
        '| Event | Date | Place |\n| --- | --- | --- |\n| Palme assassination | {date} | Stockholm |',
        '| No. | Date | Event |\n| --- | --- | --- |\n| 1 | {date} | Assassination of Olof Palme |',
        '- {date}: assassination of Olof Palme.',
        '- **{date}** – Olof Palme is assassinated in Stockholm.',
        '- **Palme assassination.** {date}, Stockholm.',
      ],
      rows: [
        { put: { date: '28 February 1986' }, expect: supported },
        { put: { date: '26 February 1986' }, expect: contradicted('wrong-date', 'date') },
      ],
    },
    {
      says: 'a table or timeline gives the place',
      templates: [
        '| Date | Event |\n| --- | --- |\n| 28 February 1986 | Assassination of Olof Palme, {place} |',
        '| Date | Event | Place |\n| --- | --- | --- |\n| 28 February 1986 | Assassination of Olof Palme | {place} |',
        '| Date | Place | Event |\n| --- | --- | --- |\n| 28 February 1986 | {place} | Assassination of Olof Palme |',
        '| Event | Date | Place |\n| --- | --- | --- |\n| Palme assassination | 28 February 1986 | {place} |',
        '| Event | Place | Date |\n| --- | --- | --- |\n| Palme assassination | {place} | 28 February 1986 |',
        '- 28 February 1986: assassination of Olof Palme ({place}).',
        '- 28 February 1986: assassination of Olof Palme, {place}.',
        '- **28 February 1986, {place}:** assassination of Olof Palme.',
      ],
      rows: [
        { put: { place: 'Stockholm' }, expect: supported },
        { put: { place: 'Oslo' }, expect: contradicted('wrong-place', 'place') },
      ],
    },
    {
      says: 'weekdays in a table',
      templates: [
        '| Date | Event |\n| --- | --- |\n| {day}, 28 February 1986 | Assassination of Olof Palme |',
        '| Date | Weekday | Event |\n| --- | --- | --- |\n| 28 February 1986 | {day} | Assassination of Olof Palme |',
        '| Day | Date | Event |\n| --- | --- | --- |\n| {day} | 28 February 1986 | Assassination of Olof Palme |',
        '## 1986\n\n| Date | Event |\n| --- | --- |\n| 28 Feb, {day} | Assassination of Olof Palme |',
        '## February 1986\n\n- {day} 28: assassination of Olof Palme',
        '## February 1986\n\n- 28 Feb ({day}): assassination of Olof Palme',
      ],
      rows: [
        { put: { day: 'Friday' }, expect: supported },
        { put: { day: 'Sunday' }, expect: contradicted('wrong-weekday', 'day') },
      ],
    },
    {
      says: 'when a body was founded, a treaty signed',
      templates: [
        '| Treaty | Signed | In force |\n| --- | --- | --- |\n| EEA Agreement | {date} | 1 January 1994 |',
        '| Item | EEA Agreement |\n| --- | --- |\n| Signed | {date} |',
        '- **EEA Agreement.** Signed {date}; in force since 1 January 1994.',
        '- **EEA Agreement.** Signed: {date}.',
        '- EEA Agreement: signed on {date} in Porto',
        '## The EEA Agreement\n\n- Signed: {date}',
        '**EEA Agreement**\n\n- Signed: {date}, Porto',
      ],
      rows: [
        { put: { date: '2 May 1992' }, expect: supported },
        { put: { date: '12 May 1992' }, expect: contradicted('wrong-date', 'date') },
      ],
    },
    {
      says: 'capitals and largest cities',
      templates: [
        '# Switzerland\n\n| Item | Entry |\n| --- | --- |\n| Capital | {city} |\n| Seat of EFTA | Geneva |',
        '# Switzerland\n\n- Capital: {city}',
        '- **Switzerland.** A republic. Capital: {city}.',
        '| Country | Capital | Remarks |\n| --- | --- | --- |\n| Switzerland | {city} | – |',
        '| Country | Capital |\n| --- | --- |\n| Switzerland | {city} |',
        '| | Switzerland | Norway |\n| --- | --- | --- |\n| Capital | {city} | Oslo |',
      ],
      rows: [
        { put: { city: 'Bern' }, expect: supported },
        { put: { city: 'Zurich' }, expect: contradicted('wrong-relation', 'city') },
      ],
    },
    {
      says: 'figures in a table',
      templates: [
        '# Lillehammer Games\n\n| Item | Figure |\n| --- | --- |\n| Athletes | {number} |\n| Days | 16 |',
        '# Lillehammer Games\n\n- Athletes: {number}',
        '- **Lillehammer Games.** Athletes: {number}.',
        '| Games | Athletes | Days |\n| --- | --- | --- |\n| Lillehammer Games | {number} | 16 |',
      ],
      rows: [
        { put: { number: '1,737' }, expect: supported },
        { put: { number: '1,377' }, expect: contradicted('wrong-figure', 'number') },
      ],
    },
    {
      says: 'cells that say nothing of the kind, or of something else',
      templates: [
        '| Topic | Speaker | Time |\n| --- | --- | --- |\n| EFTA | {who} | 10.15 |',
        '| Name | Born | Party |\n| --- | --- | --- |\n| {who} | 1947 | – |',
        '| Country | Visits | Guests |\n| --- | --- | --- |\n| Norway | 4 | {who} |',
        '| Member | Votes | Against |\n| --- | --- | --- |\n| Norway | 12 | {who} |',
        '| Date | Speaker |\n| --- | --- |\n| 5 May 1992 | {who} |',
        '| Shadow cabinet | Name |\n| --- | --- |\n| Deputy Prime Minister | {who} |',
        '| Candidates for Prime Minister | Votes |\n| --- | --- |\n| {who} | 100 |',
        '# Interviews\n\n- {who} (1991–1993)',
        '## Books on Norway\n\n| Author | Year |\n| --- | --- |\n| {who} | 1991 |',
        '- **Norway.** Guests: {who}.',
      ],
      rows: [
        { put: { who: 'Davíð Oddsson' }, expect: silent() },
        { put: { who: 'Olof Palme' }, expect: silent() },
      ],
    },
  ],
}
