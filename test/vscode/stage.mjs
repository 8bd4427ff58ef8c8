/** The stage for pictures of the extension at work: an editor with a brief, without anything that distracts from it, and hands to play it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './bundle.mjs'

export const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern' }
const VIEW = { width: 1000, height: 640 }

/** An editor without anything that distracts from the brief. */
export const settings = {
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

/**
 * Opens a brief in an editor and gives what a scene plays with. `text` is what stands in the brief.
 *
 * @param {{ server: object, browser: import('playwright-core').Browser, folder: string, name: string, text: string, theme: string }} options
 */
export async function setStage({ server, browser, folder, name, text, theme }) {
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

  /** Runs a command by its title through the command palette. */
  const runCommand = async (title) => {
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
  const goTo = async (words) => {
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

  /** Writes settings of the workspace, which the editor takes up at once. */
  const configure = async (values) => {
    await mkdir(join(folder, '.vscode'), { recursive: true })
    await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(values))
    await page.waitForTimeout(1500)
  }

  /** Takes the picture `docs/images/<name>-<theme>.png`. */
  const picture = async (image) => {
    await page.mouse.move(5, 5)
    await keepPicture(image)
  }
  const keepPicture = async (image) => {
    const file = `docs/images/${image}-${theme}.png`
    await page.screenshot({ path: join(projectRoot, file) })
    console.log(file)
  }

  /** Takes a picture of the hover on some words. */
  const hoverPicture = async (image, words) => {
    const { x, y } = await goTo(words)
    await page.mouse.move(x, y)
    await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents', { timeout: 10_000 })
    await page.waitForTimeout(1200)
    await keepPicture(image)
    await page.mouse.move(5, 5)
    await page.keyboard.press('Escape')
  }

  await runCommand('View: Close Primary Side Bar')
  await runCommand('View: Hide Secondary Side Bar')
  await runCommand('Notifications: Clear All Notifications')
  return { page, theme, folder, runCommand, goTo, configure, picture, hoverPicture, close: () => page.close() }
}
