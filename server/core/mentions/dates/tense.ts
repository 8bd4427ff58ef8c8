/** The tense that a date is said in, which tells whether “on Friday” or “in March” lies behind the text or before it. */
import { ASKING, MODALS, POSTPONING, TIMETABLE } from '../../text/english.js'
import type { TaggedText, Token } from '../../text/passage.js'
import { oneOf } from '../../text/word.js'
import type { DateAnchor } from './anchor.js'
import type { DateExpression } from './expression.js'

type Tense = NonNullable<DateAnchor['tense']>

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const FUTURE = words("will shall 'll wo plans plan expect expects upcoming starting beginning effective expires expire deadline")
/** Participles and adjectives of what is yet to come: “is due on Friday”, “scheduled for March”. */
const AWAITED = words('scheduled slated planned expected due set')
const PAST = words(
  'was were had did said told began came went met took gave made held won lost left rose fell became saw sent led ran found kept brought fought broke struck shot spoke wrote grew stood flew drew put built sold bought',
)
const PRESENT = words("can could may might should must would is are has have does do 're 've")
/** Verbs of meaning to, before an infinitive. */
const INTENDING = words(
  'be plan expect intend hope agree promise vow want is are going likely about continue decide invite prepare pledge propose offer decided agreed invited promised hoped wanted intended prepared pledged proposed offered vowed',
)
/** Modals of what lies ahead. */
const PROSPECTIVE = words('may might should must')

/** How many words a clause’s verb is looked for on either side. */
const REACH = 24

/** The tense of the clause that a date stands in: the nearest verb before it in the sentence, else the nearest after it. */
export function tenseAt(tagged: Pick<TaggedText, 'tokens'>, expression: DateExpression): Tense {
  const { tokens } = tagged
  // “has grown since August” looks back, whatever the tense.
  if (expression.relation?.word === 'since') return 'past'
  if (isPutTo(tokens, expression)) return 'future'
  const tense = verbTense(tokens, expression)
  // “crude for May”, “May contracts”: which month is meant, the verb does not tell.
  return tense === 'past' && isNamedMonth(tokens, expression) ? 'present' : tense
}

function verbTense(tokens: readonly Token[], expression: DateExpression): Tense {
  const sentence = tokens[expression.from]?.sentence
  const isOpen = expression.form.is === 'weekday' || (expression.form.is === 'calendar' && expression.form.day === undefined)
  for (let at = expression.from - 1; at >= 0 && expression.from - at < REACH && tokens[at]!.sentence === sentence; at--) {
    const tense = tenseOf(tokens, at)
    // “may vote Monday”, “said it would meet on Friday”: a weekday under a modal is yet to come.
    if (tense === 'present' && expression.form.is === 'weekday' && MODALS.has(tokens[at]!.norm) && tokens[at + 1]?.norm !== 'have')
      return 'future'
    // “should close in the week of April 13”; what could be need not lie ahead.
    if (tense === 'present' && PROSPECTIVE.has(tokens[at]!.norm) && tokens[at + 1]?.norm !== 'have') return 'future'
    if (isOpen && isTimetabled(tokens, at)) return 'future'
    if (tense) return tense
  }
  const isLabel = LABEL_ENDS.has(tokens[expression.to]?.norm ?? '')
  for (let at = expression.to; at < tokens.length && at - expression.to < REACH && tokens[at]!.sentence === sentence; at++) {
    const tense = tenseOf(tokens, at)
    // “6 August: the deadline expires”: the present of a timeline.
    if (tense === 'future' && isLabel && !WILL.has(tokens[at]!.norm)) return 'present'
    if (tense) return tense
  }
  return 'past'
}

const WILL = words("will shall 'll wo")
const LABEL_ENDS = words(': – — |')

/** “was put off until Tuesday”, “moved to Tuesday”, “asked for an answer by Tuesday”. */
function isPutTo(tokens: readonly Token[], { from, form }: DateExpression): boolean {
  const beside = beforeTime(tokens, from)
  const word = tokens[beside]?.norm
  const verbs = word === 'to' || word === 'until' || word === 'till' || word === 'for' ? POSTPONING : word === 'by' ? ASKING : undefined
  if (!verbs || form.is !== 'weekday') return false
  const { sentence } = tokens[from]!
  for (let at = beside - 1; at >= 0 && from - at < 16 && tokens[at]!.sentence === sentence; at--) {
    const { pos, lemma } = tokens[at]!
    if (pos === 'VERB') return verbs.has(lemma) && !AWAITED.has(tokens[at]!.norm)
  }
  return false
}

/** The token before a date and the time of day that stands before it: “for **3:55 a.m. EST** Sunday”. */
function beforeTime(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > 0 && from - at < 8 && (CLOCK.has(tokens[at]!.norm) || (tokens[at]!.norm >= '0' && tokens[at]!.norm < ':'))) at--
  return at
}

