/** Small pieces of Markdown, for hovers and the documentation of completions. */
import type { Citation } from '../corpus/knowledge.js'
import { dateInWords } from './date-words.js'

/** Text that Markdown shows as it is. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w{1,31};)/g, '\\$&')
}

/** A block quote of a text of one or more lines. */
export function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${plain(line.trim())}`)
    .join('\n')
}

/** `items` as a bulleted list; beyond `limit` a last line says how many more there are. */
export function bullets(items: readonly string[], limit = 6): string {
  const shown = items.length > limit + 1 ? items.slice(0, limit) : items
  const rest = items.length - shown.length
  return [...shown.map((it) => `- ${it}`), ...(rest ? [`- … and ${rest} more`] : [])].join('\n')
}

/** “a, b and c”. */
export function sentenceList(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** The first of many names, and how many more there are. */
export function few(names: readonly string[], most: number): readonly string[] {
  return names.length > most + 1 ? [...names.slice(0, most), `${names.length - most} more`] : names
}

/** Names of the two layers of knowledge as a reader sees them. */
const LAYERS = { article: 'Article', background: 'Background' } as const

/** Who says so, where, and which layer speaks: “*Article:* Title, Publisher, 20 January 2022; Context ¶1”. */
export function citationLine(citations: readonly Citation[], limit = 3): string {
  const said = new Map<string, { readonly citation: Citation; readonly locators: string[] }>()
  for (const citation of citations) {
    const known = said.get(citation.source.id)
    const locators = known?.locators ?? []
    if (citation.locator !== undefined && !locators.includes(citation.locator)) locators.push(citation.locator)
    if (!known) said.set(citation.source.id, { citation, locators })
  }
  // The article speaks before the background.
  const ordered = [...said.values()].sort((a, b) => layerRank(a.citation) - layerRank(b.citation))
  const lines = ordered.slice(0, limit).map(({ citation: { source }, locators }) => {
    const title = source.url?.startsWith('https://') ? `[${plain(source.title)}](${linkTarget(source.url)})` : plain(source.title)
    const more = [source.publisher && plain(source.publisher), source.date && dateInWords(source.date)].filter(Boolean)
    const place = locators.length ? ` · ${locators.map(plain).join('; ')}` : ''
    return `*${LAYERS[source.layer]}:* ${[title, ...more].join(', ')}${place}`
  })
  if (ordered.length > limit) lines.push(`… and ${ordered.length - limit} more ${ordered.length - limit === 1 ? 'source' : 'sources'}`)
  return lines.join('  \n')
}

/** An address that ends where the link does: blanks, parentheses and angle brackets are encoded. */
function linkTarget(url: string): string {
  return url.replace(/[\s()<>]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

function layerRank(citation: Citation): number {
  return citation.source.layer === 'article' ? 0 : 1
}
