/** What an author sees while writing: the menu of quick fixes, lists of completions, a scaffold, and a mistake from typing to mending. */
import { boxOf } from '../stage.mjs'

export async function quickFix({ page, pause, goTo, picture }) {
  await goTo('2011')
  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget .monaco-list-row', { timeout: 10_000 })
  await pause(600)
  await picture('quick-fix')
  await page.keyboard.press('Escape')
}

export async function ignore({ page, pause, goTo, picture }) {
  await goTo('2011')
  await page.keyboard.press('Control+.')
  const row = page.locator('.action-widget .monaco-list-row', { hasText: 'Ignore' }).first()
  await row.waitFor()
  await row.click()
  await pause(1200)
  await picture('ignore')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
}

export async function newBrief({ page, pause, runCommand, picture }) {
  await runCommand('Briefwright: New Policy Brief')
  await pause(1500)
  await picture('scaffold')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
}

/** Types a sentence as a paragraph of its own before some words, and asks for completions. */
async function complete(stage, sentence, image) {
  const { page, pause, goTo, picture } = stage
  await goTo('Others have come')
  await page.keyboard.type('\n\n')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type(sentence, { delay: 10 })
  await pause(1000)
  if ((await page.locator('.suggest-widget.visible .monaco-list-row').count()) === 0) await page.keyboard.press('Control+Space')
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row', { timeout: 10_000 })
  await pause(600)
  // The documentation of the chosen item beside the list.
  if ((await page.locator('.suggest-details-container').count()) === 0) await page.keyboard.press('Control+Space')
  await pause(800)
  await picture(image)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Delete')
}

export const completion = (stage) => complete(stage, 'The CSTO comprises ', 'completion')
export const completionHolder = (stage) => complete(stage, 'The mission was announced by Armenian Prime Minister ', 'completion-holder')
export const completionDate = (stage) => complete(stage, 'The protests in Kazakhstan began on ', 'completion-date')
export const completionArticle = (stage) => complete(stage, 'Aid is owed under Article ', 'completion-article')
export const completionCitation = (stage) => complete(stage, 'Armenia is a member of the CSTO [@', 'completion-citation')

const MEMO = `---
date: 2022-01-20
---

# The force in Kazakhstan

`
const SENTENCE = ['The CSTO comprises Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and ', 'Turkey', '.']

/** Pictures below each other: a sentence as it is typed, its mark with the evidence, the mend, the mended sentence. */
export async function strip({ page, browser, pause, runCommand, write, openFile, keep }) {
  await write('memo.md', MEMO)
  await pause(1000)
  await openFile('memo.md')
  await page.keyboard.press('Control+End')
  const [before, wrong, after] = SENTENCE
  await page.keyboard.type(before + wrong.slice(0, 3), { delay: 20 })
  await page.keyboard.press('Escape')
  // The lens above the heading pushes the text down when it comes.
  await page.waitForSelector('.editor-group-container.active .codelens-decoration a', { timeout: 10_000 })
  await pause(500)
  const caret = await boxOf(page.locator('.editor-group-container.active .cursors-layer .cursor').first())
  const shot = (height) => page.screenshot({ clip: { x: 10, width: 980, height, y: caret.y - 92 } })
  const typed = await shot(122)
  await page.keyboard.type(wrong.slice(3) + after, { delay: 20 })
  await page.keyboard.press('Escape')
  const mark = page.locator('.squiggly-warning, .squiggly-error').first()
  await mark.waitFor({ timeout: 10_000 })
  const box = await boxOf(mark)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents', { timeout: 10_000 })
  await pause(1200)
  const marked = await shot(372)
  await page.mouse.move(5, 5)
  await pause(500)
  for (const _ of `ey${after}`) await page.keyboard.press('ArrowLeft')
  // Not by its keys: Control makes a link of the word.
  await runCommand('Quick Fix...')
  await page.waitForSelector('.action-widget .monaco-list-row', { timeout: 10_000 })
  await pause(600)
  const menu = await shot(290)
  await page.keyboard.press('Enter')
  await pause(1500)
  const mended = await shot(122)
  await keep('strip', await below(browser, [typed, marked, menu, mended]))
  await page.keyboard.press('Control+s')
}

async function below(browser, pictures) {
  const page = await browser.newPage({ viewport: { width: 980, height: 100 }, deviceScaleFactor: 2 })
  const images = pictures.map((it) => `<img src="data:image/png;base64,${it.toString('base64')}">`).join('')
  await page.setContent(
    `<style>body{margin:0;background:#8884}img{display:block;width:980px;margin-bottom:3px}img:last-child{margin:0}</style>${images}`,
  )
  const png = await page.screenshot({ fullPage: true })
  await page.close()
  return png
}
