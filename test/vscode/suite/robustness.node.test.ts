/** When the server dies: the author keeps the marks and is told once. The server is a process of its own in Node alone. */
import * as assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import * as vscode from 'vscode'
import { closeEditors, findingOn, findings, showBrief, until, workbench } from './support.js'

const BRIEF = '---\ndate: 2022-01-10\n---\n\nThe CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.\n'

suite('A server that dies', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await closeEditors()
  })

  test('is started again with its briefs, and the author is told once', async () => {
    const editor = await showBrief(BRIEF)
    await findingOn(editor.document, 'Turkey')
    const before = serverProcess()
    process.kill(before, 'SIGKILL')
    await until('another server', () => {
      const now = serverProcess()
      return (now !== 0 && now !== before) || undefined
    })
    await vscode.commands.executeCommand('notifications.showList')
    const messages = await until('the message', async () => {
      const texts = await workbench.texts('.notifications-center .notification-list-item')
      return texts.some((it) => it.includes('stopped')) ? texts : undefined
    })
    assert.equal(messages.length, 1, messages.join('\n'))
    assert.match(messages[0] ?? '', /Show Log[\s\S]*stopped unexpectedly and was started again/)
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'So it is. '))
    await findingOn(editor.document, 'Turkey')
    await editor.edit((edit) => edit.replace(findings(editor.document)[0]!.range, 'Belarus'))
    await until('the mark to go', () => findings(editor.document).length === 0 || undefined)
  })
})

/** The id of the server's process: the child of this extension host that runs our bundle; 0 while there is none. */
function serverProcess(): number {
  const list = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const line = list.split('\n').find((it) => Number(it.trim().split(/\s+/)[1]) === process.pid && it.includes('server.cjs'))
  return Number(line?.trim().split(/\s+/)[0] ?? 0)
}
