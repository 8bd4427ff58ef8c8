/** A fact sheet as HTML: a fragment without style or script, for a page that brings its own. All of the author's text is escaped. */
import type { Verdict } from '../../base/report.js'
import type { FactSheet, SheetClaim, SheetSource } from './fact-sheet.js'
import { escapeHtml, percent, revealHtml, signHtml, VERDICT_SIGNS } from './html-parts.js'
import { membersHtml } from './members-html.js'
import type { TimelineEntry } from './timeline.js'

/** How many sources a row names. */
const MOST_SOURCES = 2

const VERDICTS: readonly Verdict[] = ['contradicted', 'unverified', 'supported']

/**
 * The sheet as a fragment. Buttons of the class `reveal` carry the offsets of the words that they speak of in `data-start` and
 * `data-end`; rows of claims carry their verdict in `data-verdict`.
 */
export function factSheetHtml(sheet: FactSheet): string {
  return [headHtml(sheet), timelineHtml(sheet.timeline), membersHtml(sheet.charts), claimsHtml(sheet)].join('\n')
}

function headHtml({ title, date, corpora, coverage }: FactSheet): string {
  const { claims } = coverage
  const parts = VERDICTS.map((verdict) => ({ verdict, count: coverage[verdict] })).filter((it) => it.count > 0)
  let from = 0
  const bars = parts.map(({ verdict, count }) => {
    const width = (count / claims) * 100
    const bar = `<rect class="${verdict}" x="${percent(from)}" y="0" width="${percent(width)}" height="10"/>`
    from += width
    return bar
  })
  const counts = VERDICTS.map(
    (verdict) =>
      `<li><span class="count">${coverage[verdict]}</span> ${signHtml(verdict)} <span aria-hidden="true">${VERDICT_SIGNS[verdict].word.toLowerCase()}</span></li>`,
  )
  const read = [date && `Read as of ${escapeHtml(date)}`, corpora.length && `against ${escapeHtml(corpora.join('; '))}`].filter(Boolean)
  return `<header>
<p class="kicker">Fact sheet</p>
<h1>${escapeHtml(title)}</h1>
<p class="read">${read.join(' ')}</p>
<div class="coverage">
<p class="share"><strong>${claims ? Math.round((coverage.supported / claims) * 100) : 0}%</strong> of ${claims} ${claims === 1 ? 'claim' : 'claims'} supported</p>
<svg class="bar" width="100%" height="10" role="img" aria-label="${coverage.supported} supported, ${coverage.contradicted} contradicted, ${coverage.unverified} unverified">${bars.join('')}</svg>
<ul class="counts">${counts.join('')}</ul>
</div>
</header>`
}

function timelineHtml(timeline: readonly TimelineEntry[]): string {
  if (timeline.length === 0) return ''
  let before: number | undefined
  const rows = timeline.map((it) => {
    const gap = before === undefined ? 0 : (it.day - before) / 365.25
    before = it.day
    const cut = gap >= 1 ? `<tr class="gap" aria-hidden="true"><td colspan="4"><span>${yearsApart(gap)}</span></td></tr>\n` : ''
    const verdict = it.brief?.verdict
    const said = it.brief ? revealHtml(it.brief, escapeHtml(it.brief.date)) : '<span class="none">not dated</span>'
    const sign = verdict ? signHtml(verdict) : '<span class="sign none" aria-hidden="true">·</span>'
    const known = escapeHtml(it.corpus).replace(/ \((sources differ)\)$/, ' <span class="differ">$1</span>')
    return `${cut}<tr class="${verdict ?? 'none'}"><td class="said">${said}</td><td class="node">${sign}</td><td class="known">${known}</td><th scope="row">${escapeHtml(it.name)}</th></tr>`
  })
  return `<section aria-labelledby="timeline">
<h2 id="timeline">Timeline</h2>
<table class="timeline">
<thead><tr><th scope="col" class="said">The brief</th><th scope="col" class="node"><span class="heard">Verdict</span></th><th scope="col">The corpus</th><th scope="col">What happened</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`
}

function yearsApart(gap: number): string {
  const years = Math.round(gap)
  return years === 1 ? '1 year' : `${years} years`
}

function claimsHtml({ claims }: FactSheet): string {
  const count = (verdict: Verdict) => claims.filter((it) => it.verdict === verdict).length
  const filters = [
    `<button type="button" class="filter" data-filter="" aria-pressed="true">All ${claims.length}</button>`,
    ...VERDICTS.map(
      (it) =>
        `<button type="button" class="filter ${it}" data-filter="${it}" aria-pressed="false"><span aria-hidden="true">${VERDICT_SIGNS[it].sign}</span> ${VERDICT_SIGNS[it].word} ${count(it)}</button>`,
    ),
  ]
  const none = 'Nothing that this brief says can be compared with the corpus yet.'
  return `<section aria-labelledby="claims">
<h2 id="claims">Claims</h2>
<div class="tools" role="group" aria-label="Show"><span class="filters">${filters.join('')}</span><input type="search" class="query" placeholder="Filter claims" aria-label="Filter claims"></div>
<p class="heard" role="status" data-seen></p>
<p class="empty"${claims.length ? ' hidden' : ''}>${none}</p>
<table class="claims">
<thead><tr><th scope="col">Verdict</th><th scope="col">The brief says</th><th scope="col">The corpus says</th><th scope="col">Line</th></tr></thead>
<tbody>
${claims.map(claimRow).join('\n')}
</tbody>
</table>
</section>`
}

function claimRow(claim: SheetClaim): string {
  const { verdict, gloss, words, evidence, moreFacts, sources, line, reason, ignored } = claim
  const place = claim.finding ?? claim
  const facts = evidence.map((it) => `<li>${escapeHtml(it)}</li>`)
  if (moreFacts > 0) facts.push(`<li class="none">${rest(moreFacts, 'fact')}</li>`)
  const note = ignored ? 'A comment in the brief says to ignore this.' : verdict === 'unverified' ? reason : undefined
  const says = [
    facts.length ? `<ul class="facts">${facts.join('')}</ul>` : '',
    note ? `<p class="note">${escapeHtml(note)}</p>` : '',
    sources.length
      ? `<p class="sources">${sources.slice(0, MOST_SOURCES).map(sourceHtml).join('<br>')}${rest(sources.length - MOST_SOURCES, 'source')}</p>`
      : '',
  ]
  return `<tr data-verdict="${verdict}"><td class="verdict">${signHtml(verdict)} <span aria-hidden="true">${VERDICT_SIGNS[verdict].word}</span></td><td class="brief">${revealHtml(place, escapeHtml(gloss))}<p class="words">${escapeHtml(words)}</p></td><td class="corpus">${says.join('')}</td><td class="line">${line}</td></tr>`
}

/** What is not told of a list, so that nothing is left out in silence. */
function rest(count: number, noun: string): string {
  return count > 0 ? ` and ${count} more ${noun}${count === 1 ? '' : 's'}` : ''
}

function sourceHtml({ layer, title, locator, url }: SheetSource): string {
  const name = url?.startsWith('https://') ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title)
  return `<span class="layer">${layer === 'article' ? 'Article' : 'Background'}</span> ${name}${locator ? ` · ${escapeHtml(locator)}` : ''}`
}
