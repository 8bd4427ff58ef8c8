/** The bundles as they are shipped: the program in a process of its own, and what the package is made of. */
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { build } from '../../esbuild.mjs'

const folder = mkdtempSync(join(tmpdir(), 'briefwright-bundle-'))

beforeAll(() => build({ outdir: folder }), 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(args: readonly string[], input: string | Uint8Array, env: NodeJS.ProcessEnv = {}) {
  const environment = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env }
  return spawnSync(process.execPath, [join(folder, 'cli.cjs'), ...args], {
    input,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
}

const WRONG = 'Turkey is a member of the CSTO.\n'

test('checks what comes in on standard input, without colour outside a terminal', () => {
  const { status, stdout, stderr } = program(['check', '-'], WRONG)
  expect([status, stderr]).toEqual([1, ''])
  expect(stdout).toMatch(/^-:1:\d+ {2}warning {2}not-a-member\n 1 │ Turkey is a member of the CSTO\.\n {3}│ +\^+\n/)
})

test('colours when it is told to', () => {
  expect(program(['check', '-'], WRONG, { FORCE_COLOR: '1' }).stdout).toContain('\u001b[')
})

test('writes a long report whole into a pipe', () => {
  const { stdout } = program(['check', '-', '--format', 'json'], WRONG.repeat(2000))
  expect(JSON.parse(stdout).version).toBe(1)
})

test('serves the Language Server Protocol with lsp --stdio', async () => {
  const server = spawn(process.execPath, [join(folder, 'cli.cjs'), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => server.on('close', resolve))
  const send = (body: object): void => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...body })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`)
  }
  let output = ''
  const answered = (id: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => void (output.includes(`"id":${id}`) && resolve())
      server.stdout.on('data', look)
      look()
    })
  server.stdout.on('data', (data) => {
    output += data
  })
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
  await answered(1)
  expect(output).toContain('"hoverProvider"')
  send({ method: 'initialized', params: {} })
  send({ id: 2, method: 'shutdown' })
  await answered(2)
  send({ method: 'exit' })
  expect(await ended).toBe(0)
})

test('what fails without being foreseen is no finding', () => {
  const alone = mkdtempSync(join(tmpdir(), 'briefwright-alone-'))
  onTestFinished(() => rmSync(alone, { recursive: true, force: true }))
  copyFileSync(join(folder, 'cli.cjs'), join(alone, 'cli.cjs'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(alone, 'cli.cjs'), 'check', '-'], { input: WRONG, encoding: 'utf8' })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^briefwright: .*words\.bin/)
})

test('comes with the terms of all whose code and data it holds', () => {
  const notices = readFileSync(join(folder, 'third-party-notices.txt'), 'utf8')
  const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \((\S+)\)$/gm)].map(([, name]) => name)
  const held = ['@lezer/markdown', 'vscode-languageclient', 'vscode-languageserver', 'wink-eng-lite-web-model', 'wink-nlp', 'yaml']
  expect(named).toEqual(expect.arrayContaining(held))
  expect(notices.match(/Permission is hereby granted|Permission to use, copy, modify|Blue Oak/g)!.length).toBeGreaterThanOrEqual(
    named.length,
  )
})

test('is small: the language model is there once', () => {
  const sizes = Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]))
  expect(sizes['words.bin']).toBeGreaterThan(1_000_000)
  for (const name of ['cli.cjs', 'server.cjs', 'client.cjs', 'words.bin']) expect(sizes[name]).toBeLessThan(2_000_000)
})
