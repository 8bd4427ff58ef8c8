/** One guard around every handler: nothing throws into the protocol, cancelled and outdated requests are answered as such. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { turn } from './schedule.js'
import type { OpenBrief, Session } from './session.js'

/** Work on one open brief. Gives the answer, or nothing where there is none. */
export type BriefHandler<P, R> = (open: OpenBrief, params: P, session: Session) => R

/**
 * A request about a place in an open brief.
 *
 * Waits until all that arrived meanwhile has been read; if the request was cancelled or the text has changed by then, the answer
 * would be about another text, so that an error says so. A handler that fails is logged and answered with `fallback`.
 */
export function guardBrief<P extends { readonly textDocument: { readonly uri: string } }, R>(
  session: Session,
  name: string,
  fallback: R,
  handler: BriefHandler<P, R>,
): (params: P, token: CancellationToken) => Promise<R | ResponseError<void>> {
  return async (params, token) => {
    const version = session.documentOf(params.textDocument.uri)?.version
    await turn()
    if (token.isCancellationRequested) return cancelled()
    const settled = await session.settled(params.textDocument.uri)
    if (token.isCancellationRequested) return cancelled()
    if (!settled?.settings.enable || !session.reads(settled)) return fallback
    if (settled.document.version !== version) return new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since.')
    return attempt(session, name, fallback, () => handler(settled, params, session))
  }
}

/** Where what went wrong is written. */
export type Logs = Pick<Session, 'log'>

/** Runs work that must not fail: what it throws goes to the client's log. */
export function attempt<R>(session: Logs, name: string, fallback: R, work: () => R): R {
  try {
    return work()
  } catch (error) {
    session.log(`${name}: ${describe(error)}`)
    return fallback
  }
}

/** As `attempt`, for work that takes its time. */
export async function attemptLater<R>(session: Logs, name: string, fallback: R, work: () => Promise<R>): Promise<R> {
  try {
    return await work()
  } catch (error) {
    session.log(`${name}: ${describe(error)}`)
    return fallback
  }
}

export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')
}

/** An error with its stack, so that a report of it can be acted on. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
