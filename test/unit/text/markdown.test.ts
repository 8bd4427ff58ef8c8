/** Markdown to prose: what is read, what is skipped, and that every character is where it is said to be. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MarkdownBrief, readMarkdown } from '../../../server/core/text/markdown.js'
import type { Passage } from '../../../server/core/text/passage.js'
import { spanInFile } from '../../../server/core/text/passages.js'
import { markdown } from './briefs.js'

const OBJECT = '\ufffc'

function texts(source: string): string[] {
  return readMarkdown(source).passages.map((passage) => passage.text)
}

/** What stands in the file where `words` are read. */
function written(source: string, words: string): string {
  const brief = readMarkdown(source)
  for (const passage of brief.passages) {
    const at = passage.text.indexOf(words)
    if (at < 0) continue
    const { start, end } = spanInFile(passage, at, at + words.length)
    return source.slice(start, end)
  }
  throw new Error(`“${words}” is not read in ${JSON.stringify(source)}`)
}

describe('inline Markdown', () => {
  it.each<[what: string, source: string, text: string]>([
    ['plain prose', 'Armenia joined.', 'Armenia joined.'],
    ['emphasis inside a word', '**Arm**enia joined', 'Armenia joined'],
    ['nested emphasis', 'the ***very* first** time', 'the very first time'],
    ['underscores inside words', 'snake_case_word and _this_', 'snake_case_word and this'],
    ['a lone star', '5 * 3 and a * b', '5 * 3 and a * b'],
    ['strikethrough, whose words stay', 'a ~~former~~ member, ~2,500', 'a former member, ~2,500'],
    ['a link', 'see [the *Treaty*](http://a.b/c_(d) "Title") here', 'see the Treaty here'],
    ['a link in angle brackets', '[text](<a b>)', 'text'],
    ['a reference link', '[Armenia][am] and [Belarus][]', 'Armenia and Belarus'],
    ['editorial brackets', '“[T]he Parties [shall] assist”', '“The Parties shall assist”'],
    ['a link in brackets', '[see [the text](u)]', 'see the text'],
    ['numbered references', 'sent 2,500 troops [3], [4–6].', 'sent 2,500 troops , .'],
    ['a year in brackets', 'in [1992]', 'in 1992'],
    ['an image', 'before ![Map of *Armenia*](map.png) after', 'before  after'],
    ['a linked image', '[![alt](i.png)](u) after', ' after'],
    ['a footnote mark', 'It left[^1] in 2012.[^note]', 'It left in 2012.'],
    ['a citation', 'It left [@smith2020, p. 4; see @doe] in [-@doe].', 'It left  in .'],
    ['inline code', 'run `x` and ``a ` b``', `run ${OBJECT} and ${OBJECT}`],
    ['quotations of agencies', "``We agree,'' he said. ``So do we.''", '“We agree,” he said. “So do we.”'],
    ['a quotation of an agency by itself', "he said ``no.''", 'he said “no.”'],
    ['inline code beside apostrophes', "run ``x`` and ''y''", `run ${OBJECT} and ''y''`],
    ['an unclosed backtick', 'a ` b', 'a ` b'],
    ['a bare URL', 'See https://a.b/c?d=e. And www.a.b/(c).', `See ${OBJECT}. And ${OBJECT}.`],
    ['an autolink', '<https://a.b> and <me@a.b>', `${OBJECT} and ${OBJECT}`],
    ['an e-mail address', 'write me_too@a.org.', `write ${OBJECT}.`],
    ['tags, whose words stay', 'a <b class="x">bold</b> <i>word</i>', 'a bold word'],
    ['a line break tag', 'one<br/>two', 'one two'],
    ['ordinals and note numbers in superscript', '8<sup>th</sup> of 2,500<sup>1</sup>', '8th of 2,500'],
    ['smaller than', '3 < 4 and a <3', '3 < 4 and a <3'],
    ['a comment', 'one <!-- two --> three', 'one  three'],
    ['an unclosed comment', 'one <!-- two', 'one <!-- two'],
    ['named entities', 'AT&amp;T &ndash; G&uuml;l &scaron;', 'AT&T – Gül š'],
    ['numbered entities', '&#8217;&#x2019;&#128512;&#0;', '’’\u{1f600}\ufffd'],
    ['what is no entity', 'R&D & more &nosuch; &;', 'R&D & more &nosuch; &;'],
    ['escapes', '\\*not\\* \\[a\\] \\q', '*not* [a] \\q'],
    ['money', 'from $5 to $6 and $x$', 'from $5 to $6 and $x$'],
    ['a soft break', 'one\ntwo', 'one two'],
    ['hard breaks', 'one  \ntwo\\\nthree', 'one two three'],
    ['emoji and other planes', '\u{1f1e6}\u{1f1f2} **\u{1d49c}** b', '\u{1f1e6}\u{1f1f2} \u{1d49c} b'],
  ])('reads %s', (_, source, text) => {
    expect(texts(source)).toEqual([text])
  })

  it.each<[source: string, words: string, there: string]>([
    ['**Arm**enia joined', 'Armenia', 'Arm**enia'],
    ['in **Armenia**, too', 'Armenia', 'Armenia'],
    ['a [link](target) b', 'link b', 'link](target) b'],
    ['G&uuml;l left', 'Gül', 'G&uuml;l'],
    ['AT&amp;', 'AT&', 'AT&amp;'],
    ['x \\* y', '*', '\\*'],
    ['x `code` y', OBJECT, '`code`'],
    ['x http://a.b. y', OBJECT, 'http://a.b'],
    ['one\r\n  two', 'two', 'two'],
    ['> one\n> two', 'one two', 'one\n> two'],
    ['\ufeff\u{1f600} Armenia', 'Armenia', 'Armenia'],
    ['- \tone\n  two', 'two', 'two'],
    ['| a | b |\r\n|---|---|\r\n| c\\|d | e |\r\n', 'c|d', 'c\\|d'],
    ['Treaty[^1] text', 'Treaty text', 'Treaty[^1] text'],
  ])('knows where it stands in %j', (source, words, there) => {
    expect(written(source, words)).toBe(there)
  })
})

