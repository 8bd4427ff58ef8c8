/** Runs the command line inside the test process and collects what it says. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run, type Surroundings } from '../../server/cli/run.js'
import type { Finding, Report } from '../../server/core/index.js'

export interface Outcome {
  readonly status: number | undefined
  readonly output: string
  readonly errors: string
}

/** Runs one call with `input` on standard input. */
export async function briefwright(
  args: readonly string[],
  input: string | Uint8Array = '',
  more: Partial<Surroundings> = {},
): Promise<Outcome> {
  let output = ''
  let errors = ''
  const bytes = typeof input === 'string' ? Buffer.from(input) : input
  const status = await run(args, {
    output: (text) => {
      output += text
    },
    complain: (text) => {
      errors += text
    },
    input: (async function* () {
      yield bytes
    })(),
    env: {},
    terminal: false,
    columns: 100,
    ...more,
  })
  return { status, output, errors }
}

/** A folder for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A report with these findings and nothing else. */
export function reportOf(findings: readonly Finding[], counts: Partial<Report['coverage']> = {}): Report {
  const coverage = { claims: 0, supported: 0, contradicted: 0, unverified: 0, ...counts }
  return { mentions: [], claims: [], findings, ignored: [], problems: [], coverage }
}

/** A finding on the words between the first `marked` of the text. */
export function findingOn(text: string, marked: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(marked)
  return {
    code: 'wrong-date',
    severity: 'warning',
    start,
    end: start + marked.length,
    message: 'It is not so.',
    facts: [],
    fixes: [],
    ...more,
  }
}
