/** The forms of a corpus by record and by spelling, made once for each corpus. */
import { addTo } from '../base/add-to.js'
import type { Corpus } from './knowledge.js'
import type { NameForm, NameKind } from './name-index.js'
import { oncePerCorpus } from './once.js'

interface Forms {
  readonly byRecord: ReadonlyMap<string, readonly NameForm[]>
  readonly kinds: ReadonlyMap<string, NameKind>
}

/** The forms of one record's names, in the order of the corpus. */
export function formsOf(corpus: Corpus, recordId: string): readonly NameForm[] {
  return formsIn(corpus).byRecord.get(recordId) ?? []
}

/** The kind of the first form that is spelt so, or so in capitals. */
export function kindOfForm(corpus: Corpus, spelling: string): NameKind | undefined {
  return formsIn(corpus).kinds.get(spelling)
}

const formsIn = oncePerCorpus((corpus): Forms => {
  const byRecord = new Map<string, NameForm[]>()
  const kinds = new Map<string, NameKind>()
  for (const form of corpus.forms) {
    addTo(byRecord, form.recordId, form)
    for (const spelling of [form.form, form.form.toUpperCase()]) if (!kinds.has(spelling)) kinds.set(spelling, form.kind)
  }
  const made = { byRecord, kinds }
  return made
})
