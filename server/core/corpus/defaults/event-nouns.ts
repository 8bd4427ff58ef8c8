/**
 * Nouns of English for what happens, with the verbs that say the same, who stands behind their “of”, and nouns that are used for the same.
 * They serve events whose records have no words of their own.
 */

export interface EventNoun {
  /** Verbs in the base form that say the same by themselves; some with an object of their own: `win election`. */
  readonly verbs: readonly string[]
  /** Verbs that say it only together with what they are done to: `announce`. */
  readonly bound: readonly string[]
  /** The part of what stands behind “of”: `invasion of X`, `resignation of X`. */
  readonly of: 'agent' | 'target' | 'theme'
  readonly others: readonly string[]
  /** Whether it can happen but once to what stands behind its “of”. */
  readonly once: boolean
}

const ONCE: ReadonlySet<string> = new Set(
  'abdication annexation assassination birth coronation creation death dissolution establishment execution formation foundation founding handover inauguration murder nationalisation nationalization proclamation ratification reunification signing unification'.split(
    ' ',
  ),
)

/** One line a noun: noun, verbs, bound verbs, what its “of” is, other nouns. */
const TABLE = `
abdication | abdicate | | agent |
accession | accede, join | | agent | entry, joining
accord | | sign, reach, conclude | theme | agreement, deal
adoption | | adopt, approve, pass | theme |
agreement | | sign, reach, conclude | theme | deal, accord
airlift | airlift | | theme | evacuation
annexation | annex | | target |
announcement | | announce, declare, unveil | theme |
appeal | appeal, appeal help, ask help, request help, call help, make appeal | | agent | request, plea
appointment | appoint, install | name, confirm, approve | target | nomination
approval | | approve, endorse, back | theme | endorsement
armistice | sign armistice, agree armistice, conclude armistice | | theme | truce, ceasefire, cease-fire
arrest | arrest, detain, seize | | target | detention
assassination | assassinate, murder, kill, shoot | | target | murder, killing
assault | attack, assault, storm | | target | attack, offensive
attack | attack, assault, strike | | target | assault, offensive
battle | fight | | theme | fighting, clash
blockade | blockade, impose blockade | | target | quarantine
bombardment | bombard, shell, bomb | | target | bombing, shelling
bombing | bomb | | target | bombardment, attack, air strike, air raid
boycott | boycott | | target |
capture | capture, seize, overrun | take | target | seizure, fall
ceasefire | agree ceasefire, announce ceasefire, accept ceasefire, declare ceasefire, sign ceasefire, cease fire | | theme | cease-fire, truce, armistice
cease-fire | agree ceasefire, announce ceasefire, accept ceasefire, declare ceasefire, sign ceasefire, cease fire | | theme | ceasefire, truce, armistice
clash | clash | | agent | fighting, violence
closure | | close, shut, block | theme | closing
collapse | collapse, fall, disintegrate | | agent | fall, breakup, dissolution
conference | hold conference, convene conference, open conference, meet | | theme | meeting, gathering
conflict | fight | | theme | war, fighting, hostility
congress | hold congress, convene congress | | theme |
coronation | crown | | target |
coup | stage coup, launch coup, overthrow, topple, depose, oust, seize power, take power | | target | putsch, takeover, overthrow
crisis | | | theme |
crossing | | cross | theme |
death | die | | agent | passing
debate | debate | | theme |
declaration | | declare, proclaim, issue | theme | proclamation
defeat | defeat, beat | | target |
deployment | deploy troops, deploy force, send troops, send force, dispatch troops, dispatch force, deploy, arrive | | theme | arrival, dispatch, mission
deposition | depose, oust, overthrow, topple | | target | overthrow, removal, ouster
dismissal | dismiss, sack, fire, remove | | target | removal, sacking
dissolution | | dissolve, disband, abolish | theme | breakup, end
earthquake | | strike | theme | quake, tremor
election | elect, win election, hold election, hold vote | | target | vote, poll, ballot
embargo | impose embargo | | target |
escalation | escalate | | theme |
evacuation | evacuate, withdraw | leave | agent | withdrawal, departure
execution | execute, hang, shoot | | target | hanging
expulsion | expel | | target |
fall | fall, capture | | agent | capture, collapse
famine | starve | | theme |
fighting | fight | | theme | battle, clash
flight | flee | | agent | escape
foundation | | found, establish, create, form, set | theme | founding, establishment, creation, formation
founding | | found, establish, create, form, set | theme | foundation, establishment, creation, formation
establishment | | found, establish, create, form, set | theme | foundation, founding, creation, formation
creation | | found, establish, create, form, set | theme | foundation, founding, establishment, formation
formation | | found, establish, create, form, set | theme | foundation, founding, establishment, creation
genocide | kill, massacre, murder | | target | massacre, killing
handover | | hand, transfer | theme | transfer
inauguration | inaugurate | swear | target | swearing-in
incident | | | theme |
independence | declare independence, proclaim independence, gain independence, win independence, achieve independence, attain independence, obtain independence, regain independence, restore independence, secure independence, grant independence, become independent, become nation, become republic | | agent | declaration of independence
incursion | invade, enter, cross border, cross province, cross territory | | target | invasion, attack, intrusion
insurgency | rebel | | agent | rebellion, uprising
intervention | intervene, send troops, send force | | agent | invasion
invasion | invade, launch invasion, attack | | target | attack, offensive, assault, incursion
killing | kill, shoot, murder | | target | murder, shooting
landing | land | | agent |
launch | | launch, start, begin | theme |
lifting | | lift, end, remove | theme | end, removal
liberation | liberate, free | | target |
mandate | | | theme |
massacre | massacre, kill | | target | killing
meeting | meet, hold meeting, hold talks | | agent | talks, summit
merger | merge, unite | | agent | union
mission | visit, send mission | | agent | visit
mobilisation | mobilise, mobilize, call reservists | | theme | mobilization
mobilization | mobilise, mobilize, call reservists | | theme | mobilisation
murder | murder, kill, assassinate | | target | killing, assassination
mutiny | mutiny, rebel | | agent | revolt
nationalisation | nationalise, nationalize, seize, expropriate | | target | nationalization, seizure, takeover
nationalization | nationalise, nationalize, seize, expropriate | | target | nationalisation, seizure, takeover
negotiation | negotiate | | theme | talk
nomination | nominate | | target |
occupation | occupy, seize, capture | | target | capture, seizure
offensive | attack, launch offensive | | agent | attack, assault
opening | | open, inaugurate | theme | inauguration
operation | | launch, begin, start | theme |
ouster | oust, topple, overthrow, depose, remove | | target | overthrow, removal, fall
overthrow | overthrow, topple, oust, depose | | target | ouster, toppling, fall
partition | partition, divide | | target | division
plan | | propose, present, unveil | theme | proposal
plebiscite | vote, hold plebiscite | | theme | referendum, vote
proclamation | | proclaim, declare | theme | declaration
protest | protest, demonstrate, rally, march | | agent | demonstration, rally, unrest
purge | purge | | target |
raid | raid, attack | | target | attack
ratification | | ratify, approve | theme | approval
rebellion | rebel, revolt | | agent | revolt, uprising, insurrection
recognition | recognise, recognize | | target |
referendum | vote, hold referendum | | theme | vote, plebiscite
rejection | | reject, refuse | theme | refusal
removal | remove, dismiss, oust | | target | dismissal, ouster
request | request help, request assistance, request aid, request support, request intervention, ask help, ask assistance, ask support, seek help, seek assistance, call help, call assistance, appeal, appeal help, appeal assistance, make request | request, ask, seek | agent | appeal, plea
resignation | resign, step, quit | | agent | departure, exit
resolution | | adopt, pass, approve | theme | vote
retreat | retreat, withdraw | | agent | withdrawal
reunification | reunify, reunite, unite | | target | unification
revolt | revolt, rebel | | agent | uprising, rebellion
revolution | overthrow, topple, oust, depose, seize power | | target | uprising, revolt, overthrow, ouster, protest, demonstration
riot | riot | | agent | rioting, unrest, disturbance, disorder
secession | secede | | agent |
seizure | seize, capture, occupy | take | target | capture, takeover, occupation
session | meet, convene, hold session | | agent | meeting
shooting | shoot | | target |
siege | besiege | | target |
signing | | sign, conclude | theme | signature
speech | | deliver, make, give, say, declare | agent | address
strike | | | agent | stoppage, walkout
succession | succeed | | agent |
summit | meet, hold summit | | theme | meeting, conference
surrender | surrender, capitulate | | agent | capitulation
takeover | seize | take | target | seizure
talk | meet, hold talks | | theme | negotiation, meeting
talks | meet, hold talks | | theme | negotiation, meeting
trial | try | | target |
treaty | | sign, conclude | theme | pact, agreement
truce | agree truce, sign truce | | theme | ceasefire, cease-fire, armistice
ultimatum | issue ultimatum, send ultimatum, deliver ultimatum, present ultimatum | | theme | demand
unification | unify, unite | | target | union
unrest | protest, riot | | theme | protest, riot, disturbance
uprising | revolt, rebel | | agent | revolt, rebellion, insurrection, unrest, protest, demonstration
veto | veto | | theme |
victory | win, defeat | | agent | win
visit | | visit, arrive, fly, travel | agent | trip, arrival
vote | | vote, adopt, approve, pass | theme | ballot
war | fight, wage war | | theme | conflict, fighting, hostility
withdrawal | withdraw, evacuate | leave | agent | pullout, evacuation, departure
`

