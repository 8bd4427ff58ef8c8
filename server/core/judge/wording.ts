/** Two wordings compared word by word: where a quotation departs from a text, and by what. */

export interface WordDifference {
  /** Offsets in the quotation. For a missing word they cover the word before it. */
  readonly start: number
  readonly end: number
  readonly written: string
  readonly right: string
}

interface Word {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly text: string
}

/** Spellings of one word that no one misquotes by. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['organization', 'organisation'],
  ['cooperation', 'co-operation'],
])

/** Translations differ in their articles; no meaning hangs on them. */
const ARTICLES = new Set(['the', 'a', 'an'])

/** More departures than this and it is another text. */
const MOST = 3

/**
 * The places where a quotation departs from a text; empty where it is in it word for word, `undefined` where it is not a
 * quotation of this text at all. Ellipses (`…`, `...`, `[…]`) leave words out and start afresh.
 */
export function compareWords(quoted: string, text: string): readonly WordDifference[] | undefined {
  const source = sourceWords(text)
  const found: WordDifference[] = []
  let matched = 0
  let total = 0
  let from = 0
  for (const words of quotedWords(quoted)) {
    const best = align(words, source, from)
    if (!best) return undefined
    total += words.length
    matched += words.length - best.differences.length
    found.push(...best.differences)
    from = best.next
  }
  if (total < 3 || found.length > MOST || matched < Math.max(2, total * 0.6)) return found.length === 0 && total > 0 ? [] : undefined
  return found
}

const SOURCES = new Map<string, readonly Word[]>()

/** How many texts of provisions are kept cut into words. */
const MOST_SOURCES = 1000

/** The words of a provision's text, which every quotation in sight of it is compared with. */
function sourceWords(text: string): readonly Word[] {
  let words = SOURCES.get(text)
  if (!words) {
    words = wordsOf(text)
    if (SOURCES.size >= MOST_SOURCES) SOURCES.clear()
    SOURCES.set(text, words)
  }
  return words
}

/** The quotation last cut into words: one is compared with many texts in a row. */
let last: { readonly quoted: string; readonly pieces: readonly (readonly Word[])[] } = { quoted: '', pieces: [] }

/** The words of a quotation, in a list for each piece between ellipses. */
function quotedWords(quoted: string): readonly (readonly Word[])[] {
  if (last.quoted !== quoted) {
    const cut = pieces(quoted).map((piece) =>
      wordsOf(quoted.slice(piece.start, piece.end)).map((it) => ({ ...it, start: it.start + piece.start, end: it.end + piece.start })),
    )
    last = { quoted, pieces: cut.filter((words) => words.length > 0) }
  }
  return last.pieces
}

/** Slides the words over the text and keeps the alignment with the fewest departures. */
function align(
  words: readonly Word[],
  source: readonly Word[],
  from: number,
): { differences: readonly WordDifference[]; next: number } | undefined {
  let best: { differences: readonly WordDifference[]; next: number } | undefined
  const anchors = new Set(words.slice(0, 2).map((it) => it.key))
  for (let at = from; at < source.length; at++) {
    if (!anchors.has(source[at]!.key)) continue
    const offset = source[at]!.key === words[0]!.key ? 0 : 1
    const tried = walk(words, source, at - offset)
    if (tried && (!best || tried.differences.length < best.differences.length)) best = tried
    if (best && best.differences.length === 0) break
  }
  return best
}

/** Word by word, stepping over one substituted, added or missing word at a time. */
function walk(
  words: readonly Word[],
  source: readonly Word[],
  start: number,
): { differences: readonly WordDifference[]; next: number } | undefined {
  const differences: WordDifference[] = []
  let at = start
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (source[at]?.key === word.key) {
      at++
      continue
    }
    if (differences.length >= MOST) return undefined
    const [skipQuoted, skipSource] = resync(words, index, source, at)
    const last = words[index + skipQuoted - 1] ?? word
    const right = source
      .slice(Math.max(0, at), at + skipSource)
      .map((it) => it.text)
      .join(' ')
    if (skipQuoted === 0) differences.push({ start: word.start, end: word.end, written: word.text, right: `${right} ${word.text}` })
    else
      differences.push({
        start: word.start,
        end: last.end,
        written: words
          .slice(index, index + skipQuoted)
          .map((it) => it.text)
          .join(' '),
        right,
      })
    at += skipSource
    index += skipQuoted - 1
  }
  return { differences, next: at }
}

/** How many words to skip on each side so that both run together again. */
function resync(words: readonly Word[], index: number, source: readonly Word[], at: number): readonly [number, number] {
  for (let step = 1; step <= 3; step++) {
    for (let quoted = 0; quoted <= step; quoted++) {
      for (const text of quoted === step ? [0, 1, 2, 3].slice(0, step + 1) : [step]) {
        if (quoted === 0 && text === 0) continue
        const word = words[index + quoted]
        if (
          word &&
          word.key === source[at + text]?.key &&
          (words[index + quoted + 1] === undefined || words[index + quoted + 1]!.key === source[at + text + 1]?.key)
        )
          return [quoted, text]
      }
    }
  }
  return [1, 1]
}

function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const char = text[at]
    const letter =
      char !== undefined &&
      (char.toLowerCase() !== char.toUpperCase() ||
        (char >= '0' && char <= '9') ||
        ((char === '-' || char === '’' || char === "'") && start >= 0 && at > start))
    if (letter && start < 0) start = at
    else if (!letter && start >= 0) {
      let end = at
      while (end > start && (text[end - 1] === '-' || text[end - 1] === "'" || text[end - 1] === '’')) end--
      const word = text.slice(start, end)
      const key = word.toLowerCase().replaceAll('’', "'")
      if (!ARTICLES.has(key)) found.push({ start, end, text: word, key: SAME.get(key) ?? key })
      start = -1
    }
  }
  return found
}

function pieces(quoted: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (let at = 0; at < quoted.length; at++) {
    const length = quoted[at] === '…' ? 1 : quoted.startsWith('...', at) ? 3 : 0
    if (!length) continue
    found.push({ start, end: at })
    start = at + length
  }
  found.push({ start, end: quoted.length })
  return found
}
