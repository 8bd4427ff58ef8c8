/** The nouns and verbs by which a figure is told, from what it measures: `soldiers killed` counts soldiers, who were killed. */
import type { Quantity } from '../schema.js'
import { type FilledQuantity, together } from './filled.js'
import { singularOf, withSpellings } from './spellings.js'

/** Participles that are not made by rule, and their base forms. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'sent send, lost lose, shot shoot, sunk sink, taken take, held hold, built build, won win, cast cast, spent spend, dead die, hurt hurt, paid pay, found find, left leave, seen see, driven drive, shut shut'
    .split(', ')
    .map((it) => it.split(' ') as [string, string]),
)

/** Nouns for the same that are counted, and the verbs that count people in their place. */
const SAME: readonly { readonly nouns: readonly string[]; readonly verbs: readonly string[] }[] = [
  { nouns: ['death', 'fatality', 'dead', 'death toll', 'toll', 'victim'], verbs: ['kill', 'die'] },
  { nouns: ['arrest', 'detention', 'detainee'], verbs: ['arrest', 'detain'] },
  { nouns: ['injury', 'injured', 'wounded'], verbs: ['injure', 'wound', 'hurt'] },
  { nouns: ['casualty'], verbs: ['kill', 'wound', 'injure'] },
  { nouns: ['prisoner', 'prisoner of war', 'captive'], verbs: ['capture'] },
  { nouns: ['refugee'], verbs: ['flee'] },
  { nouns: ['troop', 'soldier', 'serviceman', 'personnel', 'force', 'contingent'], verbs: ['deploy', 'send'] },
  {
    nouns: ['peacekeeper', 'troop', 'soldier', 'serviceman', 'personnel', 'peacekeeping force', 'peacekeeping troop'],
    verbs: ['deploy', 'send'],
  },
  { nouns: ['member', 'member state'], verbs: [] },
  { nouns: ['inhabitant', 'population', 'resident'], verbs: [] },
  { nouns: ['vote'], verbs: ['vote'] },
  { nouns: ['ship', 'vessel'], verbs: [] },
  { nouns: ['aircraft', 'plane'], verbs: [] },
]

const OPENING = /^(?:the )?(?:(?:total )?number of|total|share of|count of) /u

/** The figure with words for what it counts. */
export function withFigureWords(quantity: Quantity): FilledQuantity {
  if (quantity.called?.length) return { ...quantity, called: quantity.called }
  const front = quantity.measure
    .replace(/\([^()]*\)/gu, '')
    .replace(OPENING, '')
    .trim()
    .split(/ (?:of|in|by|from|to|at|on|for|during|per) /u)[0]!
  const words = front.split(/\s+/u).filter((it) => it !== '')
  const verbs: string[] = []
  while (words.length > 1) {
    const base = baseOf(words[words.length - 1]!.toLowerCase())
    if (base.length === 0) break
    verbs.push(...base)
    words.pop()
  }
  const head = singularOf((words[words.length - 1] ?? '').toLowerCase())
  const before = words[words.length - 2]
  const compound = before !== undefined && /^\p{Ll}/u.test(before) ? [`${before} ${head}`] : []
  // “soldiers killed”: not every number of soldiers is one of those killed.
  if (verbs.length) return { ...quantity, called: [], counted: withSpellings([head, ...compound]), said: together(quantity.said, verbs) }
  const same = SAME.filter((it) => it.nouns[0] === head || (it.nouns.includes(head) && it.nouns.length < 5))
  const said = together(
    quantity.said,
    same.flatMap((it) => it.verbs),
  )
  const unit =
    quantity.unit !== undefined && /^\p{L}{3,}$/u.test(quantity.unit) && quantity.unit !== 'person' ? [singularOf(quantity.unit)] : []
  const called = withSpellings(
    together(
      [head, ...compound],
      unit,
      same.flatMap((it) => it.nouns),
    ),
  )
  return { ...quantity, called, ...(said.length ? { said } : {}) }
}

/** The base forms that a word may be the participle of; none where it is no participle. */
function baseOf(word: string): string[] {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return [irregular]
  if (!word.endsWith('ed') || word.length < 5) return []
  const stem = word.slice(0, -2)
  const doubled = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []
  return [...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [stem, `${stem}e`]), ...doubled]
}