const CLOCK = words(': . a.m. p.m. am pm gmt est edt pst noon midnight')

/** A month after “for” or before the noun that it tells apart: “crude for May”, “May contracts”; “the March elections” are known, and were. */
function isNamedMonth(tokens: readonly Token[], { from, to, form, relation }: DateExpression): boolean {
  if (form.is !== 'calendar' || form.day !== undefined || form.year !== undefined || form.of || relation) return false
  const after = tokens[to]
  if (tokens[from - 1]?.norm === 'the') return false
  return tokens[from - 1]?.norm === 'for' || after?.norm === "'s" || after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN'
}

const SUBJECTS = words('they we who which')

/** A verb of the timetable in the present: “which begins Tuesday”, “voters go to the polls on Sunday”. */
function isTimetabled(tokens: readonly Token[], at: number): boolean {
  const { pos, norm, lemma } = tokens[at]!
  if (pos !== 'VERB' || !TIMETABLE.has(lemma)) return false
  if (norm.endsWith('s')) return norm !== lemma
  const before = tokens[at - 1]
  return norm === lemma && before !== undefined && (SUBJECTS.has(before.norm) || (before.pos === 'NOUN' && before.norm !== before.lemma))
}

const tellsTense = oneOf([...AWAITED, ...FUTURE, ...PAST, ...PRESENT, 'to'])

function tenseOf(tokens: readonly Token[], at: number): Tense | undefined {
  const token = tokens[at]!
  if (token.pos !== 'VERB' && !tellsTense(token.word)) return undefined
  const { norm } = token
  // “on May 5”: the month, and no modal.
  if (norm === 'may' && token.text !== 'may' && tokens[at - 1]?.sentence === token.sentence) return undefined
  if (AWAITED.has(norm)) return awaitedTense(tokens, at)
  if (FUTURE.has(norm)) return 'future'
  if (norm === 'to') return infinitiveTense(tokens, at)
  if (PAST.has(norm)) return tokens[at - 1]?.norm === 'be' || tokens[at - 1]?.norm === 'been' ? undefined : 'past'
  if (PRESENT.has(norm)) return 'present'
  if (token.pos !== 'VERB') return undefined
  if (norm.endsWith('ed') || (token.lemma !== norm && !norm.endsWith('s') && !norm.endsWith('ing'))) {
    if (tokens[at - 1]?.norm === 'be' || tokens[at - 1]?.norm === 'been') return undefined
    return isPerfect(tokens, at) ? 'present' : 'past'
  }
  return norm.endsWith('s') && token.lemma !== norm ? 'present' : undefined
}

/** “is due”, “originally set for”; but “as expected”, “than we expected”, “due to the strike”, “were originally due”. */
function awaitedTense(tokens: readonly Token[], at: number): Tense | undefined {
  const { norm } = tokens[at]!
  const after = tokens[at + 1]
  const before = tokens[at - 1]
  if (norm === 'set') return after?.norm === 'for' || after?.norm === 'to' ? 'future' : undefined
  if (norm === 'due' && after?.norm === 'to' && tokens[at + 2]?.pos !== 'VERB') return undefined
  if (before?.norm === 'as' || before?.norm === 'than') return undefined
  if (isBe(before?.norm) && tokens[at - 2]?.norm === 'originally') return 'past'
  if (before?.norm === 'originally' && isBe(tokens[at - 2]?.norm)) return 'past'
  // “a planned visit in May”
  if (before?.pos === 'DET' && after?.pos === 'NOUN') return undefined
  if (before?.norm === 'been' && tokens[at - 2]?.norm === 'had') return 'past'
  // “where we expected”: somebody did.
  if (norm !== 'due' && before?.pos === 'PRON') return 'past'
  return 'future'
}

function isBe(norm: string | undefined): boolean {
  return norm === 'was' || norm === 'were'
}

/** “has decided”, “have since been told”: said of the time of writing. */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 3; index--) {
    const { norm } = tokens[index]!
    if (norm === 'has' || norm === 'have' || norm === "'ve") return true
    if (PAST.has(norm)) return false
  }
  return false
}

/** “to meet”: what was meant to happen, after a verb of meaning to; nothing otherwise (“was forced to resign”). */
function infinitiveTense(tokens: readonly Token[], at: number): Tense | undefined {
  const governor = tokens[at - 1]
  if (!governor) return undefined
  if (governor.norm === 'is' || governor.norm === 'are' || FUTURE.has(governor.norm)) return 'future'
  if (AWAITED.has(governor.norm) && governor.norm !== 'set') return awaitedTense(tokens, at - 1)
  // “was to begin on Tuesday”
  if (isBe(governor.norm) && tokens[at + 1]?.pos === 'VERB' && tokens[at + 1]?.norm !== 'have') return 'future'
  return INTENDING.has(governor.lemma) && tokens[at + 1]?.pos !== 'DET' ? 'present' : undefined
}
