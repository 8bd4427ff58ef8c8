/** The fact sheet beside its brief, part by part. */

export async function factSheet({ page, pause, runCommand, picture }) {
  await page.setViewportSize({ width: 1500, height: 940 })
  await runCommand('Briefwright: Show Fact Sheet')
  const sheet = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  await sheet.locator('h1').first().waitFor({ timeout: 15_000 })
  await pause(1500)
  await picture('fact-sheet')
  for (const [part, title] of Object.entries({ timeline: 'Timeline', members: 'Members over time', claims: 'Claims' })) {
    await sheet.locator('h2', { hasText: title }).evaluate((heading) => heading.scrollIntoView())
    await pause(600)
    await picture(`fact-sheet-${part}`)
  }
  await sheet.locator('button.filter.contradicted').click()
  await sheet.locator('h2', { hasText: 'Claims' }).evaluate((heading) => heading.scrollIntoView())
  await pause(600)
  await picture('fact-sheet-filtered')
  await sheet.locator('button.filter').first().click()
  await page.setViewportSize({ width: 900, height: 900 })
  await pause(1200)
  await sheet
    .locator('h1')
    .first()
    .evaluate((heading) => heading.scrollIntoView())
  await pause(600)
  await picture('fact-sheet-narrow')
}
