/** Briefs for the benchmark and the property tests: seeded Markdown on the subject of the corpus, of any length, partly right and partly wrong. */

/** A source of pseudo-random numbers: the same seed gives the same numbers on every machine. */
export interface Random {
  /** An integer from 0 to `below`, that excluded. */
  number(below: number): number
  pick<T>(list: readonly T[]): T
  /** Whether something happens that happens once in `times`. */
  once(times: number): boolean
}

/** The generator “mulberry32”. */
function randomOf(seed: number): Random {
  let state = seed >>> 0
  const number = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
  return { number, pick: (list) => list[number(list.length)]!, once: (times) => number(times) === 0 }
}

const STATES = [
  'Armenia',
  'Belarus',
  'Kazakhstan',
  'Kyrgyzstan',
  'Russia',
  'Tajikistan',
  'Azerbaijan',
  'Georgia',
  'Uzbekistan',
  'Turkey',
  'Ukraine',
  'Moldova',
]
const ADJECTIVES = ['Armenian', 'Belarusian', 'Kazakh', 'Kyrgyz', 'Russian', 'Tajik', 'Azerbaijani', 'Georgian', 'Uzbek', 'Turkish']
const BODIES = [
  'the CSTO',
  'the Collective Security Treaty Organization',
  'the EAEU',
  'the CIS',
  'NATO',
  'the OSCE',
  'the SCO',
  'the Commonwealth of Independent States',
]
const PERSONS = [
  'Nikol Pashinyan',
  'Kassym-Jomart Tokayev',
  'Vladimir Putin',
  'Alexander Lukashenko',
  'Emomali Rahmon',
  'Sadyr Japarov',
  'Nursultan Nazarbayev',
  'Askar Mamin',
  'Karim Massimov',
  'Stanislav Zas',
  'Serzh Sargsyan',
  'Ilham Aliyev',
  'Robert Kocharyan',
  'Karim Masimov',
  'Nicol Pashinyan',
]
const ROLES = ['president', 'prime minister', 'foreign minister', 'defence minister', 'secretary general', 'speaker of parliament']
const EVENTS = [
  'the January protests',
  'the Tulip Revolution',
  'the second Nagorno-Karabakh war',
  'the Velvet Revolution',
  'the coup attempt',
  'the dissolution of the Soviet Union',
  'the unrest',
  'the peacekeeping mission',
]
const CITIES = ['Almaty', 'Nur-Sultan', 'Yerevan', 'Minsk', 'Moscow', 'Bishkek', 'Dushanbe', 'Tashkent', 'Zhanaozen', 'Baku']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const THINGS = [
  'the gas price',
  'a parliamentary majority',
  'the border regime',
  'an energy contract',
  'the coalition',
  'a long-standing quarrel',
  'public trust',
  'the customs tariff',
  'regional trade',
  'the rail corridor',
  'a new budget',
  'military planning',
  'the supply of electricity',
  'a joint command',
]
const QUALITIES = [
  'fragile',
  'expensive',
  'unpopular',
  'slow',
  'uncertain',
  'open to question',
  'harder to defend',
  'under review',
  'difficult to reverse',
  'widely expected',
]
const ACTORS = [
  'Analysts',
  'Diplomats',
  'Local observers',
  'Several ministries',
  'Officials in the capital',
  'Opposition deputies',
  'Neighbouring governments',
  'Investors',
  'Regional experts',
  'Human rights groups',
]
const ACTS = [
  'weighed',
  'questioned',
  'postponed',
  'welcomed',
  'underestimated',
  'examined',
  'criticised',
  'revised',
  'overlooked',
  'negotiated',
]
const LINKS = ['because', 'although', 'while', 'since', 'as long as', 'even though']
const ASIDES = [
  'in practice',
  'at first glance',
  'for the time being',
  'after long debate',
  'without much notice',
  'under pressure from abroad',
  'in spite of earlier promises',
  'by most accounts',
]
const ARTICLES = ['2', '4', '5', '51', 'Four', '3', '42(7)', '7']
const TREATIES = ['the Collective Security Treaty', 'the UN Charter', 'the North Atlantic Treaty', 'the CSTO Charter']

