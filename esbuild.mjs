/**
 * The build: client and language server, for Node and for browsers, and the command line, each one file in `dist/`, with the corpus and
 * the rule pages inside.
 *
 * `node esbuild.mjs` builds once. The tests share `briefwrightModules`, so that they read the same corpus as the bundles do.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { noticesOf } from './notices.mjs'
import { makeWordModel } from './word-model.mjs'

const root = dirname(fileURLToPath(import.meta.url))

/** The names of the files of a folder that end in `ending`, in a fixed order. */
async function filesOf(folder, ending) {
  return (await readdir(folder)).filter((name) => name.endsWith(ending)).sort()
}

/** The core's public face, bundled and loaded, so that the build reads the corpus with the reader that the product uses. */
async function loadCore() {
  // Inside `node_modules`, so that the packages that stay outside the bundle are found.
  const folder = join(root, 'node_modules', '.cache', 'briefwright')
  const outfile = join(folder, `core-${process.pid}-${Date.now()}.mjs`)
  try {
    await esbuild.build({
      entryPoints: [join(root, 'server/core/index.ts')],
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      plugins: [madeModules],
      logLevel: 'silent',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile, { force: true })
  }
}

/**
 * The bundled corpus as a module: one JSON string, parsed on the first call, the fastest way to get data into a process.
 * A problem in a corpus file ends the build, with its place.
 */
async function corpusModule() {
  const folder = join(root, 'server', 'corpus')
  const { readCorpus } = await loadCore()
  const files = []
  const problems = []
  for (const name of await filesOf(folder, '.corpus.yaml')) {
    const result = readCorpus(await readFile(join(folder, name), 'utf8'), name)
    for (const { line, column, message, expected } of result.problems) {
      problems.push(`server/corpus/${name}:${line}:${column}: ${message}; expected: ${expected}`)
    }
    files.push(result.file)
  }
  if (problems.length > 0) throw new Error(`The bundled corpus has problems:\n${problems.join('\n')}`)
  return `const json = ${JSON.stringify(JSON.stringify(files))}\nexport const corpusFiles = () => JSON.parse(json)\n`
}

/** The rules' manual pages as a module, by rule id. */
async function rulePagesModule() {
  const folder = join(root, 'server', 'core', 'rules')
  const pages = {}
  for (const name of await filesOf(folder, '.md')) {
    pages[name.slice(0, -'.md'.length)] = await readFile(join(folder, name), 'utf8')
  }
  return `export const rulePages = ${JSON.stringify(pages)}\n`
}

let words

/** The word model, made once. */
function wordModel() {
  words ??= makeWordModel()
  return words
}

/** The word model as a module that needs no file beside it. */
async function wordModelModule() {
  return `const base64 = ${JSON.stringify(wordModel().toString('base64'))}
export const wordModel = () => {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
`
}

/** The version in the manifest, as a module. */
async function versionModule() {
  return `export const version = ${JSON.stringify(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version)}\n`
}

/** Modules that the build makes: name to the source text. Their types stand in `server/modules.d.ts`. */
export const briefwrightModules = {
  'briefwright:corpus': corpusModule,
  'briefwright:rule-pages': rulePagesModule,
  'briefwright:version': versionModule,
  'briefwright:word-model': wordModelModule,
}

/** Resolves the modules that the build makes. */
const madeModules = {
  name: 'made-modules',
  setup(build) {
    build.onResolve({ filter: /^briefwright:server$/ }, () => ({ path: './server.cjs', external: true }))
    build.onResolve({ filter: /^briefwright:/ }, ({ path }) => ({ path, namespace: 'briefwright' }))
    build.onLoad({ filter: /.*/, namespace: 'briefwright' }, async ({ path }) => ({
      contents: await briefwrightModules[path](),
      resolveDir: root,
    }))
  },
}

/**
 * What the client need not do at its start, of which every millisecond delays the editor. Each file that imports `vscode` as a namespace would copy
 * the hundreds of names in it; they get one object that says it is a namespace already. And the language client would compare VS Code's version
 * with the one that it needs, which the manifest has asked for.
 */
const quickStart = {
  name: 'quick-start',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'editor' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'editor' },
    )
    build.onLoad({ filter: /.*/, namespace: 'editor' }, () => ({
      contents: "module.exports = Object.create(require('vscode'), { __esModule: { value: true } })",
    }))
    build.onLoad({ filter: /[\\/]semver[\\/]functions[\\/](parse|satisfies)\.js$/ }, () => ({ contents: 'module.exports = () => true' }))
  },
}

/** The word model is a file beside the bundles, which server and command line share: read when the first brief is. */
const wordModelFile = {
  name: 'word-model-file',
  setup(build) {
    build.onResolve({ filter: /^briefwright:word-model$/ }, ({ path }) => ({ path, namespace: 'word-model-file' }))
    build.onLoad({ filter: /.*/, namespace: 'word-model-file' }, async () => {
      await writeFile(join(build.initialOptions.outdir, 'words.bin'), wordModel())
      const contents = `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
export const wordModel = () => readFileSync(join(__dirname, 'words.bin'))
`
      return { contents, resolveDir: root }
    })
  },
}

/** What every bundle has in common. */
function common(outdir) {
  return {
    bundle: true,
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
    // The licences are told in the notices.
    legalComments: 'none',
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
    outdir,
  }
}

/** What runs in Node: desktop, remote, command line. */
function forNode(outdir) {
  return { ...common(outdir), platform: 'node', target: 'node20', format: 'cjs', outExtension: { '.js': '.cjs' } }
}

/** What runs in a browser, without Node: the extension host of vscode.dev, and workers. */
function forBrowser(outdir) {
  return { ...common(outdir), platform: 'browser', target: 'es2022' }
}

const source = (path) => join(root, path)

/**
 * Builds everything.
 *
 * @param {{ outdir?: string }} [settings] Where to; `dist/` unless given.
 */
export async function build({ outdir = join(root, 'dist') } = {}) {
  await mkdir(outdir, { recursive: true })
  const node = forNode(outdir)
  const browser = forBrowser(outdir)
  const bundles = await Promise.all([
    esbuild.build({
      ...node,
      entryPoints: { client: source('client/src/main.ts') },
      plugins: [quickStart],
    }),
    esbuild.build({
      ...node,
      entryPoints: { server: source('server/lsp/main.ts'), cli: source('server/cli/main.ts') },
      banner: { js: '"use strict";' },
      plugins: [wordModelFile, madeModules],
    }),
    esbuild.build({
      ...browser,
      entryPoints: { 'client-browser': source('client/src/main-browser.ts') },
      format: 'cjs',
      // The extension host would take a `.js` of this package for a module, which it cannot load in a browser.
      outExtension: { '.js': '.cjs' },
      plugins: [quickStart],
    }),
    esbuild.build({
      ...browser,
      entryPoints: { 'server-browser': source('server/lsp/main-browser.ts') },
      format: 'iife',
      plugins: [madeModules],
    }),
    // The page of the fact sheet: its script and its style.
    esbuild.build({
      ...browser,
      entryPoints: [source('client/webview/fact-sheet.ts'), source('client/webview/fact-sheet.css')],
      format: 'iife',
      sourcemap: false,
    }),
  ])
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))
  await writeFile(join(outdir, 'third-party-notices.txt'), await noticesOf(root, inputs))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build()
