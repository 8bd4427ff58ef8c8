/**
 * Runs the suite inside a real VS Code: the workbench in a headless Chromium, the extension in real extension hosts, first the one in
 * Node (desktop, remote), then the one in the browser (vscode.dev). `node test/vscode/run.mjs node` runs in that one alone, and
 * `node test/vscode/run.mjs package` the extension as it is installed from its .vsix.
 *
 * Expects the bundles in `dist/`. Prints the suite's own reports, writes them as JSON to the file that `BRIEFWRIGHT_REPORT` names,
 * and fails unless the suite itself said that tests ran and none failed: an exit status alone can lie.
 */
import { execFile } from 'node:child_process'
import { access, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ensureVsCodeServer, startVsCodeServer } from '../support/vscode-server.mjs'
import { findBrowser, launchBrowser } from './browser.mjs'
import { bundleSuite, projectRoot, workspaceFolder } from './bundle.mjs'
import { serveFolder } from './serve-folder.mjs'
import { trustReport } from './trust.mjs'
import { startBridge } from './workbench-bridge.mjs'

const LIMIT = 180_000
const HOSTS = { node: 'Node', browser: 'the browser', package: 'Node, with the extension from its package' }
const BUNDLES = ['client.cjs', 'server.cjs', 'client-browser.cjs', 'server-browser.js']

/** Runs everything in one extension host and gives the suite's report; throws where there is none. */
async function runSuite(host) {
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-suite-'))
  const workspace = await makeWorkspace(folder)
  let page
  let browser
  let server
  const said = []
  const bridge = await startBridge(() => page)
  const files = await serveFolder(projectRoot)
  try {
    const suite = await bundleSuite({ host: host === 'browser' ? 'browser' : 'node', bridge: bridge.url })
    const extensions = host === 'package' ? [await packExtension(folder)] : []
    server = await startVsCodeServer({ testDriver: true, extensions })
    browser = await launchBrowser()
    // The workbench's page lets no script in from another port, where the files of the extension are.
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: host === 'browser' })
    const finished = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationLog', (type, words) => said.push(`${type}: ${words.join(' ')}`))
      page.exposeFunction('codeAutomationExit', resolve)
      page.on('crash', () => reject(new Error('The page with VS Code crashed.')))
      server.exited.then((code) => reject(new Error(`The VS Code server ended with status ${code}.`)))
      setTimeout(
        () => reject(new Error(`The suite was not done after ${LIMIT / 1000} s, at “${bridge.running()}”.${lastWords(said)}`)),
        LIMIT,
      ).unref()
    })
    finished.catch(() => {})
    // An extension in the browser is read over HTTP, as from the marketplace; a remote one from the server's disk.
    if (host === 'browser') await developInBrowser(page, files.uri(projectRoot))
    const uri = host === 'browser' ? files.uri : server.uri
    const payload = [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', uri(host === 'package' ? await emptyExtension(folder) : projectRoot)],
      ['extensionTestsPath', uri(suite)],
    ]
    await page.goto(server.address({ workspace }, payload))
    const status = await finished
    const report = bridge.report()
    if (!report) throw new Error(`VS Code ended with status ${status}, and the suite made no report.${lastWords(said)}`)
    if (host !== 'package') return report
    const trust = await trustReport({ browser, extension: extensions[0], folder })
    const { passes, failures } = trust
    return { passes: report.passes + passes, failures: report.failures + failures, text: `${report.text}\n${trust.text}` }
  } catch (error) {
    if (page && process.env.BRIEFWRIGHT_FAILURE_IMAGE)
      await page.screenshot({ path: process.env.BRIEFWRIGHT_FAILURE_IMAGE }).catch(() => {})
    throw error
  } finally {
    await browser?.close().catch(() => {})
    await server?.stop().catch(() => {})
    files.close()
    bridge.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A workspace of two folders, the second one empty, so that settings of a folder can be told from those of the whole. */
async function makeWorkspace(folder) {
  await cp(workspaceFolder, join(folder, 'workspace'), { recursive: true })
  await mkdir(join(folder, 'second'))
  const file = join(folder, 'briefs.code-workspace')
  await writeFile(file, JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'second' }] }))
  return file
}

/** Packs the extension and gives the path of its .vsix. */
async function packExtension(folder) {
  const file = join(folder, 'briefwright.vsix')
  const vsce = join(projectRoot, 'node_modules', '@vscode', 'vsce', 'vsce')
  await promisify(execFile)(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], { cwd: projectRoot })
  return file
}

/** VS Code runs a suite only beside an extension in development: here one that does nothing. */
async function emptyExtension(folder) {
  const path = join(folder, 'empty')
  await mkdir(path)
  const manifest = { name: 'empty', publisher: 'briefwright', version: '1.0.0', engines: { vscode: '*' } }
  await writeFile(join(path, 'package.json'), JSON.stringify(manifest))
  return path
}

/** Has the workbench load an extension from an address into its own extension host, by a word in the configuration that its page carries. */
async function developInBrowser(page, address) {
  const { protocol, host, pathname } = new URL(address)
  const extensions = [{ scheme: protocol.slice(0, -1), authority: host, path: pathname }]
  await page.addInitScript((extensions) => {
    const { getAttribute } = Element.prototype
    Element.prototype.getAttribute = function (name) {
      const value = getAttribute.call(this, name)
      if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value
      const configuration = JSON.parse(value)
      return JSON.stringify({ ...configuration, developmentOptions: { ...configuration.developmentOptions, extensions } })
    }
  }, extensions)
}

/** What the workbench said last, without the libraries that this build of it lacks, which it bemoans at every start. */
function lastWords(said) {
  const telling = said.filter((it) => !/spdlog|watchdog|ServiceWorker|Service Worker/.test(it))
  return telling
    .slice(-5)
    .map((it) => `\n     ${it.slice(0, 500)}`)
    .join('')
}

/** Whether everything that a run needs is there; throws what to do where it is not. */
async function prepare() {
  findBrowser()
  for (const bundle of BUNDLES) {
    await access(join(projectRoot, 'dist', bundle)).catch(() => {
      throw new Error(`dist/${bundle} is missing: run \`npm run build\` first.`)
    })
  }
  await ensureVsCodeServer()
}

const total = { passes: 0, failures: 0 }
for (const host of process.argv[2] ? [process.argv[2]] : ['node', 'browser']) {
  const report = await prepare()
    .then(() => runSuite(host))
    .catch((error) => ({ passes: 0, failures: 1, text: `FAIL the suite in VS Code\n     ${error.message}` }))
  console.log(`Extension host in ${HOSTS[host]}:\n${report.text}`)
  total.passes += report.passes
  total.failures += report.passes > 0 ? report.failures : Math.max(1, report.failures)
}
if (process.env.BRIEFWRIGHT_REPORT) await writeFile(process.env.BRIEFWRIGHT_REPORT, JSON.stringify(total))
process.exit(total.failures === 0 ? 0 : 1)
