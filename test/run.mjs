/**
 * Everything that has to hold, in one run: build, types, lint, unit tests, and the suite inside a real VS Code.
 *
 * The last line is `N passed, N failed`. A step that could not run counts as a failure: nothing passes by not running. Neovim and Emacs
 * alone may be missing, which is said, unless `BRIEFWRIGHT_EDITORS` is `required`.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = await mkdtemp(join(tmpdir(), 'briefwright-run-'))
let passed = 0
let failed = 0

/** Runs a script of the project or of a package with this very Node; its output goes where ours goes. */
function node(script, args = [], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', () => resolve(-1))
    child.on('close', (status) => resolve(status ?? -1))
  })
}

/** One step with its heading and its time. It answers how many tests passed and failed. */
async function step(title, work) {
  console.log(`\n── ${title}`)
  const started = performance.now()
  const counts = await work().catch((error) => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  passed += counts.passed
  failed += counts.failed
  console.log(`── ${title}: ${counts.failed > 0 ? 'FAILED' : 'ok'} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return counts.failed === 0
}

/** A step that has no tests of its own and so can only fail. */
async function must(script, args) {
  return { passed: 0, failed: (await node(script, args)) === 0 ? 0 : 1 }
}

async function unitTests() {
  const file = join(folder, 'unit.json')
  const status = await node('node_modules/vitest/vitest.mjs', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`])
  const report = JSON.parse(await readFile(file, 'utf8'))
  const left = report.numPendingTests + report.numTodoTests
  if (left > 0) console.error(`${left} tests were skipped; that counts as failed.`)
  // A file that cannot be loaded has no test that fails; it counts as one.
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  const failures = report.numFailedTests + left + unloaded
  return { passed: report.numPassedTests, failed: failures === 0 && status !== 0 ? 1 : failures }
}

/** A runner that counts for itself. Without a report it has failed. */
async function reported(script) {
  const file = join(folder, 'report.json')
  const status = await node(script, [], { BRIEFWRIGHT_REPORT: file })
  const report = await readFile(file, 'utf8').then(JSON.parse, () => ({ passes: 0, failures: 1 }))
  await rm(file, { force: true })
  return { report, status }
}

async function vsCodeTests() {
  const { report, status } = await reported('test/vscode/run.mjs')
  const ran = report.passes > 0
  return { passed: report.passes, failed: report.failures === 0 && (status !== 0 || !ran) ? 1 : report.failures }
}

/** Neovim and Emacs are tried where they are; see `test/editors/run.mjs` for machines without them. */
async function otherEditors() {
  const { report, status } = await reported('test/editors/run.mjs')
  return { passed: report.passes, failed: report.failures === 0 && status !== 0 ? 1 : report.failures }
}

const built = await step('build', () => must('esbuild.mjs'))
await step('types', () => must('node_modules/typescript/bin/tsc', ['-b']))
await step('lint and format', () => must('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']))
await step('unit, rule page, protocol and command line tests', unitTests)
if (built) await step('tests in other editors', otherEditors)
if (built) await step('tests in VS Code', vsCodeTests)
await rm(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
