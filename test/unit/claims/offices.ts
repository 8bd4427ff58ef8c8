/** Phrasings of office: who holds it, who held it, since when, and who came before. */
import { contradicted, silent, supported, type Table } from './table.js'

export const offices: Table = {
  kind: 'office',
  groups: [
    {
      says: 'someone holds an office',
      templates: [
        '{person} is the {role} of {org}.',
        '{person} is {role} of {org}.',
        'The {role} of {org}, {person}, met the press.',
        '{person}, the {role} of {org}, met the press.',
        '{person}, {role} of {org}, met the press.',
        '{person}, who is {role} of {org}, met the press.',
        'The press was met by {person}, {role} of {org}.',
        '{person} serves as {role} of {org}.',
        '{person} (the {role} of {org}) met the press.',
        'As {role} of {org}, {person} met the press.',
        '{person}, as {role} of {org}, met the press.',
      ],
      rows: [
        { put: { person: 'Kjell Magne Bondevik', role: 'prime minister', org: 'Norway' }, expect: supported },
        { put: { person: 'Knut Vollebæk', role: 'foreign minister', org: 'Norway' }, expect: supported },
        { put: { person: 'Kjartan Jóhannsson', role: 'secretary-general', org: 'EFTA' }, expect: supported },
        { put: { person: 'Knut Vollebæk', role: 'prime minister', org: 'Norway' }, expect: contradicted('wrong-office', 'role') },
        { put: { person: 'Kjell Magne Bondevik', role: 'prime minister', org: 'Iceland' }, expect: contradicted('wrong-office', 'org') },
      ],
    },
    {
      says: 'someone runs an institution',
      templates: [
        '{person}, who runs the {institution}, met the press.',
        '{person} heads the {institution}.',
        'The {institution} is headed by {person}.',
        '{person}, who has led the {institution} since {year}, met the press.',
        '{person}, head of the {institution}, met the press.',
      ],
      rows: [
        { put: { person: 'Svein Gjedrem', institution: 'central bank', year: '1999' }, expect: supported },
        { put: { person: 'Per Sefland', institution: 'Surveillance Agency', year: '1997' }, expect: supported },
        { put: { person: 'Per Sefland', institution: 'central bank', year: '1997' }, expect: contradicted('wrong-office', 'institution') },
        {
          put: { person: 'Svein Gjedrem', institution: 'Surveillance Agency', year: '1999' },
          expect: contradicted('wrong-office', 'institution'),
        },
        { put: { person: 'Svein Gjedrem', institution: 'chess club', year: '1999' }, expect: silent() },
      ],
    },
    {
      says: 'someone lost an institution',
      templates: [
        '{person} lost the {institution} on {day}.',
        'On {day} {person} was removed from the {institution}.',
        'On {day} the government dismissed {person} from the {institution}.',
        '{person} was removed as head of the {institution} on {day}.',
      ],
      rows: [
        { put: { person: 'Hans Olav Østgaard', institution: 'Surveillance Agency', day: '25 November 1996' }, expect: supported },
        {
          put: { person: 'Hans Olav Østgaard', institution: 'central bank', day: '25 November 1996' },
          expect: contradicted('wrong-office', 'institution'),
        },
        { put: { person: 'Hans Olav Østgaard', institution: 'chess club', day: '25 November 1996' }, expect: silent() },
      ],
    },
    {
      says: 'whose government it was',
      templates: [
        'In {year} the {name} government resigned.',
        'The budget of {year} brought down the {name} government.',
        '{name}’s government resigned in {year}.',
        'The cabinet of {name} resigned in {year}.',
        'The cabinet led by {name} resigned in {year}.',
        'The fall of the {name} government in {year} surprised nobody.',
      ],
      rows: [
        { put: { name: 'Jagland', year: '1997' }, expect: supported },
        { put: { name: 'Brundtland', year: '1996' }, expect: supported },
        { put: { name: 'Bondevik', year: '1996' }, expect: contradicted('wrong-holder', 'name') },
        { put: { name: 'Brundtland', year: '1998' }, expect: contradicted('wrong-holder', 'name') },
        { put: { name: 'Willoch', year: '1996' }, expect: silent() },
      ],
    },
    {
      says: 'governments of another time or of nobody',
      templates: [
        'The former Brundtland government was remembered in 1998.',
        'A book on the Brundtland government sold well.',
        'The Brundtland family met the press in 1998.',
        'The government of Norway resigned in 1998.',
        'Brundtland said in 1998 that the government should resign.',
      ],
      rows: [{ put: {}, expect: silent() }],
    },
    {
      says: 'the first to hold an office',
      templates: [
        '{person} was the first secretary-general of EFTA.',
        'The first secretary-general of EFTA, {person}, met the press.',
        '{person}, the first secretary-general of EFTA, met the press.',
      ],
      rows: [
        { put: { person: 'Per Kleppe' }, expect: supported },
        { put: { person: 'Georg Reisch' }, expect: contradicted('wrong-holder', 'person') },
      ],
    },
    {
      says: 'an office has its holder',
      templates: ['The {role} of {org} is {person}.', '{role} of {org}: {person}', '**{role} of {org}**: {person}'],
      rows: [
        { put: { person: 'Kjell Magne Bondevik', role: 'prime minister', org: 'Norway' }, expect: supported },
        { put: { person: 'Kjartan Jóhannsson', role: 'secretary-general', org: 'EFTA' }, expect: supported },
        { put: { person: 'Knut Vollebæk', role: 'prime minister', org: 'Norway' }, expect: contradicted('wrong-holder', 'person') },
        { put: { person: 'Georg Reisch', role: 'secretary-general', org: 'EFTA' }, expect: contradicted('wrong-holder', 'person') },
      ],
    },
    {
      says: 'a title stands before a name',
      templates: [
        '{demonym} {title} {person} met the press.',
        'The {demonym} {title}, {person}, met the press.',
        'On Monday {demonym} {title} {person} met the press.',
        'The press was met by {demonym} {title} {person}.',
        'A letter from {demonym} {title} {person} arrived.',
      ],
      rows: [
        { put: { demonym: 'Norwegian', title: 'Prime Minister', person: 'Kjell Magne Bondevik' }, expect: supported },
        { put: { demonym: 'Norwegian', title: 'Foreign Minister', person: 'Knut Vollebæk' }, expect: supported },
        { put: { demonym: 'Icelandic', title: 'Prime Minister', person: 'Davíð Oddsson' }, expect: supported },
        { put: { demonym: 'Norwegian', title: 'Prime Minister', person: 'Knut Vollebæk' }, expect: contradicted('wrong-office', 'title') },
        {
          put: { demonym: 'Norwegian', title: 'Prime Minister', person: 'Davíð Oddsson' },
          expect: contradicted('wrong-office', 'demonym'),
        },
      ],
    },
    {
      says: 'a state in the possessive',
      templates: [
        "{org}'s {role}, {person}, met the press.",
        "{person}, {org}'s {role}, met the press.",
        "{person} is {org}'s {role}.",
        "{org}'s {role} {person} met the press.",
      ],
      rows: [
        { put: { person: 'Kjell Magne Bondevik', role: 'prime minister', org: 'Norway' }, expect: supported },
        { put: { person: 'Knut Vollebæk', role: 'prime minister', org: 'Norway' }, expect: contradicted('wrong-office', 'role') },
        { put: { person: 'Davíð Oddsson', role: 'prime minister', org: 'Norway' }, expect: contradicted('wrong-office', 'org') },
      ],
    },
    {
      says: 'the holder of the day is another',
      templates: [
        '{person} is the prime minister of Norway.',
        'The prime minister of Norway is {person}.',
        'Today {person} is the prime minister of Norway.',
        "Norway's prime minister is {person}.",
        'In May 1999 the prime minister of Norway was {person}.',
      ],
      rows: [
        { put: { person: 'Kjell Magne Bondevik' }, expect: supported },
        { put: { person: 'Thorbjørn Jagland' }, expect: contradicted('wrong-holder', 'person') },
        { put: { person: 'Gro Harlem Brundtland' }, expect: contradicted('wrong-holder', 'person') },
      ],
    },
    {
      says: 'someone took an office up on a day',
      templates: [
        '{person} became prime minister of Norway in {date}.',
        'In {date} {person} became prime minister of Norway.',
        '{person} became Norwegian prime minister in {date}.',
        '{person}, who became prime minister of Norway in {date}, met the press.',
        '{person} has been prime minister of Norway since {date}.',
      ],
      rows: [
        { put: { person: 'Kjell Magne Bondevik', date: '1997' }, expect: supported },
        { put: { person: 'Kjell Magne Bondevik', date: 'October 1997' }, expect: supported },
        { put: { person: 'Kjell Magne Bondevik', date: '1995' }, expect: contradicted('office-out-of-time', 'date') },
        { put: { person: 'Kjell Magne Bondevik', date: 'March 1998' }, expect: contradicted('office-out-of-time', 'date') },
      ],
    },
    {
      says: 'someone gave an office up on a day',
      templates: [
        '{person} resigned as prime minister of Norway in {date}.',
        'In {date} {person} resigned as prime minister of Norway.',
        '{person} stepped down as prime minister of Norway in {date}.',
        '{person}, who stepped down as Norwegian prime minister in {date}, met the press.',
      ],
      rows: [
        { put: { person: 'Gro Harlem Brundtland', date: '1996' }, expect: supported },
        { put: { person: 'Gro Harlem Brundtland', date: 'October 1996' }, expect: supported },
        { put: { person: 'Gro Harlem Brundtland', date: '1993' }, expect: contradicted('office-out-of-time', 'date') },
      ],
    },
    {
      says: 'someone held an office at a time',
      templates: [
        'In {year} {person} was prime minister of Norway.',
        '{person} was prime minister of Norway in {year}.',
        'In {year} the prime minister of Norway was {person}.',
        'The prime minister of Norway in {year} was {person}.',
      ],
      rows: [
        { put: { year: '1992', person: 'Gro Harlem Brundtland' }, expect: supported },
        { put: { year: '1995', person: 'Gro Harlem Brundtland' }, expect: supported },
        { put: { year: '1992', person: 'Thorbjørn Jagland' }, expect: contradicted('wrong-holder', 'person') },
        { put: { year: '1998', person: 'Gro Harlem Brundtland' }, expect: contradicted('wrong-holder', 'person') },
      ],
    },
    {
      says: 'someone came after someone else',
      templates: [
        '{after} succeeded {before} as prime minister of Norway.',
        '{after} replaced {before} as prime minister.',
        '{before} was succeeded by {after} as prime minister.',
        '{after} took over from {before} as prime minister.',
        '{before} was replaced as prime minister by {after}.',
        'Prime Minister {after} praised his predecessor, {before}.',
      ],
      rows: [
        { put: { after: 'Thorbjørn Jagland', before: 'Gro Harlem Brundtland' }, expect: supported },
        { put: { after: 'Kjell Magne Bondevik', before: 'Thorbjørn Jagland' }, expect: supported },
        {
          put: { after: 'Kjell Magne Bondevik', before: 'Gro Harlem Brundtland' },
          expect: contradicted('wrong-predecessor', 'before', 'after'),
        },
      ],
    },
    {
      says: 'former is right for whoever held it before',
      templates: [
        'Former Norwegian Prime Minister {person} met the press.',
        'The former prime minister of Norway, {person}, met the press.',
        '{person}, a former prime minister of Norway, met the press.',
        '{person}, formerly prime minister of Norway, met the press.',
        '{person} is a former prime minister of Norway.',
        'Ex-Prime Minister {person} met the press.',
        'Then Prime Minister {person} had met the press.',
        'In 1997 then-Prime Minister {person} had met the press.',
        '{person}, then prime minister of Norway, had met the press.',
        '{person} was once prime minister of Norway.',
        '{person} is no longer prime minister of Norway.',
        'The onetime Norwegian prime minister {person} met the press.',
      ],
      rows: [
        { put: { person: 'Gro Harlem Brundtland' }, expect: silent() },
        { put: { person: 'Thorbjørn Jagland' }, expect: silent() },
      ],
    },
    {
      says: 'what is denied, wished, guessed, asked or told by another is not asserted',
      templates: [
        '{person} is not the prime minister of Norway.',
        '{person} never became prime minister of Norway.',
        '{person}, who was not prime minister of Norway, met the press.',
        '{person} wants to become prime minister of Norway.',
        '{person} could become prime minister of Norway.',
        '{person} would make a good prime minister of Norway.',
        '{person} will be prime minister of Norway one day.',
        'If {person} were prime minister of Norway, taxes would fall.',
        'Is {person} the prime minister of Norway?',
        'The paper called {person} the prime minister of Norway.',
        'According to the paper, {person} is the prime minister of Norway.',
        'The paper says that {person} is the prime minister of Norway.',
        '“{person} is the prime minister of Norway,” the paper said.',
        '{person} was mistaken for the prime minister of Norway.',
        '{person} ran for prime minister of Norway.',
        '{person} has been mentioned as the next prime minister of Norway.',
        'Instead of {person}, Kjell Magne Bondevik is prime minister of Norway.',
        '{person} refused to be prime minister of Norway.',
      ],
      rows: [
        { put: { person: 'Knut Vollebæk' }, expect: silent() },
        { put: { person: 'Davíð Oddsson' }, expect: silent() },
      ],
    },
    {
      says: 'standing near an office is not holding it',
      templates: [
        'The prime minister of Norway met {person}.',
        '{person} met the prime minister of Norway.',
        '{person} advised the prime minister of Norway.',
        '{person} wrote to the prime minister of Norway.',
        'The prime minister of Norway and {person} met the press.',
        'A spokesman for the prime minister of Norway and {person} met the press.',
        '{person} and the prime minister of Norway, Kjell Magne Bondevik, met the press.',
        'The deputy prime minister of Norway received {person}.',
        '{person} criticised the Norwegian prime minister.',
        'The office of the prime minister of Norway invited {person}.',
        '{person}, an adviser to the prime minister of Norway, met the press.',
        '{person} is the son of a prime minister of Norway.',
      ],
      rows: [
        { put: { person: 'Knut Vollebæk' }, expect: silent() },
        { put: { person: 'Davíð Oddsson' }, expect: silent() },
        { put: { person: 'Kjartan Jóhannsson' }, expect: silent() },
      ],
    },
    {
      says: 'of two who bear a name, the one who held the office is meant',
      templates: ['In May 1988 the Swedish prime minister, {holder}, went to Bern.', '{holder} was prime minister of Sweden in May 1988.'],
      rows: [
        { put: { holder: 'Carlsson' }, expect: supported },
        { put: { holder: 'Bernt Carlsson' }, expect: contradicted('wrong-holder', 'holder') },
        { put: { holder: 'Ingvar Carlsson' }, expect: supported },
      ],
    },
    {
      says: 'a title in the news is that of the days of the news',
      templates: [
        'On 3 May 1999 the Norwegian prime minister, {holder}, went to Bern.',
        'On 3 May 1999 Norwegian Prime Minister {holder} went to Bern.',
        'Norwegian Prime Minister {holder} went to Bern on 3 May 1999.',
        'Parliament rose in April 1999. Norwegian Prime Minister {holder} then went to Bern.',
      ],
      rows: [
        { put: { holder: 'Kjell Magne Bondevik' }, expect: supported },
        { put: { holder: 'Thorbjørn Jagland' }, expect: contradicted('wrong-holder', 'holder') },
        { put: { holder: 'Gro Harlem Brundtland' }, expect: contradicted('wrong-holder', 'holder') },
      ],
    },
    {
      says: 'what someone was at some time, or is called in a quoted word, is no slip',
      templates: [
        '{holder} was prime minister of Norway.',
        '{holder} was once prime minister of Norway.',
        '{holder} was twice prime minister of Norway.',
        '{holder}, who was prime minister of Norway until the vote, kept silent.',
        'The longtime prime minister of Norway, {holder}, kept silent.',
        'The talk was of {holder}. He had served as prime minister of Norway and knew the file.',
        '“Prime Minister of Norway {holder}”, in a note of this week.',
      ],
      rows: [
        { put: { holder: 'Thorbjørn Jagland' }, expect: silent() },
        { put: { holder: 'Kjell Magne Bondevik' }, expect: silent() },
      ],
    },
    {
      says: '“he” is the subject before, unless what is said is true of another',
      templates: [
        '{one} met {two}. He is prime minister of Norway.',
        '{one}, who had beaten {two}, spoke. He is prime minister of Norway.',
        '{two} was beaten by {one}. He is prime minister of Norway.',
      ],
      rows: [
        { put: { one: 'Kjell Magne Bondevik', two: 'Thorbjørn Jagland' }, expect: supported },
        { put: { one: 'Thorbjørn Jagland', two: 'Kjell Magne Bondevik' }, expect: supported },
      ],
    },
    {
      says: 'someone ruled, came to rule or fell, and no office is named',
      templates: [
        'Kjell Magne Bondevik has governed Norway since {begin}.',
        'Kjell Magne Bondevik has governed since {begin}.',
        'Kjell Magne Bondevik has been in power since {begin}.',
        'Kjell Magne Bondevik came to power in {begin}.',
        'Kjell Magne Bondevik took office in {begin}.',
        'Kjell Magne Bondevik, who assumed power in {begin}, went to Bern.',
      ],
      rows: [
        { put: { begin: 'October 1997' }, expect: supported },
        { put: { begin: '1997' }, expect: supported },
        { put: { begin: '1995' }, expect: contradicted('office-out-of-time', 'begin') },
        { put: { begin: 'May 1997' }, expect: contradicted('office-out-of-time', 'begin') },
      ],
    },
    {
      says: 'both ends of a rule, and its last day',
      templates: [
        'Thorbjørn Jagland ruled Norway from 1996 to {end}.',
        'Thorbjørn Jagland left office in {end}.',
        'Thorbjørn Jagland lost power in {end}.',
      ],
      rows: [
        { put: { end: '1997' }, expect: supported },
        { put: { end: '1999' }, expect: contradicted('office-out-of-time', 'end') },
      ],
    },
    {
      says: 'ruling, taking and leaving that are no office',
      templates: [
        '{person} has not been in power since 1990.',
        '{person} ruled the dance floor in 1990.',
        'Critics say that {person} came to power in 1990.',
        '{person} took the office keys in 1990.',
        '{person} left the office at five in 1990.',
        '{person} was in charge of the choir in 1990.',
        'If {person} had come to power in 1990, taxes would be lower.',
      ],
      rows: [
        { put: { person: 'Kjell Magne Bondevik' }, expect: silent() },
        { put: { person: 'Davíð Oddsson' }, expect: silent() },
      ],
    },
  ],
}
