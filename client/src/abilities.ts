/** What this client can do beyond the protocol, as the server reads it under `experimental.briefwright`. */
import type { StaticFeature } from 'vscode-languageclient'

/** Tells the server that files can be asked for. */
export const OWN_ABILITIES: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), briefwright: { files: true } }
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
}
