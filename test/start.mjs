/**
 * `npm start`: builds, prints the fact check of `examples/`, and opens the extension in a real VS Code on those examples.
 *
 * The desktop VS Code is used if `code` is on the path, else the VS Code server, served on the loopback interface behind a token.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from '../esbuild.mjs'
import { ensureVsCodeServer, startVsCodeServer } from './support/vscode-server.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const examples = join(root, 'examples')
const cli = join(root, 'dist', 'cli.cjs')

/** The desktop VS Code's command, if it is on the path. */
function desktopCode() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code']
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}

/** The example with the most to show, which is opened first. */
function firstExample() {
  const check = spawnSync(process.execPath, [cli, 'check', 'examples', '--format', 'json'], { cwd: root, encoding: 'utf8' })
  const files = JSON.parse(check.stdout).files.sort((a, b) => b.findings.length - a.findings.length)
  return files[0] ? join(root, files[0].path) : undefined
}

function openDesktop(code) {
  const files = [examples, firstExample()].filter((path) => path !== undefined)
  // A command file of Windows runs only in a shell, which takes the arguments as they are written.
  const shell = process.platform === 'win32'
  const quote = (text) => (shell ? `"${text}"` : text)
  spawn(quote(code), [`--extensionDevelopmentPath=${root}`, '--new-window', ...files].map(quote), { stdio: 'inherit', shell })
}

/** Packages the extension, installs it into a fresh profile and serves that until the user has had enough. */
async function openServer() {
  await ensureVsCodeServer()
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-start-'))
  const packed = join(folder, 'briefwright.vsix')
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce')
  const packaging = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', packed], { cwd: root, encoding: 'utf8' })
  if (packaging.status !== 0) throw new Error(`The extension could not be packaged.\n${packaging.stdout}${packaging.stderr}`)
  const server = await startVsCodeServer({ extensions: [packed] })
  const example = firstExample()
  console.log(
    `\nVS Code with Briefwright on the examples:\n\n  ${server.address({ folder: examples }, example ? [['openFile', server.uri(example)]] : [])}\n`,
  )
  console.log('Open this address in a browser on this machine. Ctrl+C ends it.')
  const end = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  await server.exited
}

await build()
const check = spawnSync(process.execPath, [cli, 'check', 'examples'], { cwd: root, stdio: 'inherit' })
if (check.status !== 0 && check.status !== 1) process.exit(2)
const code = desktopCode()
if (code) openDesktop(code)
else await openServer()