function dateIn(random: Random): string {
  const day = 1 + random.number(31)
  const month = random.pick(MONTHS)
  const year = 1990 + random.number(33)
  switch (random.number(7)) {
    case 0:
      return `on ${day} ${month} ${year}`
    case 1:
      return `on ${month} ${day}, ${year}`
    case 2:
      return `in ${month} ${year}`
    case 3:
      return `in ${year}`
    case 4:
      return `on ${random.pick(WEEKDAYS)}, ${day} ${month} ${year}`
    case 5:
      return `${random.pick(['two days', 'three weeks', 'a month', 'a year'])} ${random.pick(['later', 'earlier'])}`
    default:
      return `between ${1990 + random.number(15)} and ${2006 + random.number(15)}`
  }
}

function figure(random: Random): string {
  const number = random.pick([6, 10, 70, 164, 225, 500, 2030, 2500, 4000, 4500, 9900, 12000])
  return `${random.pick(['', 'about ', 'over ', 'more than ', 'some ', 'nearly '])}${number.toLocaleString('en-GB')}`
}

function states(random: Random, most: number): string {
  const rest = [...STATES]
  const taken = Array.from({ length: 2 + random.number(most - 1) }, () => rest.splice(random.number(rest.length), 1)[0]!)
  return `${taken.slice(0, -1).join(', ')} and ${taken.at(-1)}`
}

/** Sentences that say something that a corpus could know. */
const FACTS: readonly ((random: Random) => string)[] = [
  (it) =>
    `${it.pick(STATES)} ${it.pick(['joined', 'left', 'is a member of', 'withdrew from', 'has been a member of'])} ${it.pick(BODIES)} ${dateIn(it)}.`,
  (it) => `${capital(it.pick(BODIES))} ${it.pick(['comprises', 'includes', 'consists of', 'brings together'])} ${states(it, 6)}.`,
  (it) =>
    `${it.pick(ADJECTIVES)} ${it.pick(ROLES)} ${it.pick(PERSONS)} ${it.pick(['spoke', 'arrived', 'resigned', 'promised reforms'])} ${dateIn(it)}.`,
  (it) =>
    `${it.pick(PERSONS)} ${it.pick(['became', 'was elected', 'served as', 'is'])} ${it.pick(ROLES)} of ${it.pick(STATES)} ${dateIn(it)}, ${it.pick(LINKS)} ${it.pick(THINGS)} was ${it.pick(QUALITIES)}.`,
  (it) =>
    `${capital(it.pick(EVENTS))} ${it.pick(['began', 'ended', 'broke out', 'started', 'spread'])} in ${it.pick(CITIES)} ${dateIn(it)}.`,
  (it) =>
    `${it.pick(PERSONS)} appealed to ${it.pick(BODIES)} for help ${dateIn(it)}, and ${figure(it)} soldiers from ${it.pick(STATES)} were sent to ${it.pick(CITIES)}.`,
  (it) =>
    `${capital(figure(it))} ${it.pick(['people were detained', 'protesters were arrested', 'civilians died', 'soldiers left'])} ${dateIn(it)}.`,
  (it) =>
    `Article ${it.pick(ARTICLES)} of ${it.pick(TREATIES)} provides for ${it.pick(['mutual assistance', 'collective defence', 'consultations', 'non-interference', 'the right of self-defence'])}, which ${it.pick(STATES)} invoked ${dateIn(it)}.`,
  (it) =>
    `${it.pick(CITIES)} is the ${it.pick(['capital', 'largest city'])} of ${it.pick(STATES)}, and ${it.pick(PERSONS)} succeeded ${it.pick(PERSONS)} there ${dateIn(it)}.`,
  (it) =>
    `${it.pick(PERSONS)}, ${it.pick(STATES)}’s ${it.pick(['former ', '', 'acting ', ''])}${it.pick(ROLES)}, ${it.pick(ACTS)} ${it.pick(THINGS)} ${it.pick(ASIDES)}.`,
  (it) =>
    `According to ${it.pick(PERSONS)}, “${it.pick(STATES)} has never ${it.pick(ACTS)} ${it.pick(THINGS)}”, but ${it.pick(ACTORS).toLowerCase()} ${it.pick(ACTS)} it ${dateIn(it)}.`,
]

