/** Reading after edits: equal to reading afresh, whatever is edited, and at the price of what was edited. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../server/core/base/span.js'
import { editMarkdown, type MarkdownBrief, readMarkdown } from '../../../server/core/text/markdown.js'
import { changes, editsFor, markdown } from './briefs.js'

const RUNS = { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 400) }

describe('editMarkdown', () => {
  it('gives what a fresh reading gives, after any edits', () => {
    fc.assert(
      fc.property(markdown, changes, (text, batches) => {
        let brief = readMarkdown(text)
        for (const batch of batches) {
          const edits = editsFor(brief.text, batch)
          const expected = readMarkdown(applyEdits(brief.text, edits))
          brief = editMarkdown(brief, edits)
          expect(brief).toEqual(expected)
        }
      }),
      RUNS,
    )
  })

  it('keeps what a fresh reading gives while a long brief is edited here and there', () => {
    fc.assert(
      fc.property(fc.array(markdown, { minLength: 5, maxLength: 15 }), changes, (parts, batches) => {
        let brief = readMarkdown(parts.join('\n\nA plain paragraph of some length, so that pieces of the tree are worth keeping.\n\n'))
        for (const batch of batches) {
          const edits = editsFor(brief.text, batch)
          brief = editMarkdown(brief, edits)
          expect(brief).toEqual(readMarkdown(brief.text))
        }
      }),
      { numRuns: RUNS.numRuns / 4 },
    )
  })

  it('hands out the same text and source for the blocks that were not touched', () => {
    const before = readMarkdown(paragraphs(200))
    const at = before.text.indexOf('number 100')
    const after = editMarkdown(before, [{ start: at, end: at, text: 'big ' }])
    const changed = after.passages.filter((passage, index) => passage.source !== before.passages[index]!.source)
    expect(changed.length).toBeLessThanOrEqual(3)
    expect(changed.map((passage) => passage.text)).toContain('Paragraph big number 100 tells of one more matter.')
    expect(sliceOf(after, 199)).toBe('Paragraph number 199 tells of one more matter.')
  })

  it('keeps the rows of a list apart', () => {
    const before = readMarkdown(Array.from({ length: 100 }, (_, index) => `- item ${index} of the list\n`).join(''))
    const at = before.text.indexOf('item 50')
    const after = editMarkdown(before, [{ start: at, end: at, text: 'new ' }])
    expect(after.passages.filter((passage, index) => passage.source !== before.passages[index]!.source).length).toBeLessThan(10)
  })

  it('follows edits inside and around the front matter', () => {
    const before = readMarkdown('---\ndate: 2022-01-15\n---\n\nArmenia chairs it.\n')
    const longer = editMarkdown(before, [{ start: 10, end: 20, text: '"8 January 2022"' }])
    expect(longer.frontMatter?.date?.text).toBe('8 January 2022')
    expect(sliceOf(longer, 0)).toBe('Armenia chairs it.')
    const without = editMarkdown(longer, [{ start: 0, end: 3, text: '' }])
    expect(without.frontMatter).toBeUndefined()
    expect(without).toEqual(readMarkdown(without.text))
  })

  it('reads a copy of a brief afresh', () => {
    const copy = { ...readMarkdown('One.\n\nTwo.') }
    expect(editMarkdown(copy, [{ start: 0, end: 3, text: 'Three' }]).passages.map((passage) => passage.text)).toEqual(['Three.', 'Two.'])
  })
})

function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, index) => `Paragraph number ${index} tells of one more matter.\n\n`).join('')
}

function sliceOf(brief: MarkdownBrief, index: number): string {
  const passage = brief.passages[index]!
  return brief.text.slice(passage.start, passage.end)
}
