/** What was read in each sentence, for people at a terminal: under its place in the file, as wide as the terminal is. */
import { type Explanation, type Lines, layOutExplanation, lineColumnAt, type Tone } from '../../core/index.js'
import type { BriefFile } from '../files.js'
import type { Paint } from './colour.js'
import { printable } from './width.js'

const STYLES: Readonly<Record<Tone, Parameters<Paint>[0]>> = {
  supported: 'green',
  contradicted: ['yellow', 'bold'],
  unverified: 'blue',
  finding: ['yellow', 'bold'],
  quiet: 'dim',
  heading: 'bold',
}

/** The explanation of these sentences. */
export function explanationText(
  file: BriefFile,
  explanations: readonly Explanation[],
  lines: Lines,
  columns: number,
  paint: Paint,
): string {
  if (explanations.length === 0) return 'There is no sentence here.\n'
  const texts = explanations.map(({ sentence, lines: told }) => {
    const { line, column } = lineColumnAt(lines, sentence.start)
    const safe = told.map((it) => ({ ...it, text: printable(it.text) }))
    const place = paint('dim', `${printable(file.path)}:${line + 1}:${column + 1}`)
    return `${place}\n${layOutExplanation(safe, columns, (tone, text) => (text === '' ? '' : paint(STYLES[tone], text)))}\n`
  })
  return texts.join('\n')
}
