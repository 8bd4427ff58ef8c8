/** A fault put into words by its rule, with the sources that speak against the text. */
import type { Finding } from '../base/report.js'
import type { Fault } from '../judge/judgement.js'
import { ruleOf } from '../rules/registry.js'
import type { Wording } from '../rules/wording.js'

export function findingOf(fault: Fault, wording: Wording): Finding {
  const rule = ruleOf(fault.code)
  const { what, next } = rule.say(fault, wording)
  const why = whyOf(fault)
  return {
    start: fault.span.start,
    end: fault.span.end,
    code: rule.id,
    severity: rule.severity,
    message: [what, why, next].filter(Boolean).join(' '),
    facts: [...new Set(fault.evidence.map((it) => it.factId))],
    fixes: rule.fix?.(fault, wording) ?? [],
    ...(rule.related ? { related: rule.related(fault) } : {}),
  }
}

/** “(Article, Context ¶1)”: who says so, each source once, the first three. */
function whyOf(fault: Fault): string {
  const said = new Set<string>()
  for (const { citations } of fault.evidence) {
    for (const { source, locator } of citations) said.add(`${source.title}${locator ? `, ${locator}` : ''} [${source.layer}]`)
  }
  if (!said.size) return ''
  return `Source: ${[...said].slice(0, 3).join('; ')}.`
}
