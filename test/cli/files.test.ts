/** Which briefs the command line finds, and what it says of those that it cannot read. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FoundFiles, findBriefs, readBrief } from '../../server/cli/files.js'
import { temporaryFolder } from './support.js'

const pathsOf = ({ files }: FoundFiles): string[] => files.map((it) => it.path)

const nothing = (async function* () {})()

function folderWith(...files: string[]): string {
  const folder = temporaryFolder()
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), 'Text.\n')
  }
  return folder
}

describe('finding', () => {
  test('walks a folder in the order of names, and only Markdown', async () => {
    const folder = folderWith('b.md', 'a/z.markdown', 'a/b.MD', 'c.txt', 'node_modules/x/readme.md', '.git/y.md', 'a/.hidden/w.md')
    const { files, problems } = await findBriefs([folder])
    expect(files.map((it) => it.path)).toEqual(['a/b.MD', 'a/z.markdown', 'b.md'].map((name) => join(folder, name)))
    expect(problems).toEqual([])
  })

  test('takes a file of any name when it is named, and a hidden folder too', async () => {
    const folder = folderWith('notes.txt', '.drafts/a.md')
    const asked = [join(folder, 'notes.txt'), join(folder, '.drafts')]
    expect(pathsOf(await findBriefs(asked))).toEqual([join(folder, 'notes.txt'), join(folder, '.drafts', 'a.md')])
  })

  test('lists a brief once, however often it is named', async () => {
    const folder = folderWith('a.md')
    symlinkSync(join(folder, 'a.md'), join(folder, 'b.md'))
    expect(pathsOf(await findBriefs([join(folder, 'a.md'), folder, folder]))).toEqual([join(folder, 'a.md')])
  })

  test('does not follow a link that leads round in a circle', async () => {
    const folder = folderWith('a.md')
    symlinkSync(folder, join(folder, 'again'))
    expect(pathsOf(await findBriefs([folder]))).toEqual([join(folder, 'a.md')])
  })

  test('names what is not there, and a folder without briefs', async () => {
    const folder = folderWith('notes.txt')
    const { files, problems } = await findBriefs([join(folder, 'gone.md'), folder])
    expect(files).toEqual([])
    expect(problems.map((problem) => problem.message)).toEqual(['no such file or folder', 'no .md or .markdown file in this folder'])
  })
})

describe('reading', () => {
  test('keeps a byte order mark and every kind of line break', async () => {
    const file = join(temporaryFolder(), 'a.md')
    writeFileSync(file, '\ufeffOne\r\ntwo\rthree\n')
    expect(await readBrief(file, nothing)).toMatchObject({ text: '\ufeffOne\r\ntwo\rthree\n' })
  })

  test.each([
    ['Latin-1', Buffer.from([0x63, 0x61, 0x66, 0xe9])],
    ['UTF-16', Buffer.from('\ufeffText', 'utf16le')],
    ['a character cut off', Buffer.from([0x41, 0xe2, 0x82])],
  ])('refuses %s', async (_, bytes) => {
    const file = join(temporaryFolder(), 'a.md')
    writeFileSync(file, bytes)
    expect(await readBrief(file, nothing)).toMatchObject({ message: 'not UTF-8 text; save it as UTF-8' })
  })

  test('puts a character together that comes in two pieces on standard input', async () => {
    const pieces = (async function* () {
      yield Uint8Array.of(0xc3)
      yield Uint8Array.of(0xa9)
    })()
    expect(await readBrief('-', pieces)).toEqual({ path: '-', text: 'é' })
  })
})
