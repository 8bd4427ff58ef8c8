/** Bundles the suite for an extension host, into `dist/test/`: one file with mocha and every test in it. */
import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const suite = join(here, 'suite')
export const projectRoot = join(here, '..', '..')
export const workspaceFolder = join(here, 'workspace')

/** The suite's entry with the test files behind it, which want mocha's words to be there first. */
function entry(names) {
  const tests = names.map((name) => `() => import('./${name}')`)
  return `import { runTests } from './mocha.ts'\nexport const run = () => runTests([${tests.join(', ')}])\n`
}

/** What is loaded once stays loaded: that nothing is must be seen first. */
const rank = (name) => (name === 'nothing-loaded.test.ts' ? 0 : 1)

/** Mocha's build for browsers, which works in Node too, as a plain script: its package calls it a module, which it is not. */
const mochaScript = {
  name: 'mocha-script',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => {
      const script = await readFile(path, 'utf8')
      return { contents: `(function (exports, module, define) {${script}\n}).call(globalThis)`, loader: 'js' }
    })
  },
}

/**
 * Builds the suite and gives the path that `extensionTestsPath` wants.
 *
 * @param {{ host: 'node' | 'browser', bridge: string }} settings In which extension host it runs, and where it finds the window.
 *   Files that end in `.node.test.ts` need Node and stay out of a browser.
 */
export async function bundleSuite({ host, bridge }) {
  const outdir = join(projectRoot, 'dist', 'test', host)
  await rm(outdir, { recursive: true, force: true })
  const names = (await readdir(suite)).filter((name) => name.endsWith('.test.ts')).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const node = host === 'node'
  const outfile = join(outdir, 'index.cjs')
  await esbuild.build({
    stdin: { contents: entry(node ? names : names.filter((name) => !name.endsWith('.node.test.ts'))), resolveDir: suite, loader: 'ts' },
    outfile,
    bundle: true,
    platform: node ? 'node' : 'browser',
    target: 'es2022',
    format: 'cjs',
    sourcemap: 'inline',
    define: {
      BRIEFWRIGHT_BRIDGE: JSON.stringify(bridge),
      BRIEFWRIGHT_GREP: JSON.stringify(process.env.BRIEFWRIGHT_GREP ?? ''),
    },
    alias: node ? {} : { 'node:assert/strict': join(suite, 'assert.ts') },
    external: ['vscode'],
    plugins: [mochaScript],
    logLevel: 'warning',
  })
  return outfile
}
