/** Measures the core in a process of its own, so that the peak of memory is that of one size: `words rounds`, answer as JSON on standard output. */
import { buildCorpus, openBrief } from '../../server/core/index.js'
import { bundledCorpusFiles } from '../../server/corpus/bundled.js'
import { countWords, makeBrief } from './make-brief.js'

const [words = 1000, rounds = 10] = process.argv.slice(2).map(Number)

/** How many edits are measured. */
const EDITS = 60

const corpus = buildCorpus(bundledCorpusFiles())
// Warm-up on other texts than those measured: compiled code and the language model, and no cached passage.
for (let seed = 900; seed < 906; seed++) openBrief(makeBrief(4000, seed), { corpus }).report()

const full: number[] = []
let counted = 0
let findings = 0
let claims = 0
let mentions = 0
for (let round = 0; round < rounds; round++) {
  const text = makeBrief(words, 1 + round)
  counted += countWords(text)
  const start = performance.now()
  const report = openBrief(text, { corpus }).report()
  // A full check has everything in its place, the mentions and claims too that an editor asks for only when someone looks.
  mentions += report.mentions.length
  claims += report.claims.length
  full.push(performance.now() - start)
  findings += report.findings.length
}

const text = makeBrief(words, 1)
let brief = openBrief(text, { corpus })
brief.report()
const edits: number[] = []
for (let round = 0; round < EDITS + 10; round++) {
  // A letter goes into a word in the middle and is taken out again.
  const middle = text.indexOf(' ', text.length >> 1) + 2
  const edit = round % 2 === 0 ? { start: middle, end: middle, text: 'x' } : { start: middle, end: middle + 1, text: '' }
  const start = performance.now()
  brief = brief.edit([edit])
  brief.report()
  if (round >= 10) edits.push(performance.now() - start)
}

console.log(
  JSON.stringify({
    words: counted / rounds,
    findings: findings / rounds,
    claims: claims / rounds,
    mentions: mentions / rounds,
    full,
    edits,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  }),
)