describe('blocks', () => {
  it.each<[what: string, source: string, passages: readonly Partial<Passage>[]]>([
    [
      'headings',
      '# One #\n\nTwo\n===\n\n###### Six #7',
      [
        { kind: 'heading', level: 1, text: 'One' },
        { kind: 'heading', level: 1, text: 'Two' },
        { kind: 'heading', level: 6, text: 'Six #7' },
      ],
    ],
    [
      'lists',
      '- a\n\n  b\n- c\n\n  3. d\n     - [x] e\n',
      [
        { kind: 'item', level: 1, text: 'a', marker: '-' },
        { kind: 'item', level: 1, text: 'b' },
        { kind: 'item', level: 1, text: 'c', marker: '-' },
        { kind: 'item', level: 2, text: 'd', marker: '3' },
        { kind: 'item', level: 3, text: 'e', marker: '-' },
      ],
    ],
    [
      'block quotes',
      '> a\n> - b\nlazy\n>\n> # c',
      [
        { kind: 'quote', quoted: true, text: 'a' },
        { kind: 'item', quoted: true, text: 'b lazy' },
        { kind: 'heading', quoted: true, text: 'c' },
      ],
    ],
    [
      'tables',
      'a | *b*\n--|:-:\nc | `x\\|` \n| d \\| e |',
      [
        { kind: 'cell', text: 'a', cell: { table: 0, row: 0, column: 0 } },
        { kind: 'cell', text: 'b', cell: { table: 0, row: 0, column: 1 } },
        { kind: 'cell', text: 'c', cell: { table: 0, row: 1, column: 0 } },
        { kind: 'cell', text: OBJECT, cell: { table: 0, row: 1, column: 1 } },
        { kind: 'cell', text: 'd | e', cell: { table: 0, row: 2, column: 0 } },
      ],
    ],
    [
      'two tables, one in a quote',
      '|a|\n|-|\n\n> |b|\n> |-|\n> |c|',
      [
        { text: 'a', cell: { table: 0, row: 0, column: 0 }, quoted: false },
        { text: 'b', cell: { table: 1, row: 0, column: 0 }, quoted: true },
        { text: 'c', cell: { table: 1, row: 1, column: 0 }, quoted: true },
      ],
    ],
    [
      'a table below a paragraph',
      'Text\n|a|b|\n|-|-|\n',
      [
        { kind: 'paragraph', text: 'Text' },
        { kind: 'cell', text: 'a' },
        { kind: 'cell', text: 'b' },
      ],
    ],
    ['what is no table', 'a | b\n--- | --- | ---', [{ kind: 'paragraph', text: 'a | b --- | --- | ---' }]],
    [
      'footnotes',
      '[^1]: One\n    more\n\n    two\n[^b]: Three\n\nText',
      [
        { kind: 'footnote', footnote: '1', text: 'One more' },
        { kind: 'footnote', footnote: '1', text: 'two' },
        { kind: 'footnote', footnote: 'b', text: 'Three' },
        { kind: 'paragraph', text: 'Text' },
      ],
    ],
    [
      'paragraphs around things that are no prose',
      'a\n\n```\ncode\n```\n\n    code\n\n<div>\nhtml\n</div>\n\n[ref]: http://a.b\n  "title"\n[c]: <d>\nb',
      [{ text: 'a' }, { text: 'b' }],
    ],
    ['prose behind a comment', '<!-- ignore --> Armenia left.', [{ kind: 'paragraph', text: ' Armenia left.' }]],
    ['a definition that is none', '[ref]: two words', [{ text: 'ref: two words' }]],
    [
      'old line ends',
      '# a\r\rb\rc',
      [
        { kind: 'heading', text: 'a' },
        { kind: 'paragraph', text: 'b c' },
      ],
    ],
    ['a block of HTML before a blank CRLF line', '<div>\r\n\r\nProse', [{ text: 'Prose' }]],
    ['nothing', '', []],
    ['nothing but blanks', ' \n\t\n', []],
  ])('reads %s', (_, source, passages) => {
    const found = readMarkdown(source).passages
    expect(found).toMatchObject(passages)
    expect(found).toHaveLength(passages.length)
  })

  it('lists the comments, in paragraphs, blocks and HTML', () => {
    const source = 'a <!-- one --> b\n\n<!-- two\nlines -->\n\n<div><!-- three --></div>\n\n```\n<!-- code -->\n```\n'
    const { comments } = readMarkdown(source)
    expect(comments.map((comment) => comment.text)).toEqual([' one ', ' two\nlines ', ' three '])
    for (const comment of comments) expect(source.slice(comment.start, comment.end)).toBe(`<!--${comment.text}-->`)
  })

  it('tells the sections', () => {
    const source = 'x\n\n# A\n\na\n\n## B\n\nb\n\n> # quoted\n\n# C\n'
    const { sections } = readMarkdown(source)
    expect(sections.map(({ level, title, start, end }) => [level, title, source.slice(start, end).trim()])).toEqual([
      [1, 'A', '# A\n\na\n\n## B\n\nb\n\n> # quoted'],
      [2, 'B', '## B\n\nb\n\n> # quoted'],
      [1, 'C', '# C'],
    ])
  })

  it('reads what is nested beyond reason as plain paragraphs', () => {
    const found = texts(`${'> '.repeat(3000)}Armenia left`)
    expect(found.join('')).toContain('Armenia left')
  })
})

