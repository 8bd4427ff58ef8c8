/** What VS Code calls: runs the test files beside this one with mocha and writes the report that the runner demands. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Mocha from 'mocha'

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000, ...grepFromEnvironment() })
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name))
  const lines: string[] = []
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve)
    runner.on('pass', (test) => lines.push(`ok   ${test.fullTitle()} (${test.duration ?? 0} ms)`))
    runner.on('fail', (test, error: Error) => lines.push(`FAIL ${test.fullTitle()}\n     ${error.stack ?? error.message}`))
    runner.on('pending', (test) => lines.push(`FAIL ${test.fullTitle()}\n     A skipped test counts as failed.`))
    runner.on('end', () => {
      const { passes = 0, failures: failed = 0, pending = 0 } = runner.stats ?? {}
      lines.push(`${passes} passed, ${failed + pending} failed in VS Code`)
      const file = process.env.BRIEFWRIGHT_SUITE_REPORT
      if (file) writeFileSync(file, JSON.stringify({ passes, failures: failed + pending, text: lines.join('\n') }))
      else console.log(lines.join('\n'))
    })
  })
  if (failures > 0) throw new Error(`${failures} tests failed`)
}

function grepFromEnvironment(): { grep?: string } {
  const grep = process.env.BRIEFWRIGHT_GREP
  return grep ? { grep } : {}
}
