/**
 * Runs the suite inside a real VS Code: the workbench in a headless Chromium, the extension in a real extension host.
 *
 * Expects the bundles in `dist/`. Prints the suite's own report, writes it as JSON to the file that `BRIEFWRIGHT_REPORT` names,
 * and fails unless the suite itself wrote that tests ran and none failed: an exit status alone can lie.
 */
import { access, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureVsCodeServer, startVsCodeServer } from '../support/vscode-server.mjs'
import { findBrowser, launchBrowser } from './browser.mjs'
import { bundleSuite, projectRoot, workspaceFolder } from './bundle.mjs'
import { startBridge } from './workbench-bridge.mjs'

const LIMIT = 180_000

/** Runs everything and gives the suite's report; throws where there is none. */
async function runSuite() {
  findBrowser()
  for (const bundle of ['client.cjs', 'server.cjs']) {
    await access(join(projectRoot, 'dist', bundle)).catch(() => {
      throw new Error(`dist/${bundle} is missing: run \`npm run build\` first.`)
    })
  }
  await ensureVsCodeServer()
  const suite = await bundleSuite()
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-suite-'))
  const workspace = join(folder, 'workspace')
  const reportFile = join(folder, 'report.json')
  await cp(workspaceFolder, workspace, { recursive: true })
  let page
  let browser
  let server
  const bridge = await startBridge(() => page)
  try {
    server = await startVsCodeServer({
      testDriver: true,
      env: { BRIEFWRIGHT_SUITE_REPORT: reportFile, BRIEFWRIGHT_WORKBENCH: bridge.url },
    })
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const finished = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationLog', () => {})
      page.exposeFunction('codeAutomationExit', resolve)
      page.on('crash', () => reject(new Error('The page with VS Code crashed.')))
      server.exited.then((code) => reject(new Error(`The VS Code server ended with status ${code}.`)))
      setTimeout(() => reject(new Error(`The suite was not done after ${LIMIT / 1000} s.`)), LIMIT).unref()
    })
    finished.catch(() => {})
    const payload = [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', server.uri(projectRoot)],
      ['extensionTestsPath', server.uri(suite)],
    ]
    await page.goto(server.address({ folder: workspace }, payload))
    const status = await finished
    const report = await readReport(reportFile)
    if (!report) throw new Error(`VS Code ended with status ${status}, and the suite wrote no report.`)
    return report
  } catch (error) {
    if (page && process.env.BRIEFWRIGHT_FAILURE_IMAGE)
      await page.screenshot({ path: process.env.BRIEFWRIGHT_FAILURE_IMAGE }).catch(() => {})
    throw error
  } finally {
    await browser?.close().catch(() => {})
    await server?.stop().catch(() => {})
    bridge.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

let report
try {
  report = await runSuite()
} catch (error) {
  report = { passes: 0, failures: 1, text: `FAIL the suite in VS Code\n     ${error.message}` }
}
console.log(report.text)
if (process.env.BRIEFWRIGHT_REPORT) await writeFile(process.env.BRIEFWRIGHT_REPORT, JSON.stringify(report))
process.exit(report.passes > 0 && report.failures === 0 ? 0 : 1)
