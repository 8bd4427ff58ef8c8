/**
 * A workspace that is not trusted, in a VS Code with the extension installed: the brief is checked against the bundled corpus, the workspace's own
 * corpus counts once the author trusts it. The suite cannot see this: VS Code runs it with trust switched off.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startVsCodeServer } from '../support/vscode-server.mjs'

const BRIEF = `---
date: 2022-01-20
---

The CSTO comprises Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Turkey.

Southport is a member of the League of Harbours.
`
const CORPUS = `briefwright: 1
corpus: { id: own, title: Harbours }
sources: [{ id: own-source, title: Own, layer: background }]
organizations:
  - { id: league, name: League of Harbours, classification: body, members_complete: 2000/.., sources: [own-source] }
  - { id: port-a, name: Northport, classification: state, sources: [own-source] }
  - { id: port-b, name: Southport, classification: state, sources: [own-source] }
memberships:
  - { id: league-a, member_id: port-a, organization_id: league, start_date: 2000, sources: [own-source] }
`

/** Tries it with the extension of a .vsix; gives a report like the suite's. `folder` is free for its files. */
export async function trustReport({ browser, extension, folder }) {
  const workspace = join(folder, 'trust')
  await mkdir(workspace)
  await writeFile(join(workspace, 'memo.md'), BRIEF)
  await writeFile(join(workspace, 'own.corpus.yaml'), CORPUS)
  const settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }
  const server = await startVsCodeServer({ extensions: [extension], settings })
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } })
  const title = 'An untrusted workspace is checked without its own corpus, which counts once it is trusted'
  try {
    await page.goto(server.address({ folder: workspace }, [['openFile', server.uri(join(workspace, 'memo.md'))]]))
    await marks(page, 1)
    await page.locator('[id$="briefwright.status"]').hover()
    await page.locator('.workbench-hover', { hasText: 'not read until you trust it' }).waitFor({ timeout: 15_000 })
    await page.mouse.move(5, 5)
    await page.keyboard.press('F1')
    await page.locator('.quick-input-widget input').first().fill('>Workspaces: Manage Workspace Trust')
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Manage Workspace Trust' }).first().click()
    await page
      .locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust/ })
      .first()
      .click()
    // The editor of trust stands before the brief.
    await page.keyboard.press('Escape')
    await marks(page, 2)
    return { passes: 1, failures: 0, text: `ok   ${title}` }
  } catch (error) {
    return { passes: 0, failures: 1, text: `FAIL ${title}\n     ${error.message}` }
  } finally {
    await page.close()
    await server.stop()
  }
}

/** Waits until so many words are underlined. */
function marks(page, count) {
  const seen = (wanted) =>
    document.querySelectorAll('.editor-instance .squiggly-warning, .editor-instance .squiggly-error').length === wanted
  return page.waitForFunction(seen, count, { timeout: 60_000 })
}
