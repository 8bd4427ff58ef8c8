/** The forms of a corpus by record and by spelling, made once for each corpus. */
import type { Corpus } from './knowledge.js'
import type { NameForm, NameKind } from './name-index.js'

interface Forms {
  readonly byRecord: ReadonlyMap<string, readonly NameForm[]>
  readonly kinds: ReadonlyMap<string, NameKind>
}

const KNOWN = new WeakMap<Corpus, Forms>()

/** The forms of one record's names, in the order of the corpus. */
export function formsOf(corpus: Corpus, recordId: string): readonly NameForm[] {
  return formsIn(corpus).byRecord.get(recordId) ?? []
}

/** The kind of the first form that is spelt so, or so in capitals. */
export function kindOfForm(corpus: Corpus, spelling: string): NameKind | undefined {
  return formsIn(corpus).kinds.get(spelling)
}

function formsIn(corpus: Corpus): Forms {
  const known = KNOWN.get(corpus)
  if (known) return known
  const byRecord = new Map<string, NameForm[]>()
  const kinds = new Map<string, NameKind>()
  for (const form of corpus.forms) {
    const list = byRecord.get(form.recordId)
    if (list) list.push(form)
    else byRecord.set(form.recordId, [form])
    for (const spelling of [form.form, form.form.toUpperCase()]) if (!kinds.has(spelling)) kinds.set(spelling, form.kind)
  }
  const made = { byRecord, kinds }
  KNOWN.set(corpus, made)
  return made
}
