#!/usr/bin/env node
/** The program `briefwright`: hands the process's streams to the command line and its answer to the shell. */
import process from 'node:process'
import { run, type Surroundings } from './run.js'

// A reader that has had enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const surroundings: Surroundings = {
  output: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  input: process.stdin,
  env: process.env,
  terminal: process.stdout.isTTY === true,
  columns: process.stdout.columns || 100,
}

run(process.argv.slice(2), surroundings).then(
  (status) => {
    // A server goes on; everything else ends by itself once its output is written.
    if (status !== undefined) process.exitCode = status
  },
  (error: unknown) => {
    // What nobody foresaw is no finding: 1 would say that the briefs were read.
    surroundings.complain(`briefwright: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 2
  },
)
