/** The command line's arguments. */
import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../server/cli/args.js'

const check = { name: 'check', paths: ['a.md'], format: 'text', failOn: 'warning', options: { settings: {}, corpora: [] } }

describe('what can be asked', () => {
  test.each([
    [['check', 'a.md'], check],
    [['check', 'a.md', '--format', 'json'], { ...check, format: 'json' }],
    [['check', '--format=json', '--fail-on=hint', 'a.md', 'b'], { ...check, format: 'json', failOn: 'hint', paths: ['a.md', 'b'] }],
    [['check', '-'], { ...check, paths: ['-'] }],
    [['check', 'a.md', '--date', '2022-01'], { ...check, options: { settings: { defaultDate: '2022-01' }, corpora: [] } }],
    [['check', 'a.md', '--corpus', 'x.yaml', '--corpus', 'y.yaml'], { ...check, options: { settings: {}, corpora: ['x.yaml', 'y.yaml'] } }],
    [['check', 'a.md', '--no-bundled-corpus'], { ...check, options: { settings: { bundledCorpus: false }, corpora: [] } }],
    [
      ['check', 'a.md', '--rule', 'wrong-date=off', '--rule=wrong-year=hint'],
      {
        ...check,
        options: {
          settings: {
            rules: new Map([
              ['wrong-date', 'off'],
              ['wrong-year', 'hint'],
            ]),
          },
          corpora: [],
        },
      },
    ],
    [['check', 'a.md', '--briefs', '*.brief.md'], { ...check, options: { settings: { briefs: ['*.brief.md'] }, corpora: [] } }],
    [['check', 'a.md', '--project', 'p.yaml'], { ...check, options: { settings: {}, corpora: [], project: 'p.yaml' } }],
    [['check', 'a.md', '--no-project'], { ...check, options: { settings: {}, corpora: [], project: false } }],
    [['check', '--', '--odd.md'], { ...check, paths: ['--odd.md'] }],
    [['explain', 'a.md'], { name: 'explain', path: 'a.md', options: { settings: {}, corpora: [] } }],
    [['explain', 'a.md:12'], { name: 'explain', path: 'a.md', line: 12, options: { settings: {}, corpora: [] } }],
    [
      ['explain', 'C:\\briefs\\a.md:3', '--date', '2022'],
      { name: 'explain', path: 'C:\\briefs\\a.md', line: 3, options: { settings: { defaultDate: '2022' }, corpora: [] } },
    ],
    [['lsp', '--stdio'], { name: 'lsp' }],
    [['lsp', '--stdio', '--clientProcessId=7'], { name: 'lsp' }],
    [['check', '--help'], { name: 'help' }],
    [['-h'], { name: 'help' }],
    [['--version'], { name: 'version' }],
  ])('%j', (argv, command) => {
    expect(parseArguments(argv)).toEqual({ command })
  })
})

describe('what cannot', () => {
  test.each([
    [[], 'no command given'],
    [['chekc'], 'unknown command “chekc”'],
    [['--verbose'], 'unknown option --verbose'],
    [['check'], 'name a file or a folder to check, or - for standard input'],
    [['check', 'a.md', '--format', 'xml'], '--format is text or json, not “xml”'],
    [['check', 'a.md', '--fail-on', 'info'], '--fail-on is error, warning, information or hint, not “info”'],
    [['check', 'a.md', '--colour'], "Unknown option '--colour'"],
    [['check', 'a.md', '--date', 'soon'], '--date: “soon” is no EDTF date; write 2022-01-20, 2022-01 or 2022'],
    [['check', 'a.md', '--date-locale', 'en'], '--date-locale is uk or us, not “en”'],
    [['check', 'a.md', '--rule', 'wrong-dat=off'], '--rule: there is no rule “wrong-dat”'],
    [
      ['check', 'a.md', '--rule', 'wrong-date'],
      '--rule takes a rule and its level, wrong-date=error|warning|information|hint|off, not “wrong-date”',
    ],
    [['check', 'a.md', '--project', 'p', '--no-project'], '--project and --no-project cannot both hold'],
    [['explain'], 'explain takes one file, with a line if you like: brief.md:12'],
    [['explain', 'a.md', 'b.md'], 'explain takes one file, with a line if you like: brief.md:12'],
    [['lsp'], 'lsp needs --stdio, the one way it speaks to a client'],
  ])('%j', (argv, problem) => {
    expect(parseArguments(argv)).toEqual({ problem })
  })

  test('an option without its value', () => {
    expect(parseArguments(['check', 'a.md', '--date'])).toMatchObject({ problem: expect.stringContaining('--date') })
  })
})
