/** Bundles the suite for the extension host: one file a test file, in `dist/test/`. */
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
export const projectRoot = join(here, '..', '..')
export const workspaceFolder = join(here, 'workspace')

/** Builds the suite and gives the path that `extensionTestsPath` wants. */
export async function bundleSuite() {
  const outdir = join(projectRoot, 'dist', 'test')
  await rm(outdir, { recursive: true, force: true })
  const files = (await readdir(join(here, 'suite'))).filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
  await esbuild.build({
    entryPoints: files.map((name) => join(here, 'suite', name)),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  })
  return join(outdir, 'index.cjs')
}
