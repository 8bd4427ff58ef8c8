/** Completion of names: the right spelling of whoever or whatever is being written. */

import { foldText } from '../base/fold.js'
import { partitionPoint } from '../base/partition-point.js'
import type { Corpus, Entity } from '../corpus/knowledge.js'
import { oncePerCorpus } from '../corpus/once.js'
import type { DateValue } from '../values/date-value.js'
import type { Completion, CompletionKind } from './completion.js'
import { type CompletionPlace, writtenWords } from './completion-place.js'
import { indexOf } from './corpus-index.js'
import { holdsOn } from './date-words.js'
import { nameOf } from './fact-line.js'
import { recordDetail } from './fact-text.js'
import { dayOfReading, type ReadBrief } from './read-brief.js'

interface Form {
  readonly id: string
  readonly kind: CompletionKind
  readonly text: string
  readonly folded: string
  /** The whole name comes before its short forms. */
  readonly rank: number
}

const LIMIT = 60

/** Who is written of comes before what is called after them: “Tokayev” before “Tokayev’s request”. */
const KIND_ORDER: readonly CompletionKind[] = ['person', 'organization', 'place', 'treaty', 'event']

/** Names that begin with what is being written. A capital and one more letter, or four small letters, are asked for. */
export function completeNames(brief: ReadBrief, place: CompletionPlace): readonly Completion[] {
  const { corpus } = brief
  const at = dayOfReading(brief)
  const forms = sortedForms(corpus)
  const mentioned = new Set(place.earlier.flatMap((it) => (it.id === undefined ? [] : [it.id])))
  const related = relatedTo(corpus, new Set(place.mentions.flatMap((it) => (it.id === undefined ? [] : [it.id]))), at)
  const found = new Map<string, { readonly form: Form; readonly item: Completion; readonly rank: number }>()
  for (const written of [...writtenWords(brief, place)].reverse()) {
    if (!isEnough(written.text)) continue
    const prefix = foldText(written.text)
    const first = partitionPoint(forms.length, (index) => forms[index]!.folded < prefix)
    for (let i = first; i < forms.length && forms[i]!.folded.startsWith(prefix); i++) {
      const form = forms[i]!
      const known = found.get(form.id)
      if (known && known.form.rank <= form.rank) continue
      const insert = insertion(corpus, form, mentioned.has(form.id))
      const detail = insert === nameOf(corpus, form.id) ? recordDetail(corpus, form.id, at) : nameOf(corpus, form.id)
      found.set(form.id, {
        form,
        item: { label: insert, kind: form.kind, detail, insert, span: written.span, filter: form.text, id: form.id },
        rank: (related.has(form.id) ? 0 : 2) + (mentioned.has(form.id) ? 0 : 1),
      })
    }
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        KIND_ORDER.indexOf(a.form.kind) - KIND_ORDER.indexOf(b.form.kind) ||
        a.form.rank - b.form.rank ||
        (a.item.label < b.item.label ? -1 : 1),
    )
    .slice(0, LIMIT)
    .map((it) => it.item)
}

/**
 * What the sentence is likely to go on with: who belongs to the bodies that it has named, holds office in the states, or took part in the
 * events, on the brief's date; and the other way round.
 */
function relatedTo(corpus: Corpus, named: ReadonlySet<string>, at: DateValue | undefined): ReadonlySet<string> {
  const related = new Set<string>()
  const { occurrences } = indexOf(corpus)
  for (const id of named) {
    for (const it of corpus.membershipsByBody.get(id) ?? []) if (holdsOn(it, at)) related.add(it.memberId)
    for (const it of corpus.membershipsByMember.get(id) ?? []) if (holdsOn(it, at)) related.add(it.bodyId)
    for (const it of corpus.tenuresByHolder.get(id) ?? []) if (holdsOn(it, at)) related.add(it.organizationId)
    for (const post of corpus.postsByOrganization.get(id) ?? []) {
      for (const it of corpus.tenuresByPost.get(post) ?? []) if (holdsOn(it, at)) related.add(it.holderId)
    }
    for (const it of occurrences.get(id) ?? []) related.add(it.entityId)
    for (const it of corpus.occurrencesByEntity.get(id) ?? []) {
      for (const participant of it.participants) related.add(participant.id)
      for (const where of it.places) related.add(where)
    }
  }
  // What stands in the sentence already is not what it goes on with.
  for (const id of named) related.delete(id)
  return related
}

function isEnough(written: string): boolean {
  const first = written[0] ?? ''
  return first !== first.toLowerCase() ? written.length >= 2 : written.length >= 4
}

/** A person who has not been named yet is named in full; everything else as the author began it. */
function insertion(corpus: Corpus, form: Form, mentioned: boolean): string {
  return form.kind === 'person' && !mentioned ? nameOf(corpus, form.id) : form.text
}

/** All forms of all names by their folded text. Made once for a corpus. */
const sortedForms = oncePerCorpus((corpus): readonly Form[] => {
  const forms = [...corpus.entities.values()].flatMap(formsOfEntity)
  forms.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.rank - b.rank))
  return forms
})

const KINDS: Partial<Record<Entity['kind'], CompletionKind>> = {
  person: 'person',
  organization: 'organization',
  area: 'place',
  event: 'event',
  treaty: 'treaty',
}

function formsOfEntity(entity: Entity): Form[] {
  const kind = KINDS[entity.kind]
  if (!kind) return []
  const { record } = entity
  const texts = [entity.name]
  if ('family_name' in record && record.family_name) texts.push(record.family_name)
  if ('other_names' in record) {
    for (const it of record.other_names ?? []) {
      if (typeof it === 'string') texts.push(it)
      else if (it.name && OFFERED.has(it.kind ?? 'variant')) texts.push(it.name)
    }
  }
  // A form that begins with a small letter is a description and no name.
  const names = [...new Set(texts)].filter((text, index) => index === 0 || text[0] !== text[0]?.toLowerCase())
  return names.map((text, rank) => ({ id: entity.id, kind, text, folded: foldText(text), rank }))
}

/** Kinds of name that a brief may use as they are: former names, metonyms and misnomers are the author's own choice. */
const OFFERED = new Set(['variant', 'short', 'abbreviation'])
