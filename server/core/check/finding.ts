/** A fault put into words by its rule, with the sources that speak against the text. */
import { flatten } from '../base/flatten.js'
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
    ...(rule.about ? { about: rule.about(fault) } : {}),
  }
}

const SOURCES = new WeakMap<Citation, string>()

/** A source by its title. The article that the corpus is made from is called that, so that it is told from the background. */
function sourceOf(citation: Citation): string {
  let words = SOURCES.get(citation)
  if (words === undefined) {
    const { source, locator } = citation
    const title = source.layer === 'article' ? `the article “${source.title}”` : source.title
    words = locator ? `${title}, ${locator}` : title
    SOURCES.set(citation, words)
  }
  return words
}

/** How many sources a message names; its hover and its facts lead to the others. */
const MOST_SOURCES = 2

/** “Source: the article “…”, Context ¶1; Almanac.”: who says so, each once, the article first. */
function whyOf(fault: Fault): string {
  const citations = flatten(fault.evidence, (it) => it.citations)
  const articles = citations.filter((it) => it.source.layer === 'article')
  const others = citations.filter((it) => it.source.layer !== 'article')
  const said = [...new Set([...articles, ...others].map(sourceOf))]
  if (!said.length) return ''
  const more = said.length - MOST_SOURCES
  return `Source: ${said.slice(0, MOST_SOURCES).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`
}
