/** A fact sheet as Markdown, to be sent along with a brief or kept beside it. */
import { plain, sentenceList } from '../markdown.js'
import type { FactSheet, SheetClaim } from './fact-sheet.js'
import { VERDICT_SIGNS } from './html-parts.js'
import type { MembersChart } from './members.js'
import type { TimelineEntry } from './timeline.js'

export function factSheetMarkdown(sheet: FactSheet): string {
  const { title, date, corpora, coverage, timeline, charts, claims } = sheet
  const read = [date && `Read as of ${plain(date)}`, corpora.length && `against ${plain(corpora.join('; '))}`].filter(Boolean).join(' ')
  const counts = `**${coverage.supported}** supported, **${coverage.contradicted}** contradicted, **${coverage.unverified}** unverified, of ${coverage.claims} claims`
  const blocks = [
    `# Fact sheet: ${plain(title)}`,
    read,
    counts,
    ...(timeline.length ? ['## Timeline', table(['The brief', '', 'The corpus', 'What happened'], timeline.map(timelineRow))] : []),
    ...(charts.length ? ['## Members', charts.map(chartLine).join('\n')] : []),
    ...(claims.length ? ['## Claims', table(['Verdict', 'The brief says', 'The corpus says', 'Line'], claims.map(claimRow))] : []),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function timelineRow({ brief, corpus, name }: TimelineEntry): readonly string[] {
  return [brief?.date ?? '', brief ? VERDICT_SIGNS[brief.verdict].sign : '', corpus, name]
}

function chartLine({ name, count, rows, unshown }: MembersChart): string {
  const members = rows.filter((it) => it.now).map((it) => `${it.name} (${it.years})`)
  const rest = unshown > 0 ? [`${unshown} more`] : []
  return `- **${plain(name)}**, ${count} on the brief’s date: ${plain(sentenceList([...members, ...rest]))}`
}

function claimRow({ verdict, gloss, evidence, moreFacts, sources, reason, line }: SheetClaim): readonly string[] {
  const said = sources.map((it) => [it.title, it.locator].filter(Boolean).join(', '))
  const facts = [...evidence, ...(moreFacts > 0 ? [`and ${moreFacts} more`] : [])].join('; ')
  const says = [facts || (reason ?? ''), said.length ? `(${said.join('; ')})` : ''].filter(Boolean).join(' ')
  return [`${VERDICT_SIGNS[verdict].sign} ${VERDICT_SIGNS[verdict].word}`, gloss, says, String(line)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((it) => plain(it).replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}
