/** The records of the bundled corpus do not contradict each other, and lists and offices come out as history has them. */
import { describe, expect, test } from 'vitest'
import { buildCorpus } from '../../../server/core/corpus/build.js'
import type { Account, Extent } from '../../../server/core/corpus/knowledge.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'
import { files } from './bundled-files.js'

const corpus = buildCorpus(files)
const earliest = (accounts: readonly Account[]): number =>
  Math.min(...accounts.map((it) => it.date.earliest), accounts.length ? Infinity : -Infinity)
const latest = (accounts: readonly Account[]): number => (accounts.length ? Math.max(...accounts.map((it) => it.date.latest)) : Infinity)

describe('agreement', () => {
  test('a post of one holder has one holder at a time', () => {
    const clashes: string[] = []
    for (const [postId, tenures] of corpus.tenuresByPost) {
      const post = corpus.entities.get(postId)
      if (post?.kind === 'post' && post.record.unique === false) continue
      for (const [index, a] of tenures.entries()) {
        for (const b of tenures.slice(index + 1)) {
          const sameSort = corpus.entities.get(a.holderId)?.kind === corpus.entities.get(b.holderId)?.kind
          if (a.holderId === b.holderId || a.acting || b.acting || !sameSort) continue
          // At the least generous reading: the last day that begins it against the first day that ends it.
          const begins = (it: Extent): number => (it.start.length ? Math.max(...it.start.map((one) => one.date.latest)) : -Infinity)
          const ends = (it: Extent): number => (it.end.length ? Math.min(...it.end.map((one) => one.date.earliest)) : Infinity)
          if (begins(a) < ends(b) && begins(b) < ends(a)) clashes.push(`${postId}: ${a.holderId}, ${b.holderId}`)
        }
      }
    }
    expect(clashes).toEqual([])
  })

  test('nobody is a full member of a body twice at once', () => {
    const full = corpus.memberships.filter((it) => it.role === 'member' || it.role === 'founder')
    const clashes = full.flatMap((a, index) =>
      full
        .slice(index + 1)
        .filter(
          (b) =>
            a.memberId === b.memberId && a.bodyId === b.bodyId && earliest(a.start) < latest(b.end) && earliest(b.start) < latest(a.end),
        )
        .map((b) => `${a.id}, ${b.id}`),
    )
    expect(clashes).toEqual([])
  })

  test('a state that chairs a body does so with a person of its own', () => {
    const chairs = corpus.tenuresByPost.get('chair-of-csto') ?? []
    const states = chairs.filter((it) => corpus.entities.get(it.holderId)?.kind === 'organization')
    const persons = chairs.filter((it) => corpus.entities.get(it.holderId)?.kind === 'person')
    expect(states).toHaveLength(persons.length)
    for (const state of states) {
      const person = persons.find((it) => earliest(it.start) === earliest(state.start))
      const entity = corpus.entities.get(person?.holderId ?? '')
      expect(entity?.kind === 'person' && entity.record.nationality).toBe(state.holderId)
    }
  })

  test('a resignation falls on a day that ends a tenure', () => {
    const resignations = corpus.occurrences.filter(
      (it) => it.phase === 'whole' && it.said.some((said) => said.verb === 'resign') && it.unique,
    )
    const unmatched = resignations.filter((it) => {
      const agents = it.participants.filter((one) => one.role === 'agent').flatMap((one) => corpus.tenuresByHolder.get(one.id) ?? [])
      return (
        agents.length > 0 &&
        !agents.some((tenure) =>
          tenure.end.some((end) =>
            it.start.some((start) => start.date.earliest <= end.date.latest && end.date.earliest <= start.date.latest),
          ),
        )
      )
    })
    expect(unmatched.map((it) => it.id)).toEqual([])
  })

  test.each([
    ['csto', 2022, ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan']],
    ['csto', 2008, ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan', 'uzbekistan']],
    ['csto', 1996, ['armenia', 'azerbaijan', 'belarus', 'georgia', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan', 'uzbekistan']],
    ['eaeu', 2022, ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia']],
    ['union-state', 2022, ['belarus', 'russia']],
    ['ots', 2022, ['azerbaijan', 'kazakhstan', 'kyrgyzstan', 'turkey', 'uzbekistan']],
    ['guam', 2022, ['azerbaijan', 'georgia', 'moldova', 'ukraine']],
    ['sco', 2022, ['china', 'india', 'kazakhstan', 'kyrgyzstan', 'pakistan', 'russia', 'tajikistan', 'uzbekistan']],
  ])('%s in %i', (body, year, members) => {
    expect(membersAt(body, year)).toEqual(members)
  })

  test.each([
    ['nato', 2000, 19],
    ['nato', 2022, 30],
    ['nato', 2025, 32],
    ['european-union', 2010, 27],
    ['european-union', 2019, 28],
    ['european-union', 2022, 27],
    ['council-of-europe', 2021, 47],
    ['council-of-europe', 2023, 46],
    ['sco', 2025, 10],
    ['cis', 1996, 12],
  ])('%s had in %i as many members as it had: %i', (body, year, count) => {
    expect(membersAt(body, year)).toHaveLength(count)
  })

  test.each([
    ['president-of-kazakhstan', '2022-01-08', 'kassym-jomart-tokayev'],
    ['prime-minister-of-kazakhstan', '2021-12-31', 'askar-mamin'],
    ['prime-minister-of-kazakhstan', '2015-06-01', 'karim-massimov'],
    ['head-of-knb', '2022-01-01', 'karim-massimov'],
    ['prime-minister-of-armenia', '2022-01-08', 'nikol-pashinyan'],
    ['president-of-armenia', '2022-01-08', 'armen-sarkissian'],
    ['president-of-russia', '2010-01-01', 'dmitry-medvedev'],
    ['prime-minister-of-russia', '2010-01-01', 'vladimir-putin'],
    ['president-of-kyrgyzstan', '2019-01-01', 'sooronbay-jeenbekov'],
    ['secretary-general-of-csto', '2022-01-08', 'stanislav-zas'],
    ['secretary-general-of-nato', '2022-01-08', 'jens-stoltenberg'],
    ['secretary-general-of-the-united-nations', '2022-01-08', 'antonio-guterres'],
  ])('%s on %s', (post, day, holder) => {
    const at = parseEdtf(day)?.earliest ?? Number.NaN
    const holders = (corpus.tenuresByPost.get(post) ?? []).filter((it) => !it.acting && earliest(it.start) <= at && latest(it.end) >= at)
    expect(holders.map((it) => it.holderId)).toEqual([holder])
  })
})

/** Full members of a body on the first of July of a year, in the alphabet. */
function membersAt(body: string, year: number): string[] {
  const at = parseEdtf(`${year}-07-05`)?.earliest ?? Number.NaN
  return (corpus.membershipsByBody.get(body) ?? [])
    .filter((it) => (it.role === 'member' || it.role === 'founder') && earliest(it.start) <= at && latest(it.end) >= at)
    .map((it) => it.memberId)
    .sort()
}
