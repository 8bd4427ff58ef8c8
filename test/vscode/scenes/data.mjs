/** Files of facts and of settings in the workspace, with what is wrong marked in them. */

const CORPUS = `briefwright: 1
corpus: { id: harbours, title: Harbours }
sources:
  - { id: desk, title: Notes of the desk, layer: background }
organizations:
  - { id: league, name: League of Harbours, classification: body, sources: [desk] }
  - { id: northport, name: Northport, classification: state, sources: [desk] }
memberships:
  - { id: m1, member_id: northport, organization_id: league, start_date: 2000-13, sources: [desk] }
  - { id: m2, member_id: northprt, organization_id: league, start_date: 2001, sources: [desks] }
`
const RIGHT = CORPUS.replace('2000-13', '2000').replace('northprt', 'northport').replace('[desks]', '[desk]')
const PROJECT = `briefs: ['*.md']
defaultDate: 2022-01-20
rules:
  wrong-weekday: information
  misspelt-nam: off
`

export async function dataFiles({ page, pause, goTo, write, openFile, runCommand, picture }) {
  await write('harbours.corpus.yaml', CORPUS)
  await write('briefwright.yaml', PROJECT)
  await pause(1500)
  await openFile('harbours.corpus.yaml')
  await pause(1500)
  const { x, y } = await goTo('northprt', { inText: CORPUS })
  await page.mouse.move(x, y)
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents', { timeout: 10_000 })
  await pause(1200)
  await picture('corpus-file', { pointer: true })
  await page.keyboard.press('Escape')
  await openFile('briefwright.yaml')
  await pause(1000)
  await page.keyboard.press('Control+Shift+m')
  await pause(1500)
  await picture('project-file')
  await runCommand('View: Hide Panel')
  await write('briefwright.yaml', '')
  await write('harbours.corpus.yaml', RIGHT)
}
