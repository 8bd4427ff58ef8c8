/** Checks that a name means one record of a kind on any day. */
import { addTo } from '../base/add-to.js'
import type { CheckedFile, CorpusCheck } from './check-corpus.js'
import { nameForms } from './name-forms.js'
import type { NameForm } from './name-index.js'
import { nameWords } from './name-words.js'

/** Kinds of form that people and peoples may share without anything being wrong. */
const SHARED_BY_NATURE: ReadonlySet<string> = new Set(['family', 'given'])

/** Reports, as warnings, forms that name two records of one kind on the same day. */
export function checkNames(check: CorpusCheck): void {
  const groups = new Map<string, { readonly form: NameForm; readonly from: CheckedFile; readonly list: string }[]>()
  for (const from of check.files) {
    for (const form of nameForms(from.file)) {
      const target = check.byId.get(form.recordId)
      // A record that a later file replaces has no say.
      if (SHARED_BY_NATURE.has(form.kind) || target?.from !== from) continue
      const words = nameWords(form.form).map((it) => (form.kind === 'abbreviation' ? it.written : it.key))
      const key = `${target.list} ${form.kind === 'abbreviation' ? 'letters' : 'words'} ${words.join(' ')}`
      addTo(groups, key, { form, from, list: target.list })
    }
  }
  for (const group of groups.values()) {
    const told = new Set<string>()
    for (const [index, { form, from, list }] of group.entries()) {
      if (told.has(form.recordId)) continue
      const rival = group.slice(0, Math.min(index, 100)).find((it) => it.form.recordId !== form.recordId && sameDay(it.form, form))
      if (!rival) continue
      told.add(form.recordId)
      const record = check.byId.get(form.recordId)!.record
      const message = `“${form.form}” names two ${list.replaceAll('_', ' ')} on the same day: \`${rival.form.recordId}\` and \`${form.recordId}\``
      check.report(from, record, undefined, message, 'a name for each, or periods that do not meet', 'warning')
    }
  }
}

function sameDay(a: NameForm, b: NameForm): boolean {
  const from = Math.max(a.from ?? Number.NEGATIVE_INFINITY, b.from ?? Number.NEGATIVE_INFINITY)
  return from <= Math.min(a.to ?? Number.POSITIVE_INFINITY, b.to ?? Number.POSITIVE_INFINITY)
}
