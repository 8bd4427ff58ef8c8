/** Marks the treaty that is named for what another one says or does. */
import { rule } from './rule.js'
import { replace, type Wording } from './wording.js'

export const wrongTreaty = rule<'wrong-treaty'>({
  id: 'wrong-treaty',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A treaty is named for what another treaty says or founded.',

  say(fault, wording) {
    const right = wording.list(
      fault.right.map((id) => `the ${wording.nameOf(id)}`),
      'or',
    )
    const what =
      fault.bodyId === undefined
        ? `This is Article ${fault.number} of ${right}, not of the ${wording.nameOf(fault.writtenId)}.`
        : `The ${wording.nameOf(fault.bodyId)} rests on ${right}, not on the ${wording.nameOf(fault.writtenId)}.`
    return { what, next: `Write ${right.replace(/^the /, '')}.` }
  },

  fix(fault, wording) {
    const written = wording.written(fault.span)
    return fault.right.map((id) => replace(fault.span, treatyLike(id, written, wording), written, fault.right.length === 1))
  },
})

/** “NATO's Article 4” names the body for its treaty: so does the mend. */
function treatyLike(id: string, written: string, wording: Wording): string {
  const { corpus } = wording
  const entity = corpus.entities.get(id)
  const body = entity?.kind === 'treaty' ? entity.record.organization_id : undefined
  const bare = written.replace(/^the\s+/i, '')
  const namesBody = corpus.forms.some((it) => it.form === bare && corpus.entities.get(it.recordId)?.kind === 'organization')
  return wording.nameLike(body !== undefined && namesBody ? body : id, written)
}
