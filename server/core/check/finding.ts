/** A fault put into words by its rule, with the sources that speak against the text. */
import type { Finding } from '../base/report.js'
import type { Citation } from '../corpus/knowledge.js'
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

const SOURCES = new WeakMap<Citation, string>()

function sourceOf(citation: Citation): string {
  let words = SOURCES.get(citation)
  if (words === undefined) {
    const { source, locator } = citation
    words = `${source.title}${locator ? `, ${locator}` : ''} [${source.layer}]`
    SOURCES.set(citation, words)
  }
  return words
}

/** “(Article, Context ¶1)”: who says so, each source once, the first three. */
function whyOf(fault: Fault): string {
  const said = new Set<string>()
  for (const { citations } of fault.evidence) {
    for (const it of citations) said.add(sourceOf(it))
  }
  if (!said.size) return ''
  return `Source: ${[...said].slice(0, 3).join('; ')}.`
}
