/**
 * Pictures of the extension at work on `examples/`, in a light and a dark theme, into `docs/images/`: `npm run screenshots`.
 * Names of scenes behind `--` take only their pictures: `npm run screenshots -- hover fact`.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../esbuild.mjs'
import { startVsCodeServer } from '../support/vscode-server.mjs'
import { launchBrowser } from './browser.mjs'
import { projectRoot } from './bundle.mjs'
import * as reading from './scenes/reading.mjs'
import * as writing from './scenes/writing.mjs'
import { setStage, settings, THEMES } from './stage.mjs'

/** The scenes that change the brief come last. */
const SCENES = { ...reading, ...writing }

/** The brief that is shown: the example with planted errors, whose twin has “corrected” in its name. */
async function exampleName() {
  const names = (await readdir(join(projectRoot, 'examples'))).filter((it) => it.endsWith('.md') && !/readme|corrected/i.test(it))
  if (names.length === 0) throw new Error('There is no example to take pictures of in examples/.')
  return names.sort()[0]
}

const wanted = process.argv.slice(2)
for (const name of wanted) if (!SCENES[name]) throw new Error(`There is no scene “${name}”; there are ${Object.keys(SCENES).join(', ')}.`)
await build()
await mkdir(join(projectRoot, 'docs', 'images'), { recursive: true })
const name = await exampleName()
const example = join(projectRoot, 'examples', name)
const text = await readFile(example, 'utf8')
const parent = await mkdtemp(join(tmpdir(), 'briefwright-pictures-'))
const browser = await launchBrowser()
try {
  for (const [theme, colorTheme] of Object.entries(THEMES)) {
    const folder = join(parent, theme)
    await mkdir(folder)
    await cp(example, join(folder, name))
    const server = await startVsCodeServer({ testDriver: true, settings: { ...settings, 'workbench.colorTheme': colorTheme } })
    try {
      const stage = await setStage({ server, browser, folder, name, text, theme })
      for (const [scene, play] of Object.entries(SCENES)) if (wanted.length === 0 || wanted.includes(scene)) await play(stage)
      await stage.close()
    } finally {
      await server.stop()
    }
  }
} finally {
  await browser.close()
  await rm(parent, { recursive: true, force: true, maxRetries: 5 })
}
