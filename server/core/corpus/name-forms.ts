/** All the forms by which the records of a corpus may be named, with their kinds and periods. */
import { parseEdtf } from '../values/edtf.js'
import type { NameForm, NameKind } from './name-index.js'
import type { CorpusFile, OtherName, Person } from './schema.js'

/** The first and the last day on which a form is right; open ends are absent. */
type FormPeriod = Pick<NameForm, 'from' | 'to'>

const ALWAYS: FormPeriod = { from: undefined, to: undefined }

/** A spelling of one part of a person's name. */
interface Part extends FormPeriod {
  readonly text: string
  readonly kind: NameKind
}

/**
 * The name forms of persons, organizations, areas, posts, events and treaties, in that order; a record's own name first.
 * Persons have every given name with every family name, and every family name alone. No form of a record is given twice.
 */
export function nameForms(file: CorpusFile): readonly NameForm[] {
  const found = collector()
  for (const it of file.persons ?? []) personForms(it, found)
  for (const it of [...(file.organizations ?? []), ...(file.areas ?? [])]) recordForms(it.id, it.name, it.other_names, false, found)
  for (const it of file.posts ?? []) recordForms(it.id, it.label, [], true, found)
  for (const it of [...(file.events ?? []), ...(file.treaties ?? [])]) recordForms(it.id, it.name, it.other_names, true, found)
  return found.forms
}

interface Collector {
  readonly forms: NameForm[]
  add(recordId: string, form: string, kind: NameKind, period: FormPeriod, lower: boolean): void
}

/** Keeps the first of equal forms; a form with another period is another form, unless the one there holds always. */
function collector(): Collector {
  const forms: NameForm[] = []
  const seen = new Set<string>()
  return {
    forms,
    add(recordId, form, kind, period, lower) {
      const always = `${recordId}\n${form}\n`
      const key = period.from === undefined && period.to === undefined ? always : `${always}${period.from}/${period.to}`
      if (seen.has(always) || seen.has(key)) return
      seen.add(key)
      forms.push({ recordId, form, kind, from: period.from, to: period.to, lower: lower ? true : undefined, implied: undefined })
    },
  }
}

function recordForms(id: string, name: string, others: readonly OtherName[] | undefined, lower: boolean, found: Collector): void {
  // A name that another entry dates is right in that period only.
  const own = (others ?? []).find((it) => typeof it !== 'string' && it.name === name)
  found.add(id, name, 'name', own === undefined ? ALWAYS : periodOf(own), lower)
  for (const it of others ?? []) {
    const form = typeof it === 'string' ? it : it.name
    if (form === undefined) continue
    const kind = kindOf(it)
    found.add(id, form, kind, periodOf(it), lower && kind !== 'abbreviation')
  }
}

function personForms(person: Person, found: Collector): void {
  recordForms(person.id, person.name, person.other_names, false, found)
  const given = parts(person.given_name, person.other_names, 'given_name')
  const families = parts(person.family_name, person.other_names, 'family_name')
  for (const family of families) {
    for (const it of given) {
      const period = bothPeriods(it, family)
      if (period) found.add(person.id, `${it.text} ${family.text}`, worse(it.kind, family.kind), period, false)
    }
  }
  for (const family of families) found.add(person.id, family.text, family.kind === 'misnomer' ? 'misnomer' : 'family', family, false)
}

/** The spellings of one part of the name: the record's own, then the others'. */
function parts(own: string | undefined, others: readonly OtherName[] | undefined, key: 'given_name' | 'family_name'): readonly Part[] {
  const found: Part[] = own === undefined ? [] : [{ text: own, kind: 'name', from: undefined, to: undefined }]
  for (const it of others ?? []) {
    const text = typeof it === 'string' ? undefined : it[key]
    if (text === undefined) continue
    const { from, to } = periodOf(it)
    found.push({ text, kind: kindOf(it), from, to })
  }
  return found
}

function kindOf(name: OtherName): NameKind {
  return typeof name === 'string' ? 'variant' : ((name.kind ?? 'variant') as NameKind)
}

/** A combination is no better than its worse half. */
function worse(a: NameKind, b: NameKind): NameKind {
  if (a === 'misnomer' || b === 'misnomer') return 'misnomer'
  if (a === 'former' || b === 'former') return 'former'
  return a === 'name' && b === 'name' ? 'name' : 'variant'
}

function periodOf(name: OtherName): FormPeriod {
  if (typeof name === 'string') return ALWAYS
  const from = name.start_date === undefined ? undefined : parseEdtf(name.start_date)?.earliest
  const to = name.end_date === undefined ? undefined : parseEdtf(name.end_date)?.latest
  return { from: isDay(from) ? from : undefined, to: isDay(to) ? to : undefined }
}

/** The days on which both hold; undefined where there are none. */
function bothPeriods(a: FormPeriod, b: FormPeriod): FormPeriod | undefined {
  const from = Math.max(a.from ?? -Infinity, b.from ?? -Infinity)
  const to = Math.min(a.to ?? Infinity, b.to ?? Infinity)
  if (from > to) return undefined
  return { from: isDay(from) ? from : undefined, to: isDay(to) ? to : undefined }
}

function isDay(day: number | undefined): day is number {
  return day !== undefined && Number.isFinite(day)
}