/** Sentences that only talk. */
const TALK: readonly ((random: Random) => string)[] = [
  (it) =>
    `${it.pick(ACTORS)} ${it.pick(ACTS)} ${it.pick(THINGS)} ${it.pick(LINKS)} ${it.pick(THINGS)} was ${it.pick(QUALITIES)} ${it.pick(ASIDES)}.`,
  (it) =>
    `${capital(it.pick(ASIDES))}, ${it.pick(THINGS)} remained ${it.pick(QUALITIES)} and ${it.pick(QUALITIES)}, and ${it.pick(ACTORS).toLowerCase()} ${it.pick(ACTS)} ${it.pick(THINGS)}.`,
  (it) =>
    `${it.pick(ACTORS)} that had ${it.pick(ACTS)} ${it.pick(THINGS)} would, ${it.pick(ASIDES)}, have ${it.pick(ACTS)} ${it.pick(THINGS)} too.`,
  (it) =>
    `Whether ${it.pick(THINGS)} can be ${it.pick(ACTS)} is ${it.pick(QUALITIES)}; ${it.pick(ACTORS).toLowerCase()} in ${it.pick(CITIES)} ${it.pick(ACTS)} ${it.pick(THINGS)}.`,
  (it) =>
    `The costs for ${it.pick(STATES)} are ${it.pick(QUALITIES)}, ${it.pick(LINKS)} ${it.pick(ACTORS).toLowerCase()} ${it.pick(ACTS)} ${it.pick(THINGS)} ${it.pick(ASIDES)}.`,
]

/** Of two sentences in a policy brief hardly more than one states a fact. */
function plainSentence(random: Random): string {
  return random.pick(random.once(2) ? FACTS : TALK)(random)
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}

/** One sentence, with emphasis, a link or a footnote mark now and then. */
function sentenceOf(random: Random, notes?: string[]): string {
  let sentence = plainSentence(random)
  if (random.once(9)) {
    const words = sentence.split(' ')
    const at = random.number(words.length - 1)
    words[at] = random.pick([`**${words[at]}**`, `*${words[at]}*`, `[${words[at]}](https://example.org/${random.number(1000)})`])
    sentence = words.join(' ')
  }
  if (notes && random.once(14)) {
    notes.push(`[^${notes.length + 1}]: ${plainSentence(random)}`)
    sentence += `[^${notes.length}]`
  }
  return sentence
}

function paragraph(random: Random, notes: string[]): string {
  return Array.from({ length: 3 + random.number(5) }, () => sentenceOf(random, notes)).join(random.once(3) ? '\n' : ' ')
}

function block(random: Random, notes: string[]): string {
  switch (random.number(12)) {
    case 0:
      return `${random.pick(['##', '###'])} ${capital(random.pick(THINGS))} and ${random.pick(BODIES)}`
    case 1:
      return Array.from({ length: 3 + random.number(4) }, () => `- ${sentenceOf(random, notes)}`).join('\n')
    case 2:
      return Array.from({ length: 3 + random.number(3) }, (_, index) => `${index + 1}. ${sentenceOf(random)}`).join('\n')
    case 3:
      return `| Field | Value |\n| --- | --- |\n${Array.from({ length: 3 + random.number(4) }, () => `| ${capital(random.pick(ROLES))} of ${random.pick(STATES)} | ${random.pick(PERSONS)} (since ${1990 + random.number(33)}) |`).join('\n')}`
    case 4:
      return `| Date | Event |\n| --- | --- |\n${Array.from({ length: 3 + random.number(4) }, () => `| ${1 + random.number(28)} ${random.pick(MONTHS)} ${1990 + random.number(33)} | ${sentenceOf(random)} |`).join('\n')}`
    case 5:
      return `> ${sentenceOf(random)} ${sentenceOf(random)}`
    default:
      return paragraph(random, notes)
  }
}

/** A brief of about so many words, markup counted in: front matter, headings, prose, lists, tables, quotations, footnotes. */
export function makeBrief(words: number, seed: number): string {
  const random = randomOf(seed)
  const notes: string[] = []
  const head = `---\ntitle: ${random.pick(BODIES)} and ${random.pick(STATES)}\ndate: 2022-01-${10 + random.number(20)}\n---\n`
  const blocks = [`# ${capital(random.pick(THINGS))} in ${random.pick(STATES)}`]
  let count = 0
  while (count < words) {
    const added = block(random, notes)
    count += countWords(added)
    if (notes.length > 12) {
      count += countWords(notes.join(' '))
      blocks.push(added, notes.splice(0).join('\n'))
    } else blocks.push(added)
  }
  return `${head}\n${[...blocks, ...notes].join('\n\n')}\n`
}

/** Words as a writer counts them: what stands between blanks and has a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}
