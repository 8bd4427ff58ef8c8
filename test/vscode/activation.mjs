/**
 * Measures what the extension adds to VS Code's extension host when the first Markdown file is opened: `node test/vscode/activation.mjs`.
 *
 * The figure is VS Code's own, from *Developer: Show Running Extensions*: loading the code and the call of `activate`, during which the host
 * does nothing else. Each round has a VS Code of its own with an empty profile. Expects the bundles in `dist/`.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startVsCodeServer } from '../support/vscode-server.mjs'
import { launchBrowser } from './browser.mjs'
import { projectRoot, workspaceFolder } from './bundle.mjs'

const ROUNDS = Number(process.argv[2] ?? 7)

/** Opens a brief in a fresh VS Code and gives the milliseconds that this says the activation took. */
async function measure(browser) {
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-activation-'))
  const workspace = join(folder, 'workspace')
  await cp(workspaceFolder, workspace, { recursive: true })
  const server = await startVsCodeServer({ testDriver: true })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.exposeFunction('codeAutomationLog', () => {})
    await page.exposeFunction('codeAutomationExit', () => {})
    const payload = [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', server.uri(projectRoot)],
      ['openFile', server.uri(join(workspace, 'brief.md'))],
    ]
    await page.goto(server.address({ folder: workspace }, payload))
    await page.locator('.squiggly-warning, .squiggly-error').first().waitFor({ timeout: 60_000 })
    await page.keyboard.press('F1')
    const input = page.locator('.quick-input-widget input').first()
    await input.waitFor()
    await input.fill('>Developer: Show Running Extensions')
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
    const row = page.locator('.runtime-extensions-editor .extension', { hasText: 'Briefwright' }).first()
    const said = await row.locator('.activation-time').innerText({ timeout: 15_000 })
    const milliseconds = Number(/(\d+)\s*ms/.exec(said)?.[1])
    if (Number.isNaN(milliseconds)) throw new Error(`VS Code says “${said}”, which is no time.`)
    return milliseconds
  } finally {
    await page.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const browser = await launchBrowser()
const times = []
try {
  for (let round = 0; round < ROUNDS; round++) times.push(await measure(browser))
} finally {
  await browser.close()
}
times.sort((a, b) => a - b)
console.log(`activation: median ${times[Math.floor(times.length / 2)]} ms of ${times.length} rounds (${times.join(', ')} ms)`)
