/** What happens when the server dies: it is started again, and the author is told once. One that dies again and again is left alone. */
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient'

/** More deaths than this in so many milliseconds, and the server is not started again by itself. */
const MOST = 4
const SPAN = 3 * 60_000

/** Hears of each death, and whether the server is started again. */
export type TellCrash = (startedAgain: boolean) => void

/** The client opens the briefs anew in the server that it starts again, so that it stands where the dead one stood. */
export function crashHandler(tell: TellCrash): ErrorHandler {
  const deaths: number[] = []
  return {
    // A message that could not be read or written costs an answer, not the server; of a server that is gone `closed` tells.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: (): CloseHandlerResult => {
      const now = Date.now()
      deaths.push(now)
      while (deaths[0] !== undefined && deaths[0] < now - SPAN) deaths.shift()
      const startedAgain = deaths.length <= MOST
      tell(startedAgain)
      return { action: startedAgain ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }
    },
  }
}
