/** The brief that the views speak of: the one in the active editor, and after a look elsewhere still that one. */
import * as vscode from 'vscode'
import type { ProtocolRange } from './answers.js'
import { rangeOf } from './answers.js'
import { BRIEFS, type BriefStatus, type BriefwrightClient } from './client.js'

/** Pause in typing after which the views are made anew, in milliseconds. */
const PAUSE = 200

/** Documents that one reads beside a brief without leaving it: facts of the corpus, logs. */
const BESIDE = new Set(['briefwright-corpus', 'briefwright-explanation', 'output'])

export class CurrentBrief implements vscode.Disposable {
  readonly #client: BriefwrightClient
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #subscriptions: vscode.Disposable
  #document: vscode.TextDocument | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined
  /** Whether a brief was met: from then on the views are there. */
  #met = false
  /** Fires when another brief is at hand, and after its text or what the server says of it has changed. */
  readonly onDidChange = this.#changed.event

  constructor(client: BriefwrightClient) {
    this.#client = client
    this.#follow(vscode.window.activeTextEditor)
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => document === this.#document && this.#set(undefined)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => document === this.#document && this.#changeSoon()),
      client.onDidChange(() => this.#changeSoon()),
    )
  }

  /** The brief; nothing where the file at hand is none, or the server is not running. */
  get document(): vscode.TextDocument | undefined {
    return this.status ? this.#document : undefined
  }

  /** What the server says of the brief. */
  get status(): BriefStatus | undefined {
    const status = this.#document && this.#client.running ? this.#client.statusOf(this.#document) : undefined
    return status?.enabled ? status : undefined
  }

  /** The editor that shows the brief; the brief is shown if none does. */
  async editor(preserveFocus = false): Promise<vscode.TextEditor | undefined> {
    const document = this.#document
    if (!document) return undefined
    const shown = vscode.window.visibleTextEditors.find((it) => it.document === document)
    return vscode.window.showTextDocument(document, { preserveFocus, ...(shown?.viewColumn && { viewColumn: shown.viewColumn }) })
  }

  /** Shows a place of the brief in the middle of its editor, and selects it. */
  async reveal(place: ProtocolRange, preserveFocus = false): Promise<void> {
    const editor = await this.editor(preserveFocus)
    if (!editor) return
    const range = rangeOf(place)
    editor.selection = new vscode.Selection(range.start, range.end)
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  }

  /** Shows the words of a brief between two offsets. */
  async revealOffsets(document: vscode.TextDocument, start: number, end: number): Promise<void> {
    this.#set(document)
    await this.reveal(new vscode.Range(document.positionAt(start), document.positionAt(end)))
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    // A click into a view or a panel leaves no editor active; the brief is still at hand.
    if (!editor || BESIDE.has(editor.document.uri.scheme)) return
    this.#set(vscode.languages.match(BRIEFS, editor.document) > 0 ? editor.document : undefined)
  }

  #set(document: vscode.TextDocument | undefined): void {
    if (document === this.#document) return
    this.#document = document
    this.#tell()
  }

  #changeSoon(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.#tell(), PAUSE)
  }

  #tell(): void {
    clearTimeout(this.#waiting)
    void vscode.commands.executeCommand('setContext', 'briefwright.brief', this.document !== undefined)
    // A Markdown file that names nothing of the corpus brings no views; once they are there they stay, so that nothing jumps.
    if (!this.#met && this.status?.named) {
      this.#met = true
      void vscode.commands.executeCommand('setContext', 'briefwright.hasBriefs', true)
    }
    this.#changed.fire()
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.#subscriptions.dispose()
    this.#changed.dispose()
  }
}
