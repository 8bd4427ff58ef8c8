/** Small pieces of HTML that the parts of a fact sheet share. */
import type { Verdict } from '../../base/report.js'
import type { Span } from '../../base/span.js'

/** Sign and word of each verdict: none is told by its colour alone. */
export const VERDICT_SIGNS: Record<Verdict, { readonly sign: string; readonly word: string }> = {
  contradicted: { sign: '✗', word: 'Contradicted' },
  unverified: { sign: '○', word: 'Unverified' },
  supported: { sign: '✓', word: 'Supported' },
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The sign of a verdict, with its word for those who hear the page. */
export function signHtml(verdict: Verdict): string {
  const { sign, word } = VERDICT_SIGNS[verdict]
  return `<span class="sign ${verdict}" aria-hidden="true">${sign}</span><span class="heard">${word}</span>`
}

/** Words that lead to their place in the brief. */
export function revealHtml(place: Span, html: string): string {
  return `<button type="button" class="reveal" data-start="${place.start}" data-end="${place.end}">${html}</button>`
}

/** A share of the whole for SVG, which takes no more than it needs. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}
