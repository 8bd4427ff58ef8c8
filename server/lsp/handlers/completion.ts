/** Completion: a list at once, the documentation of an item when it is asked for. */
import { type CompletionItem, type CompletionList, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver'
import { completionDocumentation, completionsAt } from '../../core/index.js'
import { offsetOf } from '../from-proto.js'
import { attempt, guardBrief } from '../guard.js'
import type { Session } from '../session.js'
import { type CompletionData, completionItemOf, markupOf } from '../to-proto.js'

/**
 * A blank may end words that call for a list: “members are ”, “Article ”; `@` and `^` may begin a citation. Where they do not, they open
 * nothing.
 */
export const TRIGGER_CHARACTERS = [' ', '@', '^']

export function registerCompletion(session: Session): void {
  const { connection, can } = session
  connection.onCompletion(
    guardBrief(session, 'completion', null as CompletionItem[] | CompletionList | null, ({ document, brief }, params: CompletionParams) => {
      const trigger = params.context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? 'character' : 'author'
      const items = completionsAt(brief(), offsetOf(document, params.position), trigger)
      if (items.length === 0) return null
      const list = items.map((item, index) => completionItemOf(document, item, index, can))
      return items.some((it) => it.more) ? { isIncomplete: true, items: list } : list
    }),
  )
  connection.onCompletionResolve((item) =>
    attempt(session, 'completion resolve', item, () => {
      const { uri, id } = (item.data ?? {}) as Partial<CompletionData>
      const open = uri === undefined ? undefined : session.open(uri)
      if (!open || id === undefined || !session.reads(open)) return item
      return { ...item, documentation: markupOf(completionDocumentation(open.brief(), id), can.markdownCompletion) }
    }),
  )
}
