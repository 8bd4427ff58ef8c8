/** The status bar item: how the facts of the brief in the active editor stand. It shows for briefs alone. */
import * as vscode from 'vscode'
import { BRIEFS, type BriefStatus, type BriefwrightClient } from './client.js'
import { plain } from './markdown.js'

/** Shows the item and keeps it true to the active editor and the server. */
export function showStatus(client: BriefwrightClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('briefwright.status', vscode.StatusBarAlignment.Right, 101)
  item.name = vscode.l10n.t('Briefwright: Facts of the Brief')
  item.command = 'briefwright.showMenu'
  const update = () => {
    const document = vscode.window.activeTextEditor?.document
    if (!document || vscode.languages.match(BRIEFS, document) === 0) return item.hide()
    const look = lookOf(client, client.statusOf(document))
    if (!look) return item.hide()
    item.text = look.text
    item.tooltip = look.tooltip
    item.accessibilityInformation = { label: look.label, role: 'button' }
    item.backgroundColor = look.broken ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined
    item.show()
  }
  update()
  return vscode.Disposable.from(item, client.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update))
}

interface Look {
  readonly text: string
  readonly label: string
  readonly tooltip: vscode.MarkdownString
  readonly broken?: boolean
}

function lookOf(client: BriefwrightClient, status: BriefStatus | undefined): Look | undefined {
  if (!client.running) {
    if (client.starting) return look('$(loading~spin)', vscode.l10n.t('Facts'), vscode.l10n.t('Briefwright is starting.'))
    return { ...look('$(error)', vscode.l10n.t('Facts'), vscode.l10n.t('Briefwright is not running.')), broken: true }
  }
  // A file that names nothing of the corpus is no brief to anybody.
  if (!status?.enabled || (status.corpora.length > 0 && !status.named && status.claims === 0)) return undefined
  if (status.corpora.length === 0) {
    return { ...look('$(error)', vscode.l10n.t('No corpus'), vscode.l10n.t('No corpus could be read; the log says why.')), broken: true }
  }
  return look(status.contradicted ? '$(warning)' : '$(pass)', headline(status), details(status))
}

/** The few words in the bar: the worst news first. */
function headline(status: BriefStatus): string {
  if (status.claims === 0) return vscode.l10n.t('No claims')
  if (status.claims === 1 && status.contradicted) return vscode.l10n.t('1 fact contradicted')
  if (status.contradicted) return vscode.l10n.t('{0} of {1} facts contradicted', status.contradicted, status.claims)
  if (status.claims === 1) return status.supported ? vscode.l10n.t('1 fact supported') : vscode.l10n.t('1 fact unverified')
  return vscode.l10n.t('{0} of {1} facts supported', status.supported, status.claims)
}

function details(status: BriefStatus): string {
  const counts = [
    vscode.l10n.t('{0} supported', status.supported),
    vscode.l10n.t('{0} contradicted', status.contradicted),
    vscode.l10n.t('{0} unverified', status.unverified),
  ].join(' · ')
  const said = status.claims ? `**${counts}**` : vscode.l10n.t('Nothing that this brief says can be compared with the corpus yet.')
  const lines = [said, vscode.l10n.t('Corpus: {0}', plain(status.corpora.join('; ')))]
  if (status.day) lines.push(vscode.l10n.t('Read as of {0}', plain(status.day)))
  if (!vscode.workspace.isTrusted) {
    lines.push(
      vscode.l10n.t(
        'Corpora and project settings of this workspace are not read until you trust it, because they decide what counts as true.',
      ),
    )
  }
  return lines.join('\n\n')
}

function look(icon: string, text: string, details: string): Look {
  const sheet = `[${vscode.l10n.t('Show Fact Sheet')}](command:briefwright.showFactSheet)`
  const tooltip = new vscode.MarkdownString(`${details}\n\n${sheet} · ${vscode.l10n.t('Click for problems, log and restart.')}`)
  tooltip.isTrusted = { enabledCommands: ['briefwright.showFactSheet'] }
  return { text: `${icon} ${text}`, label: `Briefwright: ${text}`, tooltip }
}
