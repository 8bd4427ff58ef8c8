/** Offsets to lines and columns. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLines, lineColumnAt } from '../../../server/core/base/lines.js'

describe('lines', () => {
  const text = 'one\ntwo\r\nthree\rfour\r\r\n'
  const lines = createLines(text)

  it('end at LF, CRLF and CR', () => {
    expect(lines.starts.map((start, line) => text.slice(start, lines.ends[line]))).toEqual(['one', 'two', 'three', 'four', '', ''])
  })

  it.each<[offset: number, line: number, column: number]>([
    [0, 0, 0],
    [3, 0, 3],
    [4, 1, 0],
    [7, 1, 3],
    [8, 1, 3],
    [9, 2, 0],
    [text.length, 5, 0],
    [999, 5, 0],
    [-1, 0, 0],
  ])('hold offset %i at line %i, column %i', (offset, line, column) => {
    expect(lineColumnAt(lines, offset)).toEqual({ line, column })
  })

  it('lead back to every offset but those inside a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\u{1f600}') }), (source) => {
        const found = createLines(source)
        for (let offset = 0; offset <= source.length; offset++) {
          const inside = source[offset - 1] === '\r' && source[offset] === '\n'
          const { line, column } = lineColumnAt(found, offset)
          expect(found.starts[line]! + column).toBe(inside ? offset - 1 : offset)
        }
      }),
    )
  })
})
