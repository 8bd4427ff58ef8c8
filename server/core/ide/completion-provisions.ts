/** Completion of articles: those of the treaty that the sentence names, else those of every treaty. */
import { foldText } from '../base/fold.js'
import type { Completion } from './completion.js'
import { type CompletionPlace, headBefore, isDigit, writtenWords } from './completion-place.js'
import { nameOf } from './fact-line.js'
import type { ReadBrief } from './read-brief.js'

/** Words after which the number of an article stands. */
const CUES = ['article', 'art.', 'articles']

/** After “Article”: the articles that are known with their titles, those of treaties named in the brief first. */
export function completeProvisions(brief: ReadBrief, place: CompletionPlace): readonly Completion[] {
  const { corpus } = brief
  const written = writtenWords(brief, place).find((it) => {
    const head = foldText(headBefore(place, it.text))
    return (it.text === '' || isDigit(it.text[0]!)) && CUES.some((cue) => endsWithWord(withoutNumbers(head), cue))
  })
  if (!written || (written.text === '' && !place.before.endsWith(' '))) return []
  const named = place.earlier.flatMap((it) => treatyOf(brief, it.id) ?? [])
  const all = [...corpus.provisionsByTreaty.keys()].sort((a, b) => named.lastIndexOf(b) - named.lastIndexOf(a))
  const meant = treatyBehind(brief, written.span.end) ?? place.mentions.flatMap((it) => treatyOf(brief, it.id) ?? []).at(-1)
  const own = meant === undefined ? [] : articlesOf(brief, meant, written, true)
  return own.length > 0 ? own : all.flatMap((it) => articlesOf(brief, it, written, false))
}

function endsWithWord(head: string, cue: string): boolean {
  return head === cue || head.endsWith(` ${cue}`) || head.endsWith(`(${cue}`)
}

/** “Articles 2 and” without the numbers that stand there already, where another one is called for. */
function withoutNumbers(head: string): string {
  const words = head.split(' ')
  const last = words.at(-1)!
  if (!last.endsWith(',') && !JOINTS.has(last)) return head
  let joined = false
  while (words.length > 1 && (JOINTS.has(words.at(-1)!) || isDigit(words.at(-1)![0] ?? ''))) joined = JOINTS.has(words.pop()!) || joined
  // Behind “Articles 2 and 4,” and “Article 4,” the sentence goes on with something else.
  return words.at(-1) === 'articles' && !(joined && last.endsWith(',')) ? words.join(' ') : head
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'to'])

/** The articles of a treaty whose number begins as written; the treaty is named along with them unless it stands there already. */
function articlesOf(
  { corpus }: ReadBrief,
  treaty: string,
  { text, span }: ReturnType<typeof writtenWords>[number],
  isNamed: boolean,
): readonly Completion[] {
  const of = nameOf(corpus, treaty)
  return (corpus.provisionsByTreaty.get(treaty) ?? []).flatMap((id): readonly Completion[] => {
    const entity = corpus.entities.get(id)
    if (entity?.kind !== 'provision' || !entity.record.number.startsWith(text)) return []
    const { number, title } = entity.record
    const whole = `${number} of the ${of}`
    return [{ label: `${number}: ${title}`, kind: 'provision', detail: of, filter: whole, insert: isNamed ? number : whole, span, id }]
  })
}

function treatyOf({ corpus }: ReadBrief, id: string | undefined): string | undefined {
  const entity = id === undefined ? undefined : corpus.entities.get(id)
  return entity?.kind === 'provision' ? entity.treatyId : entity?.kind === 'treaty' ? entity.id : undefined
}

/** What may stand between an article's number and its treaty. */
const BETWEEN = new Set(['', 'of', 'of the', 'to the', 'in the', 'the'])

/** The treaty that is named right behind the number: “of the Treaty of Zenda”, “, Treaty of Zenda”. It may stand on the next line. */
function treatyBehind(brief: ReadBrief, end: number): string | undefined {
  for (const it of brief.report().mentions) {
    if (it.start < end || it.start > end + REACH || it.kind !== 'treaty') continue
    const between = brief.text
      .slice(end, it.start)
      .replace(/[\s,(*_>]+/g, ' ')
      .trim()
      .toLowerCase()
    if (BETWEEN.has(between)) return treatyOf(brief, it.id)
  }
  return undefined
}

/** How many characters behind the number the treaty may begin: an “of the” with marks of emphasis and a soft break. */
const REACH = 24
