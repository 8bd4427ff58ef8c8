/** What stands beside the text: the views, the outline, the status item, the walkthrough. */

export async function claims({ page, pause, runCommand, goTo, picture }) {
  await page.setViewportSize({ width: 1240, height: 700 })
  await goTo('Friday, 8 January')
  await runCommand('Claims: Focus on Claims View')
  await widenSideBar(page)
  await page.waitForSelector('.pane:has(.pane-header[aria-label^="Claims"]) .monaco-list-row', { timeout: 15_000 })
  await page.locator('.pane:has(.pane-header[aria-label^="Claims"]) .monaco-list-row', { hasText: 'line' }).nth(1).click()
  await pause(1200)
  await picture('claims')
}

/** Draws the edge of the side bar to where whole claims can be read. */
async function widenSideBar(page) {
  const bar = await page.locator('.part.sidebar').boundingBox()
  await page.mouse.move(bar.x + bar.width, 300)
  await page.mouse.down()
  await page.mouse.move(bar.x + 400, 300, { steps: 4 })
  await page.mouse.up()
}

export async function claimsBySection({ page, pause, runCommand, picture }) {
  await runCommand('Claims: Focus on Claims View')
  await runCommand('Briefwright: Group Claims by Section')
  await pause(1200)
  await picture('claims-by-section')
  await page.locator('.pane:has(.pane-header[aria-label^="Claims"]) .monaco-list-row', { hasText: 'line' }).nth(2).hover()
  await pause(1500)
  await picture('claims-tooltip', { pointer: true })
  await runCommand('Briefwright: Group Claims by Verdict')
}

export async function corpus({ page, pause, runCommand, picture }) {
  await runCommand('Corpus: Focus on Corpus View')
  const rows = page.locator('.pane:has(.pane-header[aria-label^="Corpus"]) .monaco-list-row')
  await rows.filter({ hasText: 'Treaties' }).click()
  await rows.filter({ hasText: 'People' }).click()
  await pause(1200)
  await picture('corpus')
  await rows.filter({ hasText: 'People' }).click()
  await rows.filter({ hasText: 'Treaties' }).click()
  await runCommand('Briefwright: Search the Corpus')
  await page.keyboard.type('karim')
  await pause(800)
  await picture('corpus-search')
}

export async function outline({ pause, runCommand, goTo, picture }) {
  await goTo('Tokayev has been president')
  await runCommand('Explorer: Focus on Outline View')
  await pause(1500)
  await picture('outline')
}

export async function status({ page, pause, picture }) {
  await page.locator('[id$="briefwright.status"]').hover()
  await pause(1800)
  await picture('status', { pointer: true })
  await page.locator('[id$="briefwright.status"]').click()
  await pause(800)
  await picture('menu')
}

export async function problems({ page, pause, picture }) {
  await page.keyboard.press('Control+Shift+m')
  await pause(1500)
  await picture('problems')
}

export async function walkthrough({ page, pause, runCommand, picture }) {
  await page.setViewportSize({ width: 1200, height: 760 })
  await runCommand('Welcome: Open Walkthrough')
  await page.keyboard.type('Briefwright')
  await pause(500)
  await page.keyboard.press('Enter')
  await pause(2500)
  const steps = page.locator('.getting-started-step')
  for (let number = 0; number < (await steps.count()); number++) {
    await steps.nth(number).locator('.step-title').click()
    await pause(1500)
    await picture(`walkthrough-${number + 1}`)
  }
}
