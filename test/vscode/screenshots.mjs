/**
 * Pictures of the extension at work on `examples/`, in a light and a dark theme, some in high contrast: `npm run screenshots`.
 * Names of scenes and themes behind `--` take only their pictures: `npm run screenshots -- dark hover fact`.
 *
 * All pictures go to `dist/pictures/`, to be looked at; those that the documentation shows go to `docs/images/` too.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../esbuild.mjs'
import { startVsCodeServer } from '../support/vscode-server.mjs'
import { launchBrowser } from './browser.mjs'
import { projectRoot } from './bundle.mjs'
import * as data from './scenes/data.mjs'
import * as reading from './scenes/reading.mjs'
import * as sheet from './scenes/sheet.mjs'
import * as views from './scenes/views.mjs'
import * as writing from './scenes/writing.mjs'
import { setStage, settings } from './stage.mjs'
import { webpOf } from './webp.mjs'

/** The scenes that change the brief come last. */
const SCENES = { ...reading, ...views, ...sheet, ...writing, ...data }
const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' }
/** What is taken in high contrast too: all that draws by itself. */
const IN_CONTRAST = ['hover', 'person', 'claims', 'factSheet', 'glance']
/** What the documentation shows. */
const SHOWN = ['hover', 'completion', 'claims', 'fact-sheet', 'strip']

/** The brief that is shown: the example with planted errors, whose twin has “corrected” in its name. */
async function exampleName() {
  const names = (await readdir(join(projectRoot, 'examples'))).filter((it) => it.endsWith('.md') && !/readme|corrected/i.test(it))
  if (names.length === 0) throw new Error('There is no example to take pictures of in examples/.')
  return names.sort()[0]
}

const themes = process.argv.slice(2).filter((it) => THEMES[it])
const wanted = process.argv.slice(2).filter((it) => !THEMES[it])
for (const name of wanted) if (!SCENES[name]) throw new Error(`There is no scene “${name}”; there are ${Object.keys(SCENES).join(', ')}.`)
await build()
const pictures = join(projectRoot, 'dist', 'pictures')
await mkdir(pictures, { recursive: true })
await mkdir(join(projectRoot, 'docs', 'images'), { recursive: true })
const name = await exampleName()
const example = join(projectRoot, 'examples', name)
const text = await readFile(example, 'utf8')
const parent = await mkdtemp(join(tmpdir(), 'briefwright-pictures-'))
const browser = await launchBrowser()
const failures = []

/** Keeps a picture under its name and theme; for the documentation as WebP, which is a fraction of the size. */
async function keep(image, theme, png) {
  await writeFile(join(pictures, `${image}-${theme}.png`), png)
  if (SHOWN.includes(image) && theme !== 'contrast')
    await writeFile(join(projectRoot, 'docs', 'images', `${image}-${theme}.webp`), await webpOf(browser, png))
  console.log(`dist/pictures/${image}-${theme}.png`)
}

try {
  for (const [theme, colorTheme] of Object.entries(THEMES)) {
    const chosen = Object.keys(SCENES).filter(
      (it) => (wanted.length === 0 || wanted.includes(it)) && (theme !== 'contrast' || IN_CONTRAST.includes(it)),
    )
    if (chosen.length === 0 || (themes.length > 0 && !themes.includes(theme))) continue
    const folder = join(parent, theme)
    await mkdir(folder)
    await cp(example, join(folder, name))
    const server = await startVsCodeServer({ testDriver: true, settings: { ...settings, 'workbench.colorTheme': colorTheme } })
    try {
      const stage = await setStage({ server, browser, folder, name, text, keep: (image, png) => keep(image, theme, png) })
      for (const scene of chosen) {
        // One scene that fails leaves the others their turn.
        await SCENES[scene](stage)
          .then(stage.clear)
          .catch(async (error) => {
            failures.push(`${scene}, ${theme}: ${error.message}`)
            await stage.clear().catch(() => {})
          })
      }
      await stage.close()
    } finally {
      await server.stop()
    }
  }
} finally {
  await browser.close()
  await rm(parent, { recursive: true, force: true, maxRetries: 5 })
}
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1
