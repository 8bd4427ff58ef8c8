/** What an author finds out: who someone is, the record as a document, all mentions, what shows at a glance. */

export async function person({ hoverPicture }) {
  await hoverPicture('hover-person', 'Serzh Sargsyan')
}

export async function fact({ page, goTo, picture }) {
  await goTo('Alikhan Smailov')
  await page.keyboard.press('F12')
  await page.waitForFunction(() => /##\sOffices/.test(document.body.innerText), undefined, { timeout: 15_000 })
  await page.waitForTimeout(1200)
  await picture('fact')
  await page.keyboard.press('Control+PageUp')
  await page.waitForTimeout(500)
}

export async function references({ page, goTo, picture }) {
  await goTo('Nur-Sultan')
  await page.keyboard.press('Shift+F12')
  await page.waitForSelector('.peekview-widget .monaco-list-row', { timeout: 15_000 })
  await page.waitForTimeout(1200)
  await picture('references')
  await page.keyboard.press('Escape')
}

export async function glance({ page, goTo, configure, picture }) {
  await configure({ 'briefwright.hints.dates': true, 'briefwright.hints.names': true, 'briefwright.semanticTokens': true })
  await goTo('Tokayev has been president')
  await page.waitForTimeout(2500)
  await picture('glance')
  await configure({})
}
