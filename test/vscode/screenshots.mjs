/**
 * Pictures of the extension at work on `examples/`, in a light and a dark theme, into `docs/images/`: `npm run screenshots`.
 * Each shows what an author sees: a mark with its hover, a list of completions, the menu of quick fixes.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from '../../esbuild.mjs'
import { startVsCodeServer } from '../support/vscode-server.mjs'
import { launchBrowser } from './browser.mjs'
import { projectRoot } from './bundle.mjs'

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' }
const VIEW = { width: 1000, height: 640 }

/** An editor without anything that distracts from the brief. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.glyphMargin': false,
  'editor.lightbulb.enabled': 'off',
  'editor.hover.delay': 100,
  'editor.lineHeight': 24,
  'editor.lineNumbers': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.padding.top': 16,
  'editor.renderLineHighlight': 'none',
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
}

/** The brief that is shown: the one that the call names, else the example with planted errors, whose twin has “corrected” in its name. */
async function exampleFile() {
  if (process.argv[2]) return resolve(process.argv[2])
  const names = (await readdir(join(projectRoot, 'examples'))).filter((it) => it.endsWith('.md') && !/readme|corrected/i.test(it))
  if (names.length === 0) throw new Error('There is no example to take pictures of in examples/.')
  return join(projectRoot, 'examples', names.sort()[0])
}

async function openEditor(server, browser, folder, name) {
  const page = await browser.newPage({ viewport: VIEW, deviceScaleFactor: 2 })
  await page.exposeFunction('codeAutomationLog', () => {})
  await page.exposeFunction('codeAutomationExit', () => {})
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', server.uri(projectRoot)],
    ['openFile', server.uri(join(folder, name))],
  ]
  await page.goto(server.address({ folder }, payload))
  await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 })
  await page.waitForFunction(() => document.body.innerText.includes('facts contradicted'), undefined, { timeout: 60_000 })
  await hideSideBar(page)
  return page
}

async function hideSideBar(page) {
  await runCommand(page, 'View: Close Primary Side Bar')
  await runCommand(page, 'View: Hide Secondary Side Bar')
  await runCommand(page, 'Notifications: Clear All Notifications')
}

/** Runs a command by its title through the command palette. */
async function runCommand(page, title) {
  await page.keyboard.press('F1')
  const input = page.locator('.quick-input-widget input').first()
  await input.waitFor({ state: 'visible' })
  await input.fill(`>${title}`)
  await page.waitForTimeout(400)
  const rows = await page.locator('.quick-input-list .monaco-list-row').allInnerTexts()
  await page.keyboard.press(rows.some((it) => it.includes(title.split(': ').at(-1))) ? 'Enter' : 'Escape')
  await page.waitForTimeout(300)
}

/** Puts the caret before the first occurrence of some words, in the middle of the window, and tells where it stands there. */
async function goTo(page, words) {
  if (!text.includes(words)) throw new Error(`“${words}” is not in the example any more: choose another place for the picture.`)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+f')
  const input = page.locator('.find-widget textarea').first()
  await input.waitFor({ state: 'visible' })
  await input.fill(words)
  await page.waitForTimeout(300)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowLeft')
  await page.waitForTimeout(700)
  const caret = await page.locator('.cursors-layer .cursor').first().boundingBox()
  return { x: caret.x + 24, y: caret.y + caret.height / 2 }
}

async function picture(page, file) {
  await page.screenshot({ path: join(projectRoot, 'docs', 'images', file) })
  console.log(`docs/images/${file}`)
}

async function hoverPicture(page, theme, words) {
  const { x, y } = await goTo(page, words)
  await page.mouse.move(x, y)
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents', { timeout: 10_000 })
  await page.waitForTimeout(800)
  await picture(page, `hover-${theme}.png`)
  await page.mouse.move(5, 5)
  await page.keyboard.press('Escape')
}

async function quickFixPicture(page, theme, words) {
  await goTo(page, words)
  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget .monaco-list-row', { timeout: 10_000 })
  await page.mouse.move(5, 5)
  await page.waitForTimeout(600)
  await picture(page, `quick-fix-${theme}.png`)
  await page.keyboard.press('Escape')
}

/** Types a sentence as a paragraph of its own before some words. */
async function completionPicture(page, theme, words, sentence) {
  await goTo(page, words)
  await page.keyboard.type('\n\n')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type(sentence, { delay: 10 })
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row', { timeout: 10_000 })
  await page.waitForTimeout(600)
  // The documentation of the chosen item beside the list.
  if ((await page.locator('.suggest-details-container').count()) === 0) await page.keyboard.press('Control+Space')
  await page.waitForTimeout(800)
  await picture(page, `completion-${theme}.png`)
}

await build()
await mkdir(join(projectRoot, 'docs', 'images'), { recursive: true })
const example = await exampleFile()
const name = basename(example)
const text = await readFile(example, 'utf8')
const folder = await mkdtemp(join(tmpdir(), 'briefwright-pictures-'))
const browser = await launchBrowser()
try {
  for (const [theme, colorTheme] of Object.entries(THEMES)) {
    const workspace = join(folder, theme)
    await mkdir(workspace)
    await cp(example, join(workspace, name))
    const server = await startVsCodeServer({ testDriver: true, settings: { ...settings, 'workbench.colorTheme': colorTheme } })
    try {
      const page = await openEditor(server, browser, workspace, name)
      await hoverPicture(page, theme, 'Nikolai Bordyuzha')
      await quickFixPicture(page, theme, '2011')
      await completionPicture(page, theme, 'Others have come', 'The CSTO comprises ')
      await page.close()
    } finally {
      await server.stop()
    }
  }
} finally {
  await browser.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
