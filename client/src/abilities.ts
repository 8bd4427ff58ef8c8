/** What this client can do beyond the protocol, as the server reads it under `experimental.briefwright`. */
import type { StaticFeature } from 'vscode-languageclient'

/** Commands that a hover may offer as links. They show, copy and cite; no other command is run from a hover. */
export const HOVER_COMMANDS = ['briefwright.openFact', 'briefwright.copyReference', 'briefwright.cite']

/** Commands that the server's answers may name. */
const COMMANDS = ['briefwright.peekClaims', 'briefwright.explain', ...HOVER_COMMANDS]

/** Tells the server which commands it may name, that it can ask for files, that hovers show pictures, and findings on their own. */
export const OWN_ABILITIES: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    const briefwright = { files: true, pictures: true, findingsInHovers: true, commands: COMMANDS }
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), briefwright }
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
}
