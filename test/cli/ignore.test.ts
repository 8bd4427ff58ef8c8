/** Ignore comments on the command line: not among the findings, and never silent. */
import { expect, test } from 'vitest'
import { briefwright } from './support.js'

const BRIEF =
  '---\ndate: 2022-01-20\n---\n\n<!-- briefwright-ignore not-a-member: quoted from a draft -->\nThe CSTO’s members include Armenia, Turkey and Russia.\n'

test('the text report says how many findings were ignored, and the exit status is that of the others', async () => {
  const { status, output } = await briefwright(['check', '-'], BRIEF)
  expect(status).toBe(0)
  expect(output).toContain('nothing to mend, 1 ignored by comments')
})

test('the JSON report leaves them out of the findings and has no other keys', async () => {
  const { output } = await briefwright(['check', '-', '--format', 'json'], BRIEF)
  const { files, summary } = JSON.parse(output)
  expect(files[0].findings).toEqual([])
  expect(Object.keys(files[0])).toEqual(['path', 'mentions', 'claims', 'findings'])
  expect(summary.contradicted).toBe(1)
})

test('explain shows what was ignored, and why', async () => {
  const { output } = await briefwright(['explain', '-'], BRIEF)
  expect(output).toMatch(/→ ignored {7}Turkey.*\(not-a-member\)\n {4}because {7}quoted from a draft\n/s)
})

test('what is wrong with a comment is told on standard error with its place, and fails nothing', async () => {
  const { status, errors } = await briefwright(['check', '-'], BRIEF.replace('Turkey', 'Belarus'))
  expect(status).toBe(0)
  expect(errors).toContain('briefwright: -:5:1: hint: There is no finding of `not-a-member` in the block below to ignore.')
})
