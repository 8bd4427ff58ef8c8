/** The stage for pictures of the extension at work: an editor with a brief, without anything that distracts from it, and hands to play it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './bundle.mjs'

const VIEW = { width: 1000, height: 640 }

/** An editor without anything that distracts from the brief. */
export const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.glyphMargin': false,
  'editor.lightbulb.enabled': 'off',
  'editor.hover.above': false,
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
  'files.hotExit': 'off',
  'remote.autoForwardPorts': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
}

/** Where something stands in the window, once it stands there: what is drawn anew has no place for a moment. */
export async function boxOf(locator) {
  for (let tries = 0; tries < 100; tries++) {
    const box = await locator.boundingBox()
    if (box) return box
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('What the picture is of is not to be seen.')
}

/**
 * Opens a brief in an editor and gives what a scene plays with. `text` is what stands in the brief; `keep` gets each picture as a PNG.
 *
 * @param {{ server: object, browser: import('playwright-core').Browser, folder: string, name: string, text: string,
 *   keep: (image: string, png: Buffer) => Promise<void> }} options
 */
export async function setStage({ server, browser, folder, name, text, keep }) {
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

  const pause = (milliseconds) => page.waitForTimeout(milliseconds)

  /** Runs a command by its title through the command palette. */
  const runCommand = async (title) => {
    await page.keyboard.press('F1')
    const input = page.locator('.quick-input-widget input').first()
    await input.waitFor({ state: 'visible' })
    await input.fill(`>${title}`)
    await pause(400)
    const rows = await page.locator('.quick-input-list .monaco-list-row').allInnerTexts()
    await page.keyboard.press(rows.some((it) => it.includes(title.split(': ').at(-1))) ? 'Enter' : 'Escape')
    await pause(300)
  }

  /** Opens a file of the workspace. */
  const openFile = async (file) => {
    await runCommand('View: Show Explorer')
    await page.locator(`.explorer-folders-view .monaco-list-row[aria-label="${file}"]`).dblclick()
    await page.mouse.move(VIEW.width - 3, VIEW.height / 2)
    await runCommand('View: Close Primary Side Bar')
    await page.locator(`.tab.active[data-resource-name="${file}"]`).first().waitFor()
    await pause(300)
  }

  /** Puts the caret before the first occurrence of some words, in the middle of the window, and tells where it stands there. */
  const goTo = async (words, { selected = false, inText = text } = {}) => {
    if (!inText.includes(words)) throw new Error(`“${words}” is not in the example any more: choose another place for the picture.`)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+f')
    const input = page.locator('.find-widget.visible textarea').first()
    await input.waitFor({ state: 'visible' })
    await input.fill(words)
    await pause(300)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    if (!selected) await page.keyboard.press('ArrowLeft')
    await pause(700)
    const caret = await boxOf(
      page.locator('.editor-instance.active .cursors-layer .cursor, .editor-group-container.active .cursors-layer .cursor').first(),
    )
    return { x: caret.x + 24, y: caret.y + caret.height / 2 }
  }

  /** Writes a file into the workspace; settings of the workspace are taken up at once. */
  const write = async (file, content) => {
    await mkdir(join(folder, file, '..'), { recursive: true })
    await writeFile(join(folder, file), content)
  }
  const configure = async (values) => {
    await write('.vscode/settings.json', JSON.stringify(values))
    await pause(1500)
  }

  /** Keeps a picture of the window, or of a part of it, with the pointer where it is or out of the way. */
  const picture = async (image, { pointer = false, clip } = {}) => {
    if (!pointer) await page.mouse.move(5, 5)
    // A click into a list can push the window aside.
    await page.evaluate(() => {
      for (const it of document.querySelectorAll('body, .monaco-workbench, .monaco-grid-view, .split-view-container')) it.scrollLeft = 0
    })
    await keep(image, await page.screenshot(clip ? { clip } : {}))
  }

  /** Takes a picture of the hover on some words. */
  const hoverPicture = async (image, words) => {
    const { x, y } = await goTo(words)
    await page.mouse.move(x, y)
    await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents', { timeout: 10_000 })
    await pause(1200)
    await picture(image, { pointer: true })
  }

  /** Shows the brief alone again, with the pointer out of the way. */
  const clear = async () => {
    await page.setViewportSize(VIEW)
    await page.mouse.move(5, 5)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await runCommand('View: Close Primary Side Bar')
    await runCommand('View: Hide Panel')
    await openFile(name)
    await runCommand('View: Close Other Editors in Group')
    await runCommand('View: Close Editors in Other Groups')
    await runCommand('Notifications: Clear All Notifications')
  }

  await runCommand('View: Hide Secondary Side Bar')
  await clear()
  return {
    page,
    browser,
    pause,
    runCommand,
    openFile,
    goTo,
    write,
    configure,
    picture,
    hoverPicture,
    keep,
    clear,
    close: () => page.close(),
  }
}
