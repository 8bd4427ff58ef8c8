/**
 * The server in other editors: Neovim and Emacs without a window, configured with the code blocks of `docs/editors.md`.
 *
 * Expects the bundles in `dist/`. An editor that is not on this machine is named and not tried; with `BRIEFWRIGHT_EDITORS=required`,
 * as in continuous integration, that is a failure. Writes its counts as JSON to the file that `BRIEFWRIGHT_REPORT` names.
 */
import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const LIMIT = 60_000

const BRIEF = [
  '---',
  'date: 2022-01-10',
  '---',
  '',
  'The Collective Security Treaty Organisation comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.',
  '',
  'Nikol Pashinyan announced the mission.',
  '',
  'The CSTO has six members. Its members are ',
  '',
].join('\n')

/** The code blocks of one language under a heading of the page on editors, in their order. */
async function snippets(heading, language) {
  const page = await readFile(join(root, 'docs', 'editors.md'), 'utf8')
  const section = page.split(/^## /m).find((it) => it.startsWith(`${heading}\n`))
  const blocks = [...(section ?? '').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
  const found = blocks.filter(([, name]) => name === language).map(([, , code]) => code)
  if (found.length === 0) throw new Error(`docs/editors.md has no ${language} under “${heading}”.`)
  return found
}

function onPath(program) {
  const isProgram = (path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && isProgram(join(folder, program)))
}

/** Runs an editor and gives what it has said: lines `ok …` and `FAIL …`. */
function run(program, args, folder) {
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'share'),
    XDG_STATE_HOME: join(folder, 'state'),
    PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
    BRIEF: join(folder, 'brief.md'),
  }
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, env, timeout: LIMIT, killSignal: 'SIGKILL' })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (error) => resolve(`FAIL ${error.message}`))
    child.on('close', (code) => resolve(`${output}\n${code === 0 ? '' : `FAIL it ended with status ${code}`}`))
  })
}

async function neovim(folder) {
  const [modern, enable, earlier, documents] = await snippets('Neovim', 'lua')
  await mkdir(join(folder, 'config', 'nvim', 'lsp'), { recursive: true })
  await writeFile(join(folder, 'config', 'nvim', 'lsp', 'briefwright.lua'), modern)
  await writeFile(join(folder, 'enable.lua'), enable)
  await writeFile(join(folder, 'earlier.lua'), `${documents}\n${earlier}`)
  return run('nvim', ['--headless', '-u', join(here, 'neovim.lua'), '-i', 'NONE', '-n'], folder)
}

async function emacs(folder) {
  await writeFile(join(folder, 'init.el'), (await snippets('Emacs', 'elisp')).join('\n'))
  return run('emacs', ['--batch', '--eval', '(package-initialize)', '-l', join(here, 'emacs.el')], folder)
}

const EDITORS = { Neovim: { program: 'nvim', test: neovim }, Emacs: { program: 'emacs', test: emacs } }

let passes = 0
let failures = 0
for (const [name, { program, test }] of Object.entries(EDITORS)) {
  if (!onPath(program)) {
    const required = process.env.BRIEFWRIGHT_EDITORS === 'required'
    if (required) failures++
    console.log(`${required ? 'FAIL' : 'note'} ${name}: \`${program}\` is not on this machine, so that the server was not tried in it`)
    continue
  }
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-editor-'))
  try {
    // The program as a user has it.
    await mkdir(join(folder, 'bin'))
    await writeFile(join(folder, 'bin', 'briefwright'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist', 'cli.cjs')}" "$@"\n`)
    await chmod(join(folder, 'bin', 'briefwright'), 0o755)
    await writeFile(join(folder, 'brief.md'), BRIEF)
    const output = await test(folder)
    const lines = output.split('\n').map((it) => it.trim())
    const passed = lines.filter((it) => it.startsWith('ok '))
    const failed = lines.filter((it) => it.startsWith('FAIL '))
    if (passed.length === 0 && failed.length === 0) failed.push(`FAIL it said nothing: ${output}`)
    for (const line of [...passed, ...failed]) console.log(line.replace(/^(ok|FAIL) /, `$1 ${name}: `))
    passes += passed.length
    failures += failed.length
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
console.log(`${passes} passed, ${failures} failed in other editors`)
if (process.env.BRIEFWRIGHT_REPORT) await writeFile(process.env.BRIEFWRIGHT_REPORT, JSON.stringify({ passes, failures }))
process.exit(failures === 0 ? 0 : 1)
