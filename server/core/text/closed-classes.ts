/** Closed classes: the parts of speech of the words that hold English sentences together, which statistics get wrong. */
import type { Pos } from './passage.js'

const CLASSES: readonly (readonly [Pos, string])[] = [
  ['DET', 'the a an this these those every each either neither another any some no all both half'],
  [
    'ADP',
    'of in on at by with from into onto for against between among amongst amid amidst within without through throughout during over under across toward towards upon via per despite beyond behind beside besides beneath below above along alongside around near inside outside until till aboard except unlike pending regarding concerning vis versus notwithstanding',
  ],
  [
    'PRON',
    'i you he she it we they me him us them who whom whose which what whoever whatever myself himself herself itself themselves ourselves yourself mine theirs ours hers something anything nothing everything someone anyone everyone nobody none',
  ],
  ['PRON', 'my your his her its our their'],
  ['CCONJ', 'and or but nor'],
  ['SCONJ', 'since until till after before while whilst although though because if whether unless whereas lest'],
  ['ADV', 'never not however therefore thus also again already still yet too soon often once'],
  ['AUX', 'is are was were be been being am can could may might must shall should will would'],
]

const POS_BY_WORD = new Map<string, Pos>(CLASSES.flatMap(([pos, words]) => words.split(' ').map((word) => [word, pos] as const)))
POS_BY_WORD.set('not', 'PART')

/** Words of a closed class that are nouns or verbs as well, in capitals or behind an article: `the May accord`, `his will`, `the might of`. */
const ALSO_NOUNS = new Set([
  'may',
  'will',
  'might',
  'can',
  'must',
  'half',
  'none',
  'being',
  'once',
  'pending',
  'regarding',
  'concerning',
  'yet',
  'still',
  'mine',
])

/** The part of speech of a word of a closed class, folded to lower case, or undefined. */
export function closedClass(word: string): Pos | undefined {
  return POS_BY_WORD.get(word)
}

/** Whether the statistics are to be believed when they say that a closed-class word is something else. */
export function mayBeOpen(word: string): boolean {
  return ALSO_NOUNS.has(word)
}

/** Base forms of the closed-class words that have one of their own. */
export const CLOSED_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['is', 'be'],
  ['are', 'be'],
  ['was', 'be'],
  ['were', 'be'],
  ['am', 'be'],
  ['been', 'be'],
  ['being', 'be'],
  ['has', 'have'],
  ['had', 'have'],
  ['having', 'have'],
  ['does', 'do'],
  ['did', 'do'],
  ['done', 'do'],
  ['doing', 'do'],
  ["n't", 'not'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
])
