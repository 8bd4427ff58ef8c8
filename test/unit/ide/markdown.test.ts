/** Texts of others in Markdown: shown as they are, whatever they hold. */
import { expect, test } from 'vitest'
import { plain } from '../../../server/core/ide/markdown.js'
import { readInline } from '../../../server/core/text/inline.js'

/** What a reader of Markdown sees of a text. */
function seen(markdown: string): string {
  return readInline(markdown)
    .visible.map(({ start, end, reads }) => reads ?? markdown.slice(start, end))
    .join('')
}

test.each([
  'A *bold* claim',
  'snake_case_name',
  '[not](a.link)',
  '![no picture](x.png)',
  '<img src=x onerror=alert(1)>',
  '`code`',
  'R&D, AT&T',
  'one &lt; two &amp; three &#60;',
  '~~struck~~ and ~struck~',
  'a | b',
  '# heading',
  'back\\slash \\* twice',
])('%s', (text) => expect(seen(plain(text))).toBe(text))
