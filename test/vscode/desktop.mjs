/**
 * The suite in a desktop VS Code, as an author has it: `npm run test:desktop`.
 *
 * VS Code is downloaded once into `.vscode-test/` by `@vscode/test-electron`; `VSCODE_PATH` names one that is there already.
 * The window opens a debugging port on the loopback interface, so that the suite can look at it as in the browser.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import { chromium } from 'playwright-core'
import { build } from '../../esbuild.mjs'
import { bundleSuite, projectRoot, workspaceFolder } from './bundle.mjs'
import { startBridge } from './workbench-bridge.mjs'

/** A port that is free now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Finds the window's page; asked again until the window is there. */
async function connect(port) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  return browser.contexts().flatMap((context) => context.pages())[0]
}

await build()
const folder = await mkdtemp(join(tmpdir(), 'briefwright-desktop-'))
const workspace = join(folder, 'workspace')
await cp(workspaceFolder, workspace, { recursive: true })
const port = await freePort()
let page
const bridge = await startBridge(() => page)
const extensionTestsPath = await bundleSuite({ host: 'node', bridge: bridge.url })
const watch = setInterval(async () => {
  page ??= await connect(port).catch(() => undefined)
}, 500)
let failure
try {
  await runTests({
    ...(process.env.VSCODE_PATH ? { vscodeExecutablePath: process.env.VSCODE_PATH } : {}),
    cachePath: join(projectRoot, '.vscode-test'),
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome', `--remote-debugging-port=${port}`],
  })
} catch (error) {
  failure = error
}
clearInterval(watch)
bridge.close()
const report = bridge.report()
await rm(folder, { recursive: true, force: true, maxRetries: 5 })
console.log(report?.text ?? `FAIL the suite in the desktop VS Code\n     ${failure?.message ?? 'It wrote no report.'}`)
if (process.env.BRIEFWRIGHT_REPORT && report) await writeFile(process.env.BRIEFWRIGHT_REPORT, JSON.stringify(report))
process.exit(report && report.passes > 0 && report.failures === 0 && !failure ? 0 : 1)
