/** What an author sees while writing: a mark with its hover, the menu of quick fixes, a list of completions. */

export async function hover({ hoverPicture }) {
  await hoverPicture('hover', 'Nikolai Bordyuzha')
}

export async function quickFix({ page, goTo, picture }) {
  await goTo('2011')
  await page.keyboard.press('Control+.')
  await page.waitForSelector('.action-widget .monaco-list-row', { timeout: 10_000 })
  await page.waitForTimeout(600)
  await picture('quick-fix')
  await page.keyboard.press('Escape')
}

/** Types a sentence as a paragraph of its own before some words. */
export async function completion({ page, goTo, picture }) {
  await goTo('Others have come')
  await page.keyboard.type('\n\n')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('The CSTO comprises ', { delay: 10 })
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row', { timeout: 10_000 })
  await page.waitForTimeout(600)
  // The documentation of the chosen item beside the list.
  if ((await page.locator('.suggest-details-container').count()) === 0) await page.keyboard.press('Control+Space')
  await page.waitForTimeout(800)
  await picture('completion')
}
