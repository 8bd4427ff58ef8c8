/** Lemmas: base forms where the tagger's dictionary is wrong for British prose, irregular verbs above all. No word here belongs to a subject. */

/** Spellings that the dictionary turns American: British, American. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['is', 'iz'],
  ['ys', 'yz'],
  ['our', 'or'],
  ['tre', 'ter'],
  ['ence', 'ense'],
  ['gramme', 'gram'],
  ['ogue', 'og'],
  ['oeuv', 'euv'],
  ['yre', 'ire'],
  ['grey', 'gray'],
  ['heque', 'heck'],
  ['inium', 'inum'],
  ['fil', 'fill'],
  ['aem', 'em'],
  ['aes', 'es'],
  ['udgement', 'udgment'],
]

/**
 * Takes back what the dictionary made American of a British word: `organisations`, `organization` → `organisation`.
 * Both are in lower case. A lemma that was spelt so in the text stays.
 */
function keepSpelling(written: string, lemma: string): string {
  let best = lemma
  let shared = sharedLength(written, lemma)
  for (const [british, american] of SPELLINGS) {
    const at = lemma.lastIndexOf(american)
    if (at < 0 || !written.startsWith(british, at)) continue
    const candidate = lemma.slice(0, at) + british + lemma.slice(at + american.length)
    const length = sharedLength(written, candidate)
    if (length > shared) {
      best = candidate
      shared = length
    }
  }
  return best
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

/** Past forms that are no other word, by their base form. */
const PAST_FORMS: readonly (readonly [string, string])[] = [
  ['arise', 'arose arisen'],
  ['awake', 'awoke awoken'],
  ['become', 'became'],
  ['begin', 'began begun'],
  ['break', 'broke broken'],
  ['bring', 'brought'],
  ['build', 'built'],
  ['buy', 'bought'],
  ['catch', 'caught'],
  ['choose', 'chose chosen'],
  ['come', 'came'],
  ['deal', 'dealt'],
  ['draw', 'drew drawn'],
  ['drive', 'drove driven'],
  ['eat', 'ate eaten'],
  ['fall', 'fell fallen'],
  ['fight', 'fought'],
  ['flee', 'fled'],
  ['fly', 'flew flown'],
  ['forbid', 'forbade forbidden'],
  ['forget', 'forgot forgotten'],
  ['forgive', 'forgave forgiven'],
  ['give', 'gave given'],
  ['go', 'went gone'],
  ['grow', 'grew grown'],
  ['hang', 'hung'],
  ['hear', 'heard'],
  ['hide', 'hid hidden'],
  ['hold', 'held'],
  ['keep', 'kept'],
  ['know', 'knew known'],
  ['lay', 'laid'],
  ['lead', 'led'],
  ['lend', 'lent'],
  ['lose', 'lost'],
  ['make', 'made'],
  ['mean', 'meant'],
  ['meet', 'met'],
  ['oversee', 'oversaw overseen'],
  ['overthrow', 'overthrew overthrown'],
  ['pay', 'paid'],
  ['ride', 'rode ridden'],
  ['ring', 'rang rung'],
  ['rise', 'risen'],
  ['say', 'said'],
  ['see', 'seen'],
  ['seek', 'sought'],
  ['sell', 'sold'],
  ['send', 'sent'],
  ['shake', 'shook shaken'],
  ['show', 'shown'],
  ['sing', 'sang sung'],
  ['sink', 'sank sunk'],
  ['sit', 'sat'],
  ['speak', 'spoke spoken'],
  ['spend', 'spent'],
  ['stage', 'staged'],
  ['steal', 'stole stolen'],
  ['stand', 'stood'],
  ['strike', 'struck stricken'],
  ['swear', 'swore sworn'],
  ['take', 'took taken'],
  ['teach', 'taught'],
  ['tell', 'told'],
  ['think', 'thought'],
  ['throw', 'threw thrown'],
  ['undergo', 'underwent undergone'],
  ['understand', 'understood'],
  ['undertake', 'undertook undertaken'],
  ['uphold', 'upheld'],
  ['wear', 'wore worn'],
  ['win', 'won'],
  ['withdraw', 'withdrew withdrawn'],
  ['withhold', 'withheld'],
  ['withstand', 'withstood'],
  ['write', 'wrote written'],
  ['die', 'dying'],
  ['lie', 'lying'],
  ['tie', 'tying'],
  ['vie', 'vying'],
  ['wage', 'waged'],
]

const BASES = new Map<string, string>(PAST_FORMS.flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)))

/** Nouns of English that are written in the plural of another language. */
const UNCHANGED = new Set(['data', 'media', 'personnel', 'headquarters', 'politics', 'economics', 'series', 'means', 'news'])

/** The verb that an irregular form belongs to and to no other word. Undefined for all other words. */
export function irregularBase(form: string): string | undefined {
  return BASES.get(form)
}

/** Mends the base form that the dictionary gives for a word in lower case. */
export function mendLemma(written: string, lemma: string, pos: 'NOUN' | 'VERB' | 'AUX' | 'ADJ' | 'ADV'): string {
  if (pos === 'NOUN' && UNCHANGED.has(written)) return written
  if (pos === 'VERB' || pos === 'ADJ') {
    const base = BASES.get(written)
    if (base !== undefined) return base
  }
  if (written === 'being') return 'be'
  return keepSpelling(written, lemma)
}
