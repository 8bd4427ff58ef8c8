/** Settings in layers, the levels of rules, and globs. */
import { describe, expect, test } from 'vitest'
import { matchesGlobs } from '../../../server/core/base/glob.js'
import { DEFAULT_SETTINGS, layerSettings, withLevels } from '../../../server/core/project/settings.js'
import { findingOn, reportOf } from '../../cli/support.js'

test('later layers win, and of the rules each by itself', () => {
  const settings = layerSettings(
    {
      defaultDate: '2020',
      briefs: ['a'],
      rules: new Map([
        ['wrong-date', 'hint'],
        ['wrong-year', 'hint'],
      ]),
    },
    { defaultDate: '2021', briefs: undefined, rules: new Map([['wrong-date', 'off']]) },
  )
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    defaultDate: '2021',
    briefs: ['a'],
    rules: new Map([
      ['wrong-date', 'off'],
      ['wrong-year', 'hint'],
    ]),
  })
  expect(layerSettings()).toEqual(DEFAULT_SETTINGS)
})

test('of the hints each is a setting of its own', () => {
  expect(layerSettings({ hints: { dates: true } }, { hints: { names: true } }, { hints: {} }).hints).toEqual({ dates: true, names: true })
  expect(layerSettings({ hints: { dates: true, names: true } }, { hints: { dates: false } }).hints).toEqual({ dates: false, names: true })
})

test('levels silence rules and change their severity', () => {
  const text = 'one two'
  const report = reportOf([findingOn(text, 'one', { code: 'wrong-date' }), findingOn(text, 'two', { code: 'wrong-year' })])
  const levels = new Map([
    ['wrong-date', 'off'],
    ['wrong-year', 'error'],
  ] as const)
  expect(withLevels(report, levels).findings).toMatchObject([{ code: 'wrong-year', severity: 'error' }])
  expect(withLevels(report, new Map())).toBe(report)
})

describe('globs', () => {
  test.each([
    ['briefs/a.md', ['briefs/**'], true],
    ['x/briefs/a.md', ['briefs/**'], true],
    ['x/briefs/a.md', ['/briefs/**'], false],
    ['briefs/a.md', ['./briefs/*.md'], true],
    ['briefs/x/a.md', ['briefs/*'], false],
    ['a.brief.md', ['*.brief.md'], true],
    ['deep/down/a.brief.md', ['*.brief.md'], true],
    ['a.md', ['**/*.md'], true],
    ['a.md', ['*.{md,markdown}'], true],
    ['a.txt', ['*.{md,markdown}'], false],
    ['briefs/archive/a.md', ['briefs/**', '!archive/**'], false],
    ['briefs/archive/keep.md', ['briefs/**', '!archive/**', 'keep.md'], true],
    ['a.md', ['!drafts/**'], true],
    ['drafts/a.md', ['!drafts/**'], false],
    ['a.md', [], false],
    ['a.md', ['?.md'], true],
    ['ab.md', ['?.md'], false],
  ])('%s by %j: %s', (path, globs, named) => {
    expect(matchesGlobs(path, globs)).toBe(named)
  })

  test('hostile ones take no time to speak of', () => {
    const started = process.cpuUsage()
    expect(matchesGlobs(`${'a'.repeat(2000)}b`, [`${'*a'.repeat(200)}c`])).toBe(false)
    expect(matchesGlobs('a/'.repeat(500), [`${'**/'.repeat(200)}b`])).toBe(false)
    expect(matchesGlobs('a', ['{a,b}'.repeat(100)])).toBe(false)
    expect(process.cpuUsage(started).user).toBeLessThan(2_000_000)
  })
})
