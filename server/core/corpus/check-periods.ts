/** Checks that nothing ends before it begins, and that a post for one holder has one at a time. */
import { addTo } from '../base/add-to.js'
import { parseEdtf } from '../values/edtf.js'
import type { CheckedFile, CorpusCheck, FiledRecord } from './check-corpus.js'
import type { DateField, Event, Membership, Organization, OtherName, Post, Relation, Treaty } from './schema.js'

/** The days that a date may stand for, over all its accounts. */
interface Days {
  readonly earliest: number
  readonly latest: number
  /** As it is written, for messages. */
  readonly written: string
}

/** Reports periods that run backwards and tenures that overlap. */
export function checkPeriods(check: CorpusCheck): void {
  for (const list of ['memberships', 'events', 'relations']) {
    for (const { record, from } of check.listed<Membership | Event | Relation>(list))
      backwards(check, from, record, 'start_date', 'end_date')
  }
  for (const { record, from } of check.listed<Organization>('organizations'))
    backwards(check, from, record, 'founding_date', 'dissolution_date')
  for (const { record, from } of check.listed<Treaty>('treaties')) {
    backwards(check, from, record, 'in_force', 'ended')
    const signed = daysOf(record.signed?.date)
    const inForce = daysOf(record.in_force)
    if (signed && inForce && signed.earliest > inForce.latest) {
      check.report(
        from,
        record,
        'in_force',
        `in force (${inForce.written}) before it was signed (${signed.written})`,
        `${signed.written} or later`,
      )
    }
  }
  for (const list of ['persons', 'organizations', 'areas', 'events', 'treaties']) {
    for (const { record, from } of check.listed<{ other_names?: OtherName[] }>(list)) {
      for (const it of record.other_names ?? []) if (typeof it !== 'string') backwards(check, from, it, 'start_date', 'end_date')
    }
  }
  checkHolders(check)
}

function backwards(check: CorpusCheck, from: CheckedFile, record: object, first: string, second: string): void {
  const fields = record as Readonly<Record<string, DateField | undefined>>
  const start = daysOf(fields[first])
  const end = daysOf(fields[second])
  if (!start || !end || start.earliest <= end.latest) return
  check.report(
    from,
    record,
    second,
    `\`${second}\` (${end.written}) is before \`${first}\` (${start.written})`,
    `${start.written} or later`,
  )
}

function daysOf(field: DateField | undefined): Days | undefined {
  if (field === undefined) return undefined
  const written = typeof field === 'string' ? [field] : field.map((it) => it.value)
  let earliest = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  for (const it of written) {
    const date = parseEdtf(it)
    if (!date) continue
    earliest = Math.min(earliest, date.earliest)
    latest = Math.max(latest, date.latest)
  }
  return earliest <= latest ? { earliest, latest, written: written.join(' or ') } : undefined
}

/** One holder's time in a post: the days on which it was surely held. A missing date is an open end. */
interface Term {
  readonly filed: FiledRecord & { readonly record: Membership }
  readonly holder: string
  readonly start: number
  readonly end: number
  readonly written: string
}

/** Two surely overlapping terms in a post are one too many. Terms may share the day, month or year in which one follows the other. */
function checkHolders(check: CorpusCheck): void {
  const byPost = new Map<string, Term[]>()
  for (const filed of check.listed<Membership>('memberships')) {
    const { record } = filed
    const holder = record.person_id ?? record.member_id
    if (record.post_id === undefined || holder === undefined || record.acting || !check.byId.has(holder)) continue
    const post = check.byId.get(record.post_id)
    if (post?.list !== 'posts' || (post.record as Post).unique === false) continue
    const start = daysOf(record.start_date)
    const end = daysOf(record.end_date)
    const term = {
      filed,
      holder,
      start: start?.latest ?? Number.NEGATIVE_INFINITY,
      end: end?.earliest ?? Number.POSITIVE_INFINITY,
      written: `${start?.written ?? '..'} to ${end?.written ?? '..'}`,
    }
    // A state may hold the chair while its leader sits in it.
    const key = `${record.person_id === undefined ? 'body' : 'person'} ${record.post_id}`
    addTo(byPost, key, term)
  }
  for (const terms of byPost.values()) {
    const post = terms[0]!.filed.record.post_id
    terms.sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    // The last to leave of those seen so far, and the last of anyone but that holder.
    let last: Term | undefined
    let other: Term | undefined
    for (const term of terms) {
      const rival = last && last.holder !== term.holder ? last : other
      if (rival && Math.min(rival.end, term.end) > term.start) {
        const message = `\`${term.holder}\` (${term.written}) and \`${rival.holder}\` (${rival.written}) hold \`${post}\` at once`
        // The later layer is told: what it speaks against was there before.
        const [earlier, later] = [rival.filed, term.filed].sort((a, b) => check.files.indexOf(a.from) - check.files.indexOf(b.from))
        const sameCorpus = earlier!.from.file.corpus.id === later!.from.file.corpus.id
        check.report(
          later!.from,
          later!.record,
          undefined,
          message,
          sameCorpus
            ? 'one holder at a time; else `acting: true`, or `unique: false` on the post'
            : `one holder at a time; to end the other term, write it here again with the same start and its end`,
          sameCorpus ? 'error' : 'warning',
        )
      }
      if (!last || term.end > last.end) {
        if (last && last.holder !== term.holder) other = last
        last = term
      } else if (term.holder !== last.holder && (!other || term.end > other.end)) other = term
    }
  }
}
