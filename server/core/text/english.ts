/** Closed classes of English that the syntax leans on. No word here belongs to a subject. */

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at of by with from to into for against under over between among within without during throughout after before since until till about around across through toward towards upon via per despite as than like unlike including behind beside beyond near outside inside amid alongside following off out up down onto except besides versus'.split(
    ' ',
  ),
)

export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', '&', 'plus', 'nor'])

/** Words that open a clause and say how it stands to the main one. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that if whether because although though while whereas when once unless until since after before as where why how lest provided'.split(
    ' ',
  ),
)

export const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that', 'whom', 'whose', 'where', 'when'])

export const MODALS: ReadonlySet<string> = new Set('will would shall should can could may might must ought'.split(' '))

/** Verbs of putting something to another day, before “to”, “until” or “for” and the day. */
export const POSTPONING: ReadonlySet<string> = new Set(
  'delay postpone reschedule move adjourn defer extend put push shift schedule'.split(' '),
)

/** Verbs of asking for something by a day. */
export const ASKING: ReadonlySet<string> = new Set('ask want demand order need require urge request tell call'.split(' '))

/** What a timetable says in the present: “the court hears the case on Tuesday”. */
export const TIMETABLE: ReadonlySet<string> = new Set(
  'go take begin start open end close expire vote hear meet hold host leave arrive fly travel visit face return run'.split(' '),
)

/** Modals and conditionals under which nothing is asserted as having happened. */
export const IRREALIS_MODALS: ReadonlySet<string> = new Set('would should can could may might must ought'.split(' '))

export const BE: ReadonlySet<string> = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"])
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve"])
export const DO: ReadonlySet<string> = new Set(['do', 'does', 'did'])

export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'without',
  'hardly',
  'barely',
  'scarcely',
])

export const THIRD_PERSON: ReadonlyMap<string, 'male' | 'female' | 'thing' | 'many'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['itself', 'thing'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
])

export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])

export const DEFINITES: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'all', 'same'])

/** Verbs that hand the word to someone else: what follows is that person's claim. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  'say claim allege argue suggest state assert insist maintain contend tell report warn note add believe think assume suspect accuse estimate deny fear hint imply declare announce speak call describe write complain predict expect'.split(
    ' ',
  ),
)

/** Reporting verbs whose complement is only someone's word, never taken as the author's own. */
export const WEAK_REPORTING_VERBS: ReadonlySet<string> = new Set(
  'claim allege argue suggest assert insist maintain contend believe think assume suspect accuse fear imply complain predict expect deny'.split(
    ' ',
  ),
)

/** Verbs that say of their object that it took place: “won the battle in 1815”. */
export const PARTAKING_VERBS: ReadonlySet<string> = new Set(
  'win lose fight wage hold see witness suffer survive lead join attend stage experience undergo'.split(' '),
)

/** Prepositions that place one thing in time by another: the date behind them is that of the other. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'during', 'following', 'by'])

/** What lengths of time are counted in. */
export const LENGTH_NOUNS: ReadonlySet<string> = new Set('minute hour day week fortnight month year decade century generation'.split(' '))

/** Openers of a condition or supposition. */
export const CONDITIONALS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'were',
  'suppose',
  'supposing',
  'assuming',
  'lest',
  'provided',
])

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['dozen', 12],
])

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['m', 1_000_000],
  ['bn', 1_000_000_000],
])

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)

/** Verbs that say of an event how long it went on. */
export const LASTING_VERBS: ReadonlySet<string> = new Set('last take continue run drag endure go rage'.split(' '))

/** Nouns before which a length of time is an age. */
export const HISTORY_NOUNS: ReadonlySet<string> = new Set('history existence life lifetime lifespan'.split(' '))

/** Nouns for what is told one by one: “three reasons: …”. */
export const LIST_NOUNS: ReadonlySet<string> = new Set(
  'point reason option recommendation step question scenario measure conclusion lesson finding principle priority thing factor caveat aim goal objective condition demand task theme issue problem area field element part pillar stage phase party member state country nation government contributor signatory founder participant speaker author minister leader city region province language example answer argument assumption risk group organisation organization body institution company candidate article section chapter annex change fact'.split(
    ' ',
  ),
)

/** Nouns for what people are in any state: with a demonym they tell whose citizen someone is. */
export const CITIZEN_NOUNS: ReadonlySet<string> = new Set(
  'politician statesman stateswoman diplomat businessman businesswoman national citizen lawyer writer poet journalist activist oligarch lawmaker parliamentarian dissident economist historian general admiral marshal colonel major captain lieutenant officer banker novelist scientist'.split(
    ' ',
  ),
)

/** Nouns for places that lie in one state. */
export const TOWN_NOUNS: ReadonlySet<string> = new Set('city town village port metropolis settlement'.split(' '))

/** Nouns for parts of a state. */
export const REGION_NOUNS: ReadonlySet<string> = new Set(
  'region province district oblast county canton prefecture governorate department municipality raion'.split(' '),
)

/** Nouns for people, whatever they do: parts of a number of people are told by them. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  'person people man woman child civilian officer soldier policeman serviceman servicewoman dead death wounded injured casualty victim fatality member delegate minister protester demonstrator worker student resident citizen prisoner detainee refugee passenger doctor nurse teacher journalist observer troop peacekeeper conscript volunteer adult minor other'.split(
    ' ',
  ),
)

/** Nouns whose size is told behind them: “a force of 2,500”, “turnout was 43 per cent”. */
export const MEASURED_NOUNS: ReadonlySet<string> = new Set(
  'force contingent mission detachment garrison delegation crew staff turnout budget grant loan fine package electorate workforce membership toll fund expedition convoy fleet brigade battalion audience'.split(
    ' ',
  ),
)

/** Verbs for what can happen to a thing but once. */
export const ONCE_VERBS: ReadonlySet<string> = new Set(
  'sign found establish adopt ratify bear die assassinate inaugurate abolish dissolve enact promulgate conclude'.split(' '),
)

/** Words that pick some out of more, so that another number is told of others. */
export const SELECTING_WORDS: ReadonlySet<string> = new Set(
  'other another remaining rest first last next new old older former latter same largest biggest smallest main major leading such more fewer only following previous earlier later recent further additional own several most least final initial original second third'.split(
    ' ',
  ),
)

/** Words that tell of a change or weigh one value against another: what a sentence with them says need not hold elsewhere. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  'initially originally revised revise later now then previously formerly estimated estimate eventually instead rather planned plan expected up down rise rose fell fall increase increased decrease decreased reduced reduce grew grow raised raise cut compared against versus from to least most another second third once still already yet again until correct corrected correction proposed propose reportedly allegedly supposedly either between variously'.split(
    ' ',
  ),
)

/** Common nouns for a state and for a body of states: definite descriptions that refer back. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(['country', 'state', 'nation', 'republic', 'kingdom'])
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'organisation organization bloc alliance body grouping group union pact association community club league'.split(' '),
)
