/**
 * Measures what the extension adds to VS Code's extension host when it is activated: `node test/vscode/activation.mjs`.
 *
 * Two figures: VS Code's own, from *Developer: Show Running Extensions*, which is the time on the clock for loading the code and calling
 * `activate`; and the processor time of the host's thread for the same, which other work on the machine disturbs less. Each round has a VS Code
 * of its own with an empty profile. Expects the bundles in `dist/`.
 */
import { join } from 'node:path'
import { startVsCodeServer } from '../support/vscode-server.mjs'
import { launchBrowser } from './browser.mjs'
import { projectRoot, workspaceFolder } from './bundle.mjs'
import { startBridge } from './workbench-bridge.mjs'

const ROUNDS = Number(process.argv[2] ?? 7)
const PROBE = join(projectRoot, 'test', 'vscode', 'activation-probe.cjs')

/** Activates the extension in a fresh VS Code; gives milliseconds. */
async function measure(browser) {
  let page
  const bridge = await startBridge(() => page)
  // The probe runs in the extension host, which has the environment of the server.
  const server = await startVsCodeServer({ testDriver: true, env: { BRIEFWRIGHT_BRIDGE: bridge.url } })
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    const done = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve))
    await page.exposeFunction('codeAutomationLog', () => {})
    const payload = [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', server.uri(projectRoot)],
      ['extensionTestsPath', server.uri(PROBE)],
    ]
    await page.goto(server.address({ folder: workspaceFolder }, payload))
    await done
    const report = bridge.report()
    if (!report) throw new Error('The probe made no report.')
    return report
  } finally {
    await page.close()
    await server.stop()
    bridge.close()
  }
}

const browser = await launchBrowser()
const rounds = []
try {
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(browser))
} finally {
  await browser.close()
}
for (const [figure, words] of [
  ['clock', 'VS Code says'],
  ['processor', 'processor time'],
]) {
  const sorted = rounds.map((it) => it[figure]).sort((a, b) => a - b)
  console.log(`${words}: median ${sorted[Math.floor(sorted.length / 2)]} ms of ${sorted.length} rounds (${sorted.join(', ')} ms)`)
}
