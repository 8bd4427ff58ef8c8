/** What the command line does with its arguments, apart from the process it runs in. */
import { version } from 'briefwright:version'
import { HELP, parseArguments } from './args.js'
import type { Environment } from './report/colour.js'

/** The world as the command line sees it. */
export interface Surroundings {
  readonly output: (text: string) => void
  readonly complain: (text: string) => void
  readonly input: AsyncIterable<Uint8Array | string>
  readonly env: Environment
  /** Whether the output is a terminal. */
  readonly terminal: boolean
  /** How wide the output is. */
  readonly columns: number
}

/** 0: nothing at or above `--fail-on`; 1: findings; 2: the call, a file or a corpus could not be used. */
export type ExitStatus = 0 | 1 | 2

/** Runs one call. The answer is the exit status, or nothing where a server was started that goes on. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus | undefined> {
  const parsed = parseArguments(argv)
  if ('problem' in parsed) {
    surroundings.complain(`briefwright: ${parsed.problem}\nTry: briefwright --help\n`)
    return 2
  }
  switch (parsed.command.name) {
    case 'help':
      surroundings.output(HELP)
      return 0
    case 'version':
      surroundings.output(`${version}\n`)
      return 0
    case 'lsp':
      await import('briefwright:server')
      return undefined
    case 'explain': {
      const { explainBrief } = await import('./explain.js')
      return explainBrief(parsed.command, surroundings)
    }
    case 'check': {
      // Loaded here, because the corpus and the language model are not needed to say how the command is used.
      const { check } = await import('./check.js')
      return check(parsed.command, surroundings)
    }
  }
}
