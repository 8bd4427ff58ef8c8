/** What this client can do beyond the protocol, as the server reads it under `experimental.briefwright`. */
import type { StaticFeature } from 'vscode-languageclient'

/** Commands that the server's answers may name. */
const COMMANDS = ['briefwright.peekClaims']

/** Tells the server which commands it may name, and that it can ask for files. */
export const OWN_ABILITIES: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), briefwright: { files: true, commands: COMMANDS } }
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
}
