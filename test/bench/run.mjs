/**
 * The benchmark: `npm run bench`, with `-- --json` for figures alone, `-- --quick` for a few rounds only.
 *
 * Everything is built afresh into a folder of its own. Measured are the start of the command line and of the server, the full check of
 * briefs not seen before, the check after one typed letter, and the peak of memory. Times are milliseconds, median and 95th percentile.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { briefwrightModules, build } from '../../esbuild.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const asJson = process.argv.includes('--json')
const quick = process.argv.includes('--quick')
const SIZES = quick ? [1000, 10_000] : [1000, 10_000, 50_000]
const STARTS = quick ? 5 : 15

/** The bars that the product holds itself to. */
const BARS = { wordsPerMs: 150, editP95: 10, serverStart: 400 }

const cache = join(root, 'node_modules', '.cache', 'briefwright')
await mkdir(cache, { recursive: true })
// Beneath `node_modules`, so that the packages that stay outside the bundle are found.
const folder = await mkdtemp(join(cache, 'bench-'))

/** Bundles a TypeScript file of the benchmark with the modules that the build makes. */
async function bundle(name) {
  const outfile = join(folder, `${name}.mjs`)
  await esbuild.build({
    entryPoints: [join(here, `${name}.ts`)],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    plugins: [
      {
        name: 'made-modules',
        setup(it) {
          it.onResolve({ filter: /^briefwright:/ }, ({ path }) => ({ path, namespace: 'briefwright' }))
          it.onLoad({ filter: /.*/, namespace: 'briefwright' }, async ({ path }) => ({ contents: await briefwrightModules[path]() }))
        },
      },
    ],
  })
  return outfile
}

/** Median and 95th percentile. */
function summary(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
  return { median: at(0.5), p95: at(0.95) }
}

function repeat(times, run) {
  const found = []
  for (let round = 0; round < times; round++) {
    const start = performance.now()
    run()
    found.push(performance.now() - start)
  }
  return summary(found)
}

function node(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  // 1: the command line has found something.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: status ${status}\n${stderr}`)
}

/** From the start of the process to the answer to the first pull, and the round trip of typed letters after that. */
async function serve(text, letters) {
  const start = performance.now()
  const child = spawn(process.execPath, [join(folder, 'dist/server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  connection.listen()
  const uri = 'file:///brief.md'
  const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } })
  const initialized = performance.now() - start
  void connection.sendNotification('initialized', {})
  void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
  const { items } = await pull()
  const first = performance.now() - start
  if (!items?.length) throw new Error('The server found nothing.')
  const trips = []
  const lines = text.slice(0, text.indexOf(' ', text.length >> 1) + 2).split('\n')
  const place = { line: lines.length - 1, character: lines.at(-1).length }
  for (let round = 0; round < letters; round++) {
    const back = { line: place.line, character: place.character + 1 }
    const change = round % 2 === 0 ? { range: { start: place, end: place }, text: 'x' } : { range: { start: place, end: back }, text: '' }
    const sent = performance.now()
    void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: round + 2 }, contentChanges: [change] })
    await pull()
    if (round >= 10) trips.push(performance.now() - sent)
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  await new Promise((resolve) => child.on('exit', resolve))
  connection.dispose()
  return { initialized, first, trips }
}

async function measure() {
  const [core, maker] = await Promise.all([bundle('measure-core'), bundle('make-brief'), build({ outdir: join(folder, 'dist') })])
  const { makeBrief } = await import(pathToFileURL(maker).href)
  const brief = join(folder, 'brief.md')
  await writeFile(brief, makeBrief(1000, 1))
  const empty = join(folder, 'empty.cjs')
  await writeFile(empty, '')
  const cli = join(folder, 'dist/cli.cjs')
  node(cli, 'check', brief)
  const starts = {
    bareNode: repeat(STARTS, () => node(empty)),
    cliVersion: repeat(STARTS, () => node(cli, '--version')),
    cliCheck: repeat(STARTS, () => node(cli, 'check', brief)),
  }
  const served = []
  for (let round = 0; round < STARTS; round++) served.push(await serve(makeBrief(1000, 1), 0))
  starts.serverInitialized = summary(served.map((it) => it.initialized))
  starts.serverFirstFindings = summary(served.map((it) => it.first))
  const sizes = []
  for (const words of SIZES) {
    const rounds = quick ? 5 : words > 20_000 ? 10 : 25
    const { stdout, status, stderr } = spawnSync(process.execPath, [core, String(words), String(rounds)], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    const { full, edits, ...rest } = JSON.parse(stdout)
    const { trips } = await serve(makeBrief(words, 1), quick ? 40 : 110)
    const check = summary(full)
    sizes.push({ size: words, ...rest, check, wordsPerMs: rest.words / check.median, edit: summary(edits), serverEdit: summary(trips) })
  }
  return { node: process.version, starts, sizes }
}

/** Rows of cells as aligned columns. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) => row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  '))
    .join('\n')
}

function print({ node: version, starts, sizes }) {
  const ms = ({ median, p95 }) => `${median.toFixed(median < 20 ? 1 : 0)} / ${p95.toFixed(p95 < 20 ? 1 : 0)}`
  const bar = (holds) => (holds ? 'held' : 'MISSED')
  console.log(`Node ${version}; milliseconds, median / 95th percentile\n`)
  console.log(
    table([
      ['start of a process, brief of 1,000 words', 'ms'],
      ['Node with nothing to do', ms(starts.bareNode)],
      ['briefwright --version', ms(starts.cliVersion)],
      ['briefwright check brief.md', ms(starts.cliCheck)],
      ['server, to its answer to initialize', ms(starts.serverInitialized)],
      ['server, to its first findings', ms(starts.serverFirstFindings)],
    ]),
  )
  console.log('')
  console.log(
    table([
      ['words', 'full check', 'words/ms', 'one letter', 'one letter, served', 'peak MiB', 'claims', 'findings'],
      ...sizes.map((it) => [
        it.size.toLocaleString('en'),
        ms(it.check),
        it.wordsPerMs.toFixed(0),
        ms(it.edit),
        ms(it.serverEdit),
        it.peakMiB.toFixed(0),
        it.claims.toFixed(0),
        it.findings.toFixed(0),
      ]),
    ]),
  )
  const middle = sizes.find((it) => it.size === 10_000)
  console.log(`
at least ${BARS.wordsPerMs} words/ms at 10,000 words: ${bar(middle.wordsPerMs >= BARS.wordsPerMs)}
one letter at 10,000 words under ${BARS.editP95} ms (p95): ${bar(middle.edit.p95 < BARS.editP95)}
server start to first findings under ${BARS.serverStart} ms: ${bar(starts.serverFirstFindings.median < BARS.serverStart)}`)
}

try {
  const figures = await measure()
  if (asJson) console.log(JSON.stringify(figures, undefined, 2))
  else print(figures)
} finally {
  await rm(folder, { recursive: true, force: true })
}
