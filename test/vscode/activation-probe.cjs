/** Runs in the extension host: activates the extension and reports what that took; see `activation.mjs`. */
const vscode = require('vscode')

/** Asks the runner, which sees the window. */
async function ask(question, parameters) {
  const response = await fetch(process.env.BRIEFWRIGHT_BRIDGE, { method: 'POST', body: JSON.stringify({ ask: question, ...parameters }) })
  return (await response.json()).answer
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

exports.run = async () => {
  // What the window does at its own start is not counted.
  await wait(3000)
  const before = process.threadCpuUsage()
  await vscode.extensions.getExtension('briefwright.briefwright').activate()
  const { user, system } = process.threadCpuUsage(before)
  await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions')
  let said
  for (let tries = 0; !said && tries < 100; tries++) {
    await wait(100)
    const rows = (await ask('texts', { selector: '.runtime-extensions-editor .extension' })) ?? []
    said = /Activation: (\d+)\s*ms/.exec(rows.find((it) => /briefwright/i.test(it)) ?? '')?.[1]
  }
  await ask('report', { clock: Number(said), processor: Math.round((user + system) / 100) / 10 })
}
