/** The fact sheet: a page beside the brief that follows it while one types. The server draws it; this shows it, and saves it as a file. */
import * as vscode from 'vscode'
import type { FactSheetAnswer } from './answers.js'
import type { BriefwrightClient } from './client.js'
import type { CurrentBrief } from './current-brief.js'

type Format = FactSheetAnswer['format']

/** What the page says: words that were chosen, or a wish. */
type PageMessage = { readonly start: number; readonly end: number } | { readonly command: 'ready' | 'html' | 'markdown' }

export class FactSheet implements vscode.Disposable {
  readonly #client: BriefwrightClient
  readonly #brief: CurrentBrief
  readonly #files: vscode.Uri
  #panel: vscode.WebviewPanel | undefined
  #subscription: vscode.Disposable | undefined
  #shown: vscode.TextDocument | undefined
  #question = 0

  /** `files` is the folder of the page's style and script. */
  constructor(client: BriefwrightClient, brief: CurrentBrief, files: vscode.Uri) {
    this.#client = client
    this.#brief = brief
    this.#files = files
  }

  /** Shows the page beside the editor. */
  open(): void {
    if (this.#panel) {
      this.#panel.reveal(undefined, true)
      return
    }
    const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }
    const panel = vscode.window.createWebviewPanel('briefwright.factSheet', vscode.l10n.t('Fact Sheet'), where, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [this.#files],
    })
    panel.webview.html = this.#page(panel.webview)
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.#receive(message))
    panel.onDidChangeViewState(() => void this.#refresh())
    panel.onDidDispose(() => {
      this.#subscription?.dispose()
      this.#panel = undefined
      this.#shown = undefined
    })
    this.#panel = panel
    this.#subscription = this.#brief.onDidChange(() => void this.#refresh())
  }

  /** Saves the sheet beside its brief, as HTML or as Markdown. */
  async save(format: Format): Promise<void> {
    const document = this.#brief.document ?? this.#shown
    const answer = document && (await this.#ask(document, format))
    if (!document || !answer) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a brief first: its fact sheet is what is saved.'))
      return
    }
    const ending = format === 'html' ? 'html' : 'md'
    const target = await vscode.window.showSaveDialog({
      defaultUri: fileBeside(document, `${nameOf(document).replace(/\.[^.]*$/, '')}.facts.${ending}`),
      filters: format === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] },
      title: vscode.l10n.t('Save the Fact Sheet'),
    })
    if (!target) return
    const text = format === 'html' ? await this.#file(answer) : answer.content
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
    const open = vscode.l10n.t('Open')
    const said = await vscode.window.showInformationMessage(vscode.l10n.t('The fact sheet was saved.'), open)
    if (said === open) await vscode.commands.executeCommand(format === 'html' ? 'vscode.open' : 'markdown.showPreview', target)
  }

  async #refresh(): Promise<void> {
    const panel = this.#panel
    const document = this.#brief.document
    // A page that nobody sees is made anew when it is seen again; without a brief the last one stays.
    if (!panel?.visible || !document) return
    const question = ++this.#question
    const answer = await this.#ask(document, 'html')
    if (!answer || question !== this.#question || this.#panel !== panel) return
    this.#shown = document
    panel.title = vscode.l10n.t('Fact Sheet: {0}', nameOf(document))
    await panel.webview.postMessage({ html: answer.content })
  }

  #ask(document: vscode.TextDocument, format: Format): Promise<FactSheetAnswer | undefined> {
    const textDocument = { uri: this.#client.uriOf(document) }
    return this.#client.ask('briefwright/factSheet', { textDocument, name: nameOf(document), format })
  }

  async #receive(message: PageMessage): Promise<void> {
    if (!('command' in message)) {
      if (this.#shown) await this.#brief.revealOffsets(this.#shown, message.start, message.end)
    } else if (message.command === 'ready') await this.#refresh()
    else await this.save(message.command)
  }

  /** The page without a sheet yet. Nothing is loaded but our own style and script, and the script runs for its number alone. */
  #page(webview: vscode.Webview): string {
    const nonce = crypto.randomUUID()
    const uri = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.#files, name))
    const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`
    const button = (command: Format, words: string) => `<button type="button" data-command="${command}">${words}</button>`
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${vscode.l10n.t('Fact Sheet')}</title>
<link rel="stylesheet" href="${uri('fact-sheet.css')}">
</head>
<body>
<div class="actions" role="toolbar" aria-label="${vscode.l10n.t('Save the Fact Sheet')}">
${button('html', vscode.l10n.t('Save as HTML'))}
${button('markdown', vscode.l10n.t('Save as Markdown'))}
</div>
<main id="sheet"></main>
<script nonce="${nonce}" src="${uri('fact-sheet.js')}"></script>
</body>
</html>`
  }

  /** A sheet as a file that needs no other: with its style inside, without script. */
  async #file({ title, content }: FactSheetAnswer): Promise<string> {
    const style = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#files, 'fact-sheet.css')))
    const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>
${style}
.tools { display: none }
</style>
</head>
<body>
<main id="sheet">
${content}
</main>
</body>
</html>
`
  }

  dispose(): void {
    this.#panel?.dispose()
  }
}

function nameOf(document: vscode.TextDocument): string {
  return document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1)
}

/** A file in the brief's folder; in the first folder of the workspace for a brief that was never saved. */
function fileBeside(document: vscode.TextDocument, name: string): vscode.Uri {
  const folder = document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(document.uri, '..')
  return vscode.Uri.joinPath(folder ?? document.uri, name)
}
