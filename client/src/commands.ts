/** The commands of the extension, one line each; titles and `when` clauses stand in `package.json`. */
import * as vscode from 'vscode'
import { cite, copyReference } from './citations.js'
import type { ClaimsView } from './claims-view.js'
import type { BriefwrightClient } from './client.js'
import type { CorpusView } from './corpus-view.js'
import { showExplanation } from './explanation.js'
import type { FactSheet } from './fact-sheet.js'
import { openFact } from './facts.js'
import { peekClaims } from './peek-claims.js'

/** What the commands act on. */
export interface Parts {
  readonly client: BriefwrightClient
  readonly claims: ClaimsView
  readonly corpus: CorpusView
  readonly sheet: FactSheet
}

export function registerCommands({ client, claims, corpus, sheet }: Parts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('briefwright.nextContradicted', () => claims.goToContradicted(1)),
    vscode.commands.registerCommand('briefwright.previousContradicted', () => claims.goToContradicted(-1)),
    vscode.commands.registerCommand('briefwright.claims.groupByVerdict', () => claims.group('verdict')),
    vscode.commands.registerCommand('briefwright.claims.groupBySection', () => claims.group('section')),
    vscode.commands.registerCommand('briefwright.claims.reveal', (node) => claims.reveal(node)),
    vscode.commands.registerCommand('briefwright.claims.openFact', (node) => claims.openFact(node)),
    vscode.commands.registerCommand('briefwright.corpus.search', () => corpus.search()),
    vscode.commands.registerCommand('briefwright.corpus.open', (node) => corpus.open(node)),
    vscode.commands.registerCommand('briefwright.corpus.reveal', () => corpus.reveal()),
    vscode.commands.registerCommand('briefwright.corpus.insert', (node) => corpus.insert(node)),
    vscode.commands.registerCommand('briefwright.showFactSheet', () => sheet.open()),
    vscode.commands.registerCommand('briefwright.saveFactSheetAsHtml', () => sheet.save('html')),
    vscode.commands.registerCommand('briefwright.saveFactSheetAsMarkdown', () => sheet.save('markdown')),
    vscode.commands.registerCommand('briefwright.newBrief', () => newBrief()),
    vscode.commands.registerCommand('briefwright.restart', () => client.restart()),
    vscode.commands.registerCommand('briefwright.showLog', () => client.log.show()),
    vscode.commands.registerCommand('briefwright.checkNow', () => checkNow(client)),
    vscode.commands.registerCommand('briefwright.showMenu', () => showMenu()),
    vscode.commands.registerCommand('briefwright.peekClaims', peekClaims),
    vscode.commands.registerCommand('briefwright.openFact', (id: string) => openFact(client, id)),
    vscode.commands.registerCommand('briefwright.copyReference', (id: string) => copyReference(client, id)),
    vscode.commands.registerCommand('briefwright.explain', (uri?: string, position?: vscode.Position) =>
      showExplanation(client, typeof uri === 'string' ? uri : undefined, position),
    ),
    vscode.commands.registerCommand('briefwright.cite', (uri: string, position: object, id: string) => cite(client, uri, position, id)),
  )
}

/** An unsaved brief from the scaffold, with the caret at its first gap. */
async function newBrief(): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }))
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name: 'Policy brief' })
}

async function checkNow(client: BriefwrightClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  if (document) await client.check(document)
}

/** What a click on the status item offers. */
async function showMenu(): Promise<void> {
  const entries: (vscode.QuickPickItem & { readonly command: string })[] = [
    { label: `$(warning) ${vscode.l10n.t('Show Problems')}`, command: 'workbench.actions.view.problems' },
    { label: `$(checklist) ${vscode.l10n.t('Show Fact Sheet')}`, command: 'briefwright.showFactSheet' },
    { label: `$(sync) ${vscode.l10n.t('Check This Brief Again')}`, command: 'briefwright.checkNow' },
    { label: `$(output) ${vscode.l10n.t('Show Log')}`, command: 'briefwright.showLog' },
    { label: `$(refresh) ${vscode.l10n.t('Restart')}`, command: 'briefwright.restart' },
    { label: `$(gear) ${vscode.l10n.t('Settings')}`, command: 'workbench.action.openSettings' },
  ]
  const chosen = await vscode.window.showQuickPick(entries, { title: 'Briefwright' })
  if (!chosen) return
  const argument = chosen.command === 'workbench.action.openSettings' ? ['@ext:briefwright.briefwright'] : []
  await vscode.commands.executeCommand(chosen.command, ...argument)
}