/** The nouns of the table. */
export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): readonly [string, EventNoun] => {
      const [noun = '', verbs = '', bound = '', of = '', others = ''] = line.split('|').map((it) => it.trim())
      return [
        noun,
        { verbs: wordsOf(verbs), bound: wordsOf(bound), of: of as EventNoun['of'], others: wordsOf(others), once: ONCE.has(noun) },
      ]
    }),
)

function wordsOf(list: string): string[] {
  return list === '' ? [] : list.split(', ')
}

/** Endings of nouns for what is done, and what they stand for at the end of the verb. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[^aeiou])ication$/u, ['ify', 'icate']],
  [/ation$/u, ['ate', 'e', '']],
  [/(?<=[ct])ion$/u, ['', 'e']],
  [/sion$/u, ['d', 'de', 's', 'se', 't']],
  [/ment$/u, ['']],
  [/(?<=[^aeiou])al$/u, ['e', '']],
  [/(?<=[a-z]{3})ing$/u, ['', 'e']],
]

/** A noun that is not in the table, as far as its ending tells the verb: `reopening` is what is done when something is reopened. */
export function nounOfDeed(noun: string): EventNoun | undefined {
  for (const [ending, verbs] of ENDINGS) {
    if (!ending.test(noun)) continue
    const bound = verbs.map((it) => noun.replace(ending, it))
    const doubled = bound[0]!.replace(/([bdgmnprt])\1$/u, '$1')
    return { verbs: [], bound: [...new Set([...bound, doubled])], of: 'theme', others: [], once: false }
  }
  return undefined
}

const BY_VERB: ReadonlyMap<string, string> = new Map(
  [...EVENT_NOUNS]
    .reverse()
    .flatMap(([noun, { verbs, bound }]) => [...bound, ...verbs].filter((it) => !it.includes(' ')).map((it) => [it, noun])),
)

/** The noun of the table for a verb in the third person or the past: `resigns`, `invaded`. */
export function nounOfVerb(verb: string): string | undefined {
  const bases = verb.endsWith('ed')
    ? [verb.slice(0, -2), verb.slice(0, -1)]
    : [verb.slice(0, -1), verb.slice(0, -2), `${verb.slice(0, -3)}y`]
  return bases.map((it) => BY_VERB.get(it)).find((it) => it !== undefined)
}
