/** Marks the matter that is put to an article and belongs to another one. */
import type { Fix } from '../base/report.js'
import { numberLike } from '../values/number-style.js'
import { type FaultOf, rule } from './rule.js'
import { replace, type Wording } from './wording.js'

export const wrongProvisionContent = rule<'wrong-provision-content'>({
  id: 'wrong-provision-content',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An article is said to hold what another article holds.',

  say(fault, wording) {
    const owners = wording.list(
      fault.owners.map((id) => articleName(id, wording)),
      'or',
    )
    return {
      what: `“${fault.topic}” is ${owners}; ${articleName(fault.provisionId, wording)} is “${titleOf(fault.provisionId, wording)}”.`,
      next: 'Say what the article holds, or cite the other one.',
    }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    const right = contentLike(fault.provisionId, written, wording)
    const content = right === undefined ? [] : [replace(fault.span, right, written, false)]
    const [owner, ...more] = fault.owners
    if (owner === undefined || more.length) return content
    return [...content, citeOther(fault, owner, wording)]
  },
})

/** What the article's own clause is called, in the manner of the words written: “self-defence clause” for “mutual defence clause”. */
function contentLike(provisionId: string, written: string, wording: Wording): string | undefined {
  const entity = wording.corpus.entities.get(provisionId)
  if (entity?.kind !== 'provision') return undefined
  const last = (words: string): string | undefined => words.toLowerCase().split(' ').pop()
  return entity.record.called?.find((it) => last(it) === last(written)) ?? entity.record.topics?.[0]
}

function citeOther(fault: FaultOf<'wrong-provision-content'>, owner: string, wording: Wording): Fix {
  const entity = wording.corpus.entities.get(owner)!
  const record = entity.kind === 'provision' ? entity : undefined
  const number = record?.record.number ?? ''
  const written = wording.written(fault.number)
  const words = /^[a-z]/i.test(written) && Number.isInteger(Number(number))
  const edits = [{ ...fault.number, text: words ? numberLike(Number(number), written) : number }]
  const same = wording.corpus.entities.get(fault.provisionId)
  if (fault.treaty && record && same?.kind === 'provision' && same.treatyId !== record.treatyId)
    edits.push({ ...fault.treaty, text: wording.nameLike(record.treatyId, wording.written(fault.treaty)) })
  return { title: `Cite ${articleName(owner, wording)}`, edits }
}

function articleName(id: string, wording: Wording): string {
  const entity = wording.corpus.entities.get(id)
  return entity?.kind === 'provision' ? `Article ${entity.record.number} of the ${wording.nameOf(entity.treatyId)}` : id
}

function titleOf(id: string, wording: Wording): string {
  const entity = wording.corpus.entities.get(id)
  return entity?.kind === 'provision' ? entity.record.title : id
}
