/** Charts of members over time as HTML: one line a member, its years as bars that fill the width there is, and the number of members above. */
import { dayNumber } from '../../values/calendar.js'
import { escapeHtml, percent, signHtml } from './html-parts.js'
import type { MemberRow, MembersChart } from './members.js'

/** Height of a bar's line, in pixels. */
const LINE = 20
const BAR = 10

export function membersHtml(charts: readonly MembersChart[]): string {
  if (charts.length === 0) return ''
  return `<section aria-labelledby="members">
<h2 id="members">Members over time</h2>
${charts.map(chartHtml).join('\n')}
</section>`
}

function chartHtml(chart: MembersChart, index: number): string {
  const { id, name, count, rows, unshown } = chart
  const rest = unshown > 0 ? `<p class="note">${unshown} more members, which the brief does not name, are not drawn.</p>` : ''
  return `<details class="body" data-key="${id}"${index < 3 ? ' open' : ''}>
<summary><span class="name">${escapeHtml(name)}</span> <span class="count">${count} ${count === 1 ? 'member' : 'members'} on the brief’s date</span></summary>
<table class="members">
<thead><tr><th scope="col"><span class="heard">Member</span></th><th scope="col" class="axis">${axisSvg(chart)}<span class="heard">Years, drawn</span></th><th scope="col"><span class="heard">Years</span></th></tr></thead>
<tbody>
<tr class="total" aria-hidden="true"><th>Members</th><td class="chart">${countSvg(chart)}</td><td class="years">up to ${Math.max(0, ...chart.counts.map((it) => it.count))}</td></tr>
${rows.map((row) => rowHtml(chart, row)).join('\n')}
</tbody>
</table>
${rest}</details>`
}

function rowHtml(chart: MembersChart, row: MemberRow): string {
  const said = row.verdict ? `<span class="told">${signHtml(row.verdict)}</span> ` : ''
  const never = row.stretches.length === 0
  const bars = row.stretches.map(({ from, to, full }) => {
    const x = at(chart, from)
    return `<rect class="${full ? 'full' : 'partial'}" x="${percent(x)}" y="${(LINE - BAR) / 2}" width="${percent(Math.max(0.4, at(chart, to) - x))}" height="${BAR}" rx="2"/>`
  })
  const classes = [row.verdict ?? '', never ? 'never' : row.now ? 'now' : 'then'].filter(Boolean).join(' ')
  return `<tr class="${classes}"><th scope="row">${said}${escapeHtml(row.name)}</th><td class="chart"><svg width="100%" height="${LINE}" aria-hidden="true">${gridLines(chart)}${bars.join('')}${dayLine(chart)}</svg></td><td class="years">${never ? 'never a member' : escapeHtml(row.years)}</td></tr>`
}

function axisSvg(chart: MembersChart): string {
  const marks = chart.years.map((year) => `<text x="${percent(at(chart, dayNumber(year, 1, 1)))}" y="14" dx="3">${year}</text>`)
  const day = at(chart, chart.day)
  // The word stands on the side where there is room for it.
  const left = day > 70
  return `<svg width="100%" height="32" aria-hidden="true">${marks.join('')}<text class="day" x="${percent(day)}" y="29" dx="${left ? -4 : 4}" text-anchor="${left ? 'end' : 'start'}">the brief’s date</text>${dayLine(chart, 18, 32)}</svg>`
}

/** The number of members as a stepped surface. Its shape is stretched to the width; it holds no words. */
function countSvg(chart: MembersChart): string {
  const height = 34
  const most = Math.max(1, ...chart.counts.map((it) => it.count))
  const y = (count: number) => Math.round((height - (count / most) * (height - 4)) * 10) / 10
  const x = (day: number) => Math.round(Math.min(1000, Math.max(0, at(chart, day) * 10)) * 10) / 10
  let path = `M0,${height}`
  let last = 0
  for (const { from, count } of chart.counts) {
    path += `L${x(from)},${y(last)}L${x(from)},${y(count)}`
    last = count
  }
  const end = Math.max(x(chart.to), 0)
  path += `L${end},${y(last)}L${end},${height}Z`
  return `<svg width="100%" height="${height}" viewBox="0 0 1000 ${height}" preserveAspectRatio="none" aria-hidden="true"><path class="area" d="${path}"/></svg>`
}

function gridLines(chart: MembersChart): string {
  return chart.years
    .map((year) => {
      const x = percent(at(chart, dayNumber(year, 1, 1)))
      return `<line class="grid" x1="${x}" x2="${x}" y1="0" y2="${LINE}"/>`
    })
    .join('')
}

function dayLine(chart: MembersChart, from = 0, to = LINE): string {
  const x = percent(at(chart, chart.day))
  return `<line class="day" x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`
}

/** Where a day lies between the ends of the chart, in percent. */
function at(chart: MembersChart, day: number): number {
  return ((day - chart.from) / Math.max(1, chart.to - chart.from)) * 100
}
