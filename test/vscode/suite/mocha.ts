/** Runs the test files with mocha, in an extension host of either kind, and hands the runner the report that it demands. */
import 'mocha/mocha.js'
import { bridge } from './bridge.js'

/** The text that names the tests to run; empty for all. */
declare const BRIEFWRIGHT_GREP: string

/** Says nothing while the tests run; the report is made at the end. */
class Silent {}

/** Runs the tests that the files declare when they are loaded. Fails if one of them does. */
export async function runTests(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  mocha.setup({
    ui: 'tdd',
    color: false,
    timeout: 40_000,
    reporter: Silent as unknown as Mocha.ReporterConstructor,
    ...(BRIEFWRIGHT_GREP ? { grep: BRIEFWRIGHT_GREP } : {}),
  })
  for (const load of files) await load()
  const lines: string[] = []
  const counts = await new Promise<Mocha.Stats>((resolve) => {
    // The browser's own `run` looks for a page's address, which an extension host in Node has not.
    const runner = Mocha.prototype.run.call(mocha)
    runner.on('test', (test) => void bridge('begin', { test: test.fullTitle() }).catch(() => undefined))
    runner.on('pass', (test) => lines.push(`ok   ${test.fullTitle()} (${test.duration ?? 0} ms)`))
    runner.on('fail', (test, error: Error) => lines.push(`FAIL ${test.fullTitle()}\n     ${error.stack ?? error.message}`))
    runner.on('pending', (test) => lines.push(`FAIL ${test.fullTitle()}\n     A skipped test counts as failed.`))
    runner.on('end', () => resolve(runner.stats!))
  })
  const failures = counts.failures + counts.pending
  lines.push(`${counts.passes} passed, ${failures} failed in VS Code`)
  await bridge('report', { passes: counts.passes, failures, text: lines.join('\n') })
  if (failures > 0) throw new Error(`${failures} tests failed`)
}