describe('every brief', () => {
  it('has its passages inside the file, in order, with offsets that never go back', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const brief = readMarkdown(source)
        let last = 0
        for (const passage of brief.passages) {
          expect(passage.start).toBeGreaterThanOrEqual(last)
          last = passage.end
          expectExact(brief, passage)
        }
        for (const span of [...brief.comments, ...brief.sections])
          expect(span.start >= 0 && span.start <= span.end && span.end <= source.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('can be read, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        for (const passage of readMarkdown(source).passages) expectExact(readMarkdown(source), passage)
      }),
      { numRuns: 500 },
    )
  })
})

function expectExact(brief: MarkdownBrief, passage: Passage): void {
  const { text, source, start, end } = passage
  expect(source).toHaveLength(text.length + 1)
  expect(source[text.length]).toBe(end - start)
  expect(end).toBeLessThanOrEqual(brief.text.length)
  for (let index = 0; index < text.length; index++) {
    if (source[index]! > source[index + 1]!) throw new Error(`offsets go back at ${index} of ${JSON.stringify(text)}`)
    const there = brief.text[start + source[index]!]
    const decoded = there === '&' || there === '\\' || there === '<' || text[index] === OBJECT || /\s/.test(there ?? '')
    if (there !== text[index] && !decoded) throw new Error(`${JSON.stringify(text[index])} stands at ${JSON.stringify(there)}`)
  }
}
