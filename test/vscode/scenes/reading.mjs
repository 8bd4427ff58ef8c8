/** What an author finds out: who someone is, the record as a document, all mentions, what shows at a glance. */

export async function marks({ goTo, picture }) {
  await goTo('Friday, 8 January')
  await picture('marks')
}

export async function hover({ hoverPicture }) {
  await hoverPicture('hover', 'Nikolai Bordyuzha')
}

export async function person({ hoverPicture }) {
  await hoverPicture('hover-person', 'Serzh Sargsyan')
}

export async function organization({ hoverPicture }) {
  await hoverPicture('hover-organization', 'Organization of Turkic States')
}

export async function supported({ hoverPicture }) {
  await hoverPicture('hover-supported', 'Askar Mamin resigned')
}

export async function fact({ page, pause, goTo, picture }) {
  await goTo('Alikhan Smailov')
  await page.keyboard.press('F12')
  await page.waitForFunction(() => /##\sOffices/.test(document.body.innerText), undefined, { timeout: 15_000 })
  await pause(1200)
  await picture('fact')
}

const MEMO = `---
date: 2022-01-18
---

# A note on names

The capital of Kazakhstan has been called Nur-Sultan since 2019. Nobody in Nur-Sultan expects a return to the old name.
`

export async function references({ page, pause, goTo, write, picture }) {
  await write('names.md', MEMO)
  await pause(1500)
  await goTo('Nur-Sultan')
  await page.keyboard.press('Shift+F12')
  await page.waitForSelector('.peekview-widget .monaco-list-row', { timeout: 15_000 })
  await pause(1200)
  await picture('references')
}

export async function rename({ page, pause, goTo, write, picture }) {
  await write('names.md', MEMO)
  await pause(1500)
  await goTo('Nur-Sultan')
  await page.keyboard.press('F2')
  await page.waitForSelector('.rename-box', { timeout: 10_000 })
  await page.locator('.rename-box input').fill('Astana')
  await pause(500)
  await picture('rename')
  await page.keyboard.press('Control+Enter')
  await pause(2500)
  await picture('rename-preview')
  await page.locator('.panel .monaco-button', { hasText: 'Discard' }).click()
}

export async function glance({ pause, goTo, configure, picture }) {
  await configure({ 'briefwright.hints.dates': true, 'briefwright.hints.names': true, 'briefwright.semanticTokens': true })
  await goTo('Tokayev has been president')
  await pause(2500)
  await picture('glance')
  await configure({})
}

export async function lensPeek({ page, pause, goTo, picture }) {
  await goTo('## What happened')
  await pause(800)
  await page.locator('.codelens-decoration a', { hasText: 'contradicted' }).first().click()
  await page.waitForSelector('.peekview-widget .monaco-list-row', { timeout: 15_000 })
  await pause(1200)
  await picture('lens-peek')
}
