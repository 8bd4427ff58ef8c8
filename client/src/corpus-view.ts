/** The view *Corpus*: the people, states, organizations, events and treaties that the corpus knows, to read about, to find, to put into the text. */
import * as vscode from 'vscode'
import type { CorpusRecord, RecordPart, RecordsAnswer } from './answers.js'
import type { BriefwrightClient } from './client.js'
import type { CurrentBrief } from './current-brief.js'
import { openFact } from './facts.js'

type Group = CorpusRecord['group']
type Node = { readonly group: Group } | { readonly record: CorpusRecord | RecordPart }

const GROUPS: readonly Group[] = ['people', 'states', 'organizations', 'events', 'treaties']

const ICONS: Record<Group, string> = {
  people: 'person',
  states: 'globe',
  organizations: 'organization',
  events: 'calendar',
  treaties: 'law',
}

export class CorpusView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #client: BriefwrightClient
  readonly #brief: CurrentBrief
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #view: vscode.TreeView<Node>
  readonly #subscription: vscode.Disposable
  readonly onDidChangeTreeData = this.#changed.event
  #answer: RecordsAnswer | undefined
  /** What the records shown were asked for: corpora and day. */
  #shown = ''

  constructor(client: BriefwrightClient, brief: CurrentBrief) {
    this.#client = client
    this.#brief = brief
    this.#view = vscode.window.createTreeView<Node>('briefwright.corpus', { treeDataProvider: this, showCollapseAll: true })
    this.#subscription = vscode.Disposable.from(
      brief.onDidChange(() => void this.#refresh()),
      this.#view.onDidChangeVisibility(() => void this.#refresh()),
    )
  }

  /** Asks for the records if the view is seen and they may be others than before: another corpus, another day. */
  async #refresh(): Promise<void> {
    if (!this.#view.visible) return
    await this.#load()
  }

  async #load(): Promise<RecordsAnswer | undefined> {
    const { document, status } = this.#brief
    const wanted = status ? `${status.corpora.join()} ${status.date}` : ''
    if (this.#answer && (wanted === '' || wanted === this.#shown)) return this.#answer
    const answer = await this.#client.ask<RecordsAnswer>('briefwright/records', document ? { uri: this.#client.uriOf(document) } : {})
    if (!answer) return this.#answer
    this.#answer = answer
    this.#shown = wanted
    this.#view.description = status?.day ? vscode.l10n.t('as of {0}', status.day) : ''
    this.#changed.fire()
    return answer
  }

  getChildren(node?: Node): Node[] {
    const records = this.#answer?.records ?? []
    if (!node) return GROUPS.filter((group) => records.some((it) => it.group === group)).map((group) => ({ group }))
    if ('group' in node) return records.filter((it) => it.group === node.group).map((record) => ({ record }))
    return 'parts' in node.record ? (node.record.parts ?? []).map((record) => ({ record })) : []
  }

  getParent(node: Node): Node | undefined {
    if ('group' in node) return undefined
    const { record } = node
    if ('group' in record) return { group: record.group }
    const whole = this.#answer?.records.find((it) => it.parts?.some((part) => part.id === record.id))
    return whole && { record: whole }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, None } = vscode.TreeItemCollapsibleState
    if ('group' in node) {
      const item = new vscode.TreeItem(groupName(node.group), Collapsed)
      item.id = `group/${node.group}`
      item.description = String(this.getChildren(node).length)
      item.iconPath = new vscode.ThemeIcon(ICONS[node.group])
      return item
    }
    const { record } = node
    const item = new vscode.TreeItem(record.name, 'parts' in record && record.parts ? Collapsed : None)
    item.id = record.id
    item.description = record.detail
    item.contextValue = 'record'
    item.tooltip = 'aliases' in record && record.aliases.length ? [record.name, ...record.aliases.slice(0, 12)].join('\n') : record.name
    item.accessibilityInformation = { label: `${record.name}, ${record.detail}` }
    item.command = { command: 'briefwright.corpus.open', title: vscode.l10n.t('Open'), arguments: [node] }
    return item
  }

  async open({ record }: { record: CorpusRecord | RecordPart }): Promise<void> {
    await openFact(this.#client, record.id)
  }

  /** Shows a record among its like: one of the list, or the one that is named where the caret stands. What the view does not list is opened. */
  async reveal(node?: { record: CorpusRecord | RecordPart }): Promise<void> {
    const id = node?.record.id ?? (await this.#idAtCaret())
    const answer = id === undefined ? undefined : await this.#load()
    if (id === undefined || !answer) {
      void vscode.window.setStatusBarMessage(vscode.l10n.t('No name that the corpus knows stands here'), 4000)
      return
    }
    const record = answer.records.flatMap((it) => [it, ...(it.parts ?? [])]).find((it) => it.id === id)
    if (record) await this.#view.reveal({ record }, { select: true, focus: true, expand: true })
    else await openFact(this.#client, id)
  }

  async #idAtCaret(): Promise<string | undefined> {
    const editor = vscode.window.activeTextEditor
    if (!editor || editor.document !== this.#brief.document) return undefined
    const textDocument = { uri: this.#client.uriOf(editor.document) }
    const { line, character } = editor.selection.active
    return this.#client.ask<string>('briefwright/recordAt', { textDocument, position: { line, character } })
  }

  /** Puts a name where the caret stands, in place of what is selected. */
  async insert({ record }: { record: CorpusRecord | RecordPart }): Promise<void> {
    const editor = await this.#brief.editor()
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a brief to put the name into it.'))
      return
    }
    await editor.edit((edit) => {
      for (const selection of editor.selections) edit.replace(selection, record.name)
    })
  }

  /** Finds a record by any of its names; the button puts its name into the text. */
  async search(): Promise<void> {
    const answer = await this.#load()
    if (!answer) return
    const insert = { iconPath: new vscode.ThemeIcon('insert'), tooltip: vscode.l10n.t('Insert Name at Cursor') }
    const reveal = { iconPath: new vscode.ThemeIcon('list-tree'), tooltip: vscode.l10n.t('Show in Corpus View') }
    const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { record: CorpusRecord }>()
    pick.title = vscode.l10n.t('Search the Corpus')
    pick.placeholder = vscode.l10n.t('A person, state, organization, event or treaty')
    pick.matchOnDescription = true
    pick.matchOnDetail = true
    pick.items = answer.records.map((record) => ({
      label: `$(${ICONS[record.group]}) ${record.name}`,
      description: record.detail,
      detail: record.aliases.join(' · '),
      buttons: [insert, reveal],
      record,
    }))
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems
      pick.hide()
      if (chosen) void this.open(chosen)
    })
    pick.onDidTriggerItemButton(({ item, button }) => {
      pick.hide()
      void (button === insert ? this.insert(item) : this.reveal(item))
    })
    pick.onDidHide(() => pick.dispose())
    pick.show()
  }

  dispose(): void {
    this.#subscription.dispose()
    this.#view.dispose()
    this.#changed.dispose()
  }
}

function groupName(group: Group): string {
  switch (group) {
    case 'people':
      return vscode.l10n.t('People')
    case 'states':
      return vscode.l10n.t('States')
    case 'organizations':
      return vscode.l10n.t('Organizations')
    case 'events':
      return vscode.l10n.t('Events')
    case 'treaties':
      return vscode.l10n.t('Treaties')
  }
}
