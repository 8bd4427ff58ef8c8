/** Completion that knows the sentence: names, dates of events, members of a body, holders of an office, articles of a treaty. */
import type { Edit, Span } from '../base/span.js'
import { dateStyleOf } from './brief-dates.js'
import { completeCitations } from './completion-citations.js'
import { completeDates } from './completion-dates.js'
import { completeFigures } from './completion-figures.js'
import { completeFrontMatter } from './completion-front-matter.js'
import { completeHolders, completeMembers } from './completion-lists.js'
import { completeNames } from './completion-names.js'
import { type CompletionPlace, completionPlace, isWordCharacter } from './completion-place.js'
import { completeProvisions } from './completion-provisions.js'
import { recordMarkdown } from './fact-text.js'
import { citationLine, plain } from './markdown.js'
import { dayOfReading, type ReadBrief } from './read-brief.js'

export type CompletionKind =
  | 'person'
  | 'organization'
  | 'place'
  | 'event'
  | 'treaty'
  | 'provision'
  | 'date'
  | 'list'
  | 'figure'
  | 'source'
  | 'key'

export interface Completion {
  readonly label: string
  readonly kind: CompletionKind
  /** A few words behind the label: the office on the brief's date, the treaty of an article. */
  readonly detail?: string
  readonly insert: string
  /** What the insertion replaces. It always holds the caret and never leaves the line. */
  readonly span: Span
  /** What the typed words are compared with; the label unless given. */
  readonly filter?: string
  /** Record or source whose description documents the item. */
  readonly id?: string
  /** Set where the list is to be asked for again as more is written: others fit then. */
  readonly more?: boolean
  /** What is changed elsewhere in the brief along with it. */
  readonly also?: readonly Edit[]
}

/** What asked: a key that may open a list (then only a sentence that calls for one is answered), or the author. */
export type CompletionTrigger = 'character' | 'author'

/** Items in the order in which they are to be shown. None in code and links; in front matter its keys and dates alone. */
export function completionsAt(brief: ReadBrief, offset: number, trigger: CompletionTrigger = 'author'): readonly Completion[] {
  const particular = completeFrontMatter(brief, offset) ?? completeCitations(brief, offset)
  if (particular) return particular
  const place = completionPlace(brief, offset)
  if (!place) return []
  const called = calledFor(brief, place)
  const items = called.length || trigger === 'character' ? called : completeNames(brief, place)
  return items.map((it) => overRest(brief.text, it))
}

/** Of “Nik|ol Pashinyan” the whole name is replaced, not its first word alone: what follows as it would be inserted is part of it. */
function overRest(text: string, item: Completion): Completion {
  const { start, end } = item.span
  const written = text.slice(start, end)
  if (written === '' || !item.insert.startsWith(written)) return item
  const rest = item.insert.slice(written.length)
  const whole = end + rest.length
  if (rest === '' || !text.startsWith(rest, end) || (whole < text.length && isWordCharacter(text[whole]!))) return item
  return { ...item, span: { start, end: whole } }
}

/** What the sentence calls for at this place, the most particular reading first. */
function calledFor(brief: ReadBrief, place: CompletionPlace): readonly Completion[] {
  for (const complete of [completeProvisions, completeMembers, completeDates, completeFigures, completeHolders]) {
    const items = complete(brief, place)
    if (items.length) return items
  }
  return []
}

/** The documentation of an item, in Markdown; made when an editor asks for it. */
export function completionDocumentation(brief: ReadBrief, id: string): string {
  const source = brief.corpus.sources.get(id)
  if (source)
    return [`**${plain(source.title)}**`, source.note && plain(source.note), citationLine([{ source }])].filter(Boolean).join('\n\n')
  return recordMarkdown(brief.corpus, id, dayOfReading(brief), 'full', dateStyleOf(brief))
}
