/** The way from the extension host to the runner, which sees the window; see `workbench-bridge.mjs`. */

/** Where the runner listens; written in when the suite is bundled. */
declare const BRIEFWRIGHT_BRIDGE: string

/** Asks the runner. Throws what it says went wrong. */
export async function bridge<T>(ask: string, parameters: object = {}): Promise<T> {
  // The body is sent as plain text, which a browser lets through to another origin without asking first.
  const response = await fetch(BRIEFWRIGHT_BRIDGE, { method: 'POST', body: JSON.stringify({ ask, ...parameters }) })
  const { answer, error } = (await response.json()) as { answer?: T; error?: string }
  if (error !== undefined) throw new Error(error)
  return answer as T
}
