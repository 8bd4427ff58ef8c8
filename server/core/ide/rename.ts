/** Rename: another form of a name wherever a brief uses the form at hand, what others have said kept apart. */
import type { Edit, Span } from '../base/span.js'
import { overlaps } from '../base/span.js'
import type { ReadBrief } from './read-brief.js'

/** A form of a name that a brief uses for a record. */
export interface NameUse {
  readonly id: string
  readonly span: Span
  /** The form as it stands there, line breaks as blanks. */
  readonly form: string
}

/** The use of a name at an offset; none where words mean a record without naming it, and none for dates, figures and articles. */
export function nameUseAt(brief: ReadBrief, offset: number): NameUse | undefined {
  const mention = brief.report().mentions.find((it) => it.start <= offset && offset <= it.end && NAMED.has(it.kind))
  if (mention?.id === undefined) return undefined
  const span = { start: mention.start, end: mention.end }
  return { id: mention.id, span, form: formIn(brief.text, span) }
}

const NAMED: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'event', 'treaty'])

export interface RenameEdit extends Edit {
  /** Whether the words are someone else’s: they stand in a quotation, and are changed only if the author says so. */
  readonly quoted: boolean
}

/** The edits that put `name` wherever a brief names the record by the given form. */
export function renameIn(brief: ReadBrief, id: string, form: string, name: string): readonly RenameEdit[] {
  const report = brief.report()
  const edits: RenameEdit[] = []
  for (const it of report.mentions) {
    if (it.id !== id || !NAMED.has(it.kind) || formIn(brief.text, it) !== form) continue
    const quoted =
      brief.markdown.passages.some((passage) => passage.quoted && overlaps(passage, it)) ||
      report.claims.some((claim) => claim.voice === 'quoted' && overlaps(claim, it))
    edits.push({ start: it.start, end: it.end, text: withOpenMarks(brief.text.slice(it.start, it.end), name), quoted })
  }
  return edits
}

/** A name can be broken over lines and hold markup. */
function formIn(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(MARKS, '').replace(/\s+/g, ' ')
}

/** References to notes, both ends of links, and emphasis. */
const MARKS = /\[\^[^\]\s]*\]|\]\([^()]*\)|\]\[[^\]]*\]|\[|\*+|_+|~~/g

/** The new name with the markup around it of which only one end stands in the written one, as in “**Nikol** Pashinyan”. */
function withOpenMarks(written: string, name: string): string {
  const opened: string[] = []
  let closed = ''
  for (const { 0: mark, index } of written.matchAll(MARKS)) {
    const beforeWord = /\S/.test(written[index + mark.length] ?? '') && !/\S/.test(written[index - 1] ?? '')
    if (mark.startsWith('[^')) closed += mark
    else if (opened.length > 0 && closes(mark, opened.at(-1)!)) opened.pop()
    else if (mark === '[' || beforeWord) opened.push(mark)
    else closed += mark
  }
  return opened.join('') + name + closed
}

function closes(mark: string, opening: string): boolean {
  return opening === '[' ? mark.startsWith(']') : mark === opening
}
