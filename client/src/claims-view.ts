/** The view *Claims*: what the brief asserts, by verdict or by section. It follows the active editor, and the typing. */
import * as vscode from 'vscode'
import { type Claim, type ClaimsAnswer, rangeOf, type Verdict } from './answers.js'
import type { BriefwrightClient } from './client.js'
import type { CurrentBrief } from './current-brief.js'
import { openFact } from './facts.js'
import { plain } from './markdown.js'

type Grouping = 'verdict' | 'section'

interface Group {
  readonly id: string
  readonly label: string
  readonly claims: readonly Claim[]
  readonly icon?: vscode.ThemeIcon
  readonly open: boolean
}

type Node = { readonly group: Group } | { readonly claim: Claim; readonly group: Group; readonly number: number }

/** Worst news first. */
const VERDICTS: readonly Verdict[] = ['contradicted', 'unverified', 'supported']

const ICONS: Record<Verdict, vscode.ThemeIcon> = {
  contradicted: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  unverified: new vscode.ThemeIcon('question', new vscode.ThemeColor('descriptionForeground')),
  supported: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
}

export class ClaimsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #client: BriefwrightClient
  readonly #brief: CurrentBrief
  readonly #memory: vscode.Memento
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #view: vscode.TreeView<Node>
  readonly #subscription: vscode.Disposable
  readonly onDidChangeTreeData = this.#changed.event
  #answer: ClaimsAnswer | undefined
  #question = 0

  constructor(client: BriefwrightClient, brief: CurrentBrief, memory: vscode.Memento) {
    this.#client = client
    this.#brief = brief
    this.#memory = memory
    this.#view = vscode.window.createTreeView<Node>('briefwright.claims', { treeDataProvider: this, showCollapseAll: true })
    this.#subscription = brief.onDidChange(() => void this.#refresh())
    this.group(this.#grouping)
    void this.#refresh()
  }

  get #grouping(): Grouping {
    return this.#memory.get<Grouping>('claims.grouping') ?? 'verdict'
  }

  /** Groups the claims anew and remembers it for this workspace. */
  group(grouping: Grouping): void {
    void this.#memory.update('claims.grouping', grouping)
    void vscode.commands.executeCommand('setContext', 'briefwright.claimsGrouping', grouping)
    this.#changed.fire()
  }

  async #refresh(): Promise<void> {
    const question = ++this.#question
    const { document, status } = this.#brief
    const answer = document
      ? await this.#client.ask<ClaimsAnswer>('briefwright/claims', { textDocument: { uri: this.#client.uriOf(document) } })
      : undefined
    // A later question is on its way, or this one was overtaken by an edit, which asks again.
    if (question !== this.#question || (document && !answer)) return
    this.#answer = answer
    this.#view.description = document && status ? nameOf(document.uri) : ''
    const wrong = status?.contradicted ?? 0
    this.#view.badge = wrong ? { value: wrong, tooltip: vscode.l10n.t('{0} contradicted', wrong) } : undefined
    this.#changed.fire()
  }

  getChildren(node?: Node): Node[] {
    if (!node) return this.#groups().map((group) => ({ group }))
    return 'claim' in node ? [] : node.group.claims.map((claim, number) => ({ claim, group: node.group, number }))
  }

  getParent(node: Node): Node | undefined {
    return 'claim' in node ? { group: node.group } : undefined
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'claim' in node ? this.#claimItem(node.claim, `${node.group.id}/${node.number}`) : groupItem(node.group)
  }

  #groups(): Group[] {
    const { claims, sections } = this.#answer ?? { claims: [], sections: [] }
    if (this.#grouping === 'verdict') {
      return VERDICTS.map((verdict) => ({
        id: verdict,
        label: verdictName(verdict),
        claims: claims.filter((it) => it.verdict === verdict),
        icon: ICONS[verdict],
        open: verdict !== 'supported',
      })).filter((it) => it.claims.length > 0)
    }
    const before = { title: vscode.l10n.t('Before the first heading') }
    return [before, ...sections]
      .map((section, index) => ({
        id: `section-${index}`,
        label: section.title || vscode.l10n.t('(untitled)'),
        claims: claims.filter((it) => (it.section ?? -1) === index - 1),
        open: true,
      }))
      .filter((it) => it.claims.length > 0)
  }

  #claimItem(claim: Claim, id: string): vscode.TreeItem {
    const place = claim.finding?.range ?? claim.range
    const line = vscode.l10n.t('line {0}', place.start.line + 1)
    const item = new vscode.TreeItem(claim.gloss)
    item.id = id
    item.description = claim.ignored ? vscode.l10n.t('{0}, ignored', line) : line
    item.iconPath = ICONS[claim.verdict]
    item.tooltip = tooltipOf(claim)
    item.contextValue = claim.facts.length ? 'claim.fact' : 'claim'
    item.accessibilityInformation = { label: `${verdictName(claim.verdict)}: ${claim.gloss}, ${item.description}` }
    item.command = { command: 'briefwright.claims.reveal', title: vscode.l10n.t('Show in the Text'), arguments: [{ claim }] }
    return item
  }

  async reveal({ claim }: { claim: Claim }): Promise<void> {
    await this.#brief.reveal(claim.finding?.range ?? claim.range)
  }

  async openFact({ claim }: { claim: Claim }): Promise<void> {
    const [fact] = claim.facts
    if (fact !== undefined) await openFact(this.#client, fact)
  }

  /** Goes to the next or the previous contradicted claim from the caret on, round the ends of the brief. */
  async goToContradicted(step: 1 | -1): Promise<void> {
    await this.#refresh()
    const editor = await this.#brief.editor()
    if (!editor) return
    const wrong = (this.#answer?.claims ?? [])
      .filter((it) => it.verdict === 'contradicted' && !it.ignored)
      .map((claim) => ({ claim, start: rangeOf(claim.finding?.range ?? claim.range).start }))
      .sort((a, b) => a.start.compareTo(b.start))
    const caret = editor.selection.start
    const next = step > 0 ? wrong.find((it) => it.start.isAfter(caret)) : wrong.findLast((it) => it.start.isBefore(caret))
    const target = next ?? wrong.at(step > 0 ? 0 : -1)
    if (!target) {
      void vscode.window.setStatusBarMessage(vscode.l10n.t('No contradicted claims in this brief'), 4000)
      return
    }
    await this.reveal(target)
    if (this.#view.visible) await this.#select(target.claim)
  }

  async #select(claim: Claim): Promise<void> {
    for (const group of this.#groups()) {
      const number = group.claims.indexOf(claim)
      if (number >= 0) await this.#view.reveal({ claim, group, number }, { select: true, focus: false })
    }
  }

  dispose(): void {
    this.#subscription.dispose()
    this.#view.dispose()
    this.#changed.dispose()
  }
}

function groupItem({ id, label, claims, icon, open }: Group): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(label, open ? Expanded : Collapsed)
  item.id = id
  item.description = String(claims.length)
  if (icon) item.iconPath = icon
  item.contextValue = 'group'
  return item
}

function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'contradicted':
      return vscode.l10n.t('Contradicted')
    case 'unverified':
      return vscode.l10n.t('Unverified')
    case 'supported':
      return vscode.l10n.t('Supported')
  }
}

/** The brief's own words and why the verdict is what it is. */
function tooltipOf(claim: Claim): vscode.MarkdownString {
  const text = new vscode.MarkdownString()
  text.appendMarkdown(`*${plain(claim.words)}*`)
  const why = claim.finding?.message ?? claim.reason
  text.appendMarkdown(`\n\n**${verdictName(claim.verdict)}**`)
  if (why) text.appendMarkdown(`\n\n${plain(why)}`)
  // What speaks against the words is in the message of the finding.
  else if (claim.restsOn) text.appendMarkdown(`\n\n${plain(claim.restsOn)}`)
  return text
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1)
}
