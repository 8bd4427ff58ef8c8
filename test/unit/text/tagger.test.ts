/** Words, parts of speech, base forms and sentences of the prose of briefs. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TaggedText } from '../../../server/core/text/passage.js'
import { tagText } from '../../../server/core/text/tagger.js'

/** The tokens as they are written, those that no blank precedes tied to the one before with `·`. */
function words(text: string): string {
  return tagText(text)
    .tokens.map((token, index) => (index === 0 ? '' : token.spaceBefore ? ' ' : '·') + token.text)
    .join('')
}

function sentences(text: string): string[] {
  const { tokens, sentences: found } = tagText(text)
  return found.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}

function token(tagged: TaggedText, written: string) {
  const found = tagged.tokens.find((candidate) => candidate.text === written)
  if (found === undefined) throw new Error(`no token “${written}”`)
  return found
}

describe('tokens', () => {
  it.each<[text: string, tokens: string]>([
    ["O'Brien's plan", "O'Brien·'s plan"],
    ['Kazakhstan’s chair', 'Kazakhstan·’s chair'],
    ["members' votes", "members·' votes"],
    ["the 'members' voted", "the '·members·' voted"],
    ['Nagorno-Karabakh', 'Nagorno·-·Karabakh'],
    ['Russian‑led', 'Russian·‑·led'],
    ['2–11 January', '2·–·11 January'],
    ['a 2,500-strong force', 'a 2,500·-·strong force'],
    ['1,234,567.8 and 1.5', '1,234,567.8 and 1.5'],
    ['9 900 people', '9 900 people'],
    ['2,5 or 2022,500', '2·,·5 or 2022·,·500'],
    ['on 8th, in the 1990s', 'on 8th·, in the 1990s'],
    ['at 10:30', 'at 10:30'],
    ['Article 42(7)', 'Article 42·(·7·)'],
    ['$5bn, 12%', '$·5·bn·, 12·%'],
    ['Gen. V. Ivanov, U.S. Army', 'Gen. V. Ivanov·, U.S. Army'],
    ['the U.S.’s army', 'the U.S.·’s army'],
    ['on 8 Jan. in Art. 4, No. 5', 'on 8 Jan. in Art. 4·, No. 5'],
    ['He said no. Nobody', 'He said no·. Nobody'],
    ['e.g. this, i.e. that', 'e.g. this·, i.e. that'],
    ["didn't, can’t, cannot", "did·n't·, ca·n’t·, can·not"],
    ["they've, we'll", "they·'ve·, we·'ll"],
    ['wait... “yes”', 'wait·... “·yes·”'],
    ['A \ufffc B', 'A \ufffc B'],
    ['Ağrı\u00a0and\u2009Şırnak', 'Ağrı and Şırnak'],
    ['\u{1f600}x', '\u{1f600}·x'],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('say where they stand, and fold their spelling', () => {
    const text = ' Erdoğan’s  “plan”'
    const { tokens } = tagText(text)
    for (const { start, end, text: written } of tokens) expect(text.slice(start, end)).toBe(written)
    expect(tokens.map((it) => it.norm)).toEqual(['erdogan', "'s", '“', 'plan', '”'])
  })
})

describe('sentences', () => {
  it.each<[string[]]>([
    [['It left.', 'It came back.']],
    [['Gen. Ivanov met Mr. Smith in the U.S. capital on Jan. 8.', 'He left.']],
    [['Forces came from the U.S.', 'The rest stayed.']],
    [['It began on 8 Jan.', 'In Almaty it went on.']],
    [['V. V. Putin and N. V. Pashinyan spoke, i.e. Russia and Armenia.', 'Nobody else did.']],
    [['See Art. 4.', 'It says so.']],
    [['They came, saw, etc.', 'Nothing happened.']],
    [['“We left.”', 'She stayed.']],
    [['He said: “We left. We will not return.”'.slice(0, 18), 'We will not return.”', 'They did.']],
    [['(They came.)', 'They left.']],
    [['Who won?', 'Nobody!', '“Really?”', '2,500 did.']],
    [['The U.N. Security Council met.', 'It adjourned at 5 p.m. Friday.']],
    [['A figure of 1.5 million is too high . . . they say.']],
    [['No stop at the end']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected)
  })

  it('do not end inside a quotation that the sentence goes on after', () => {
    expect(sentences('“Did they leave?” he asked. Then he left.')).toEqual(['“Did they leave?” he asked.', 'Then he left.'])
  })
})

describe('base forms', () => {
  it.each<[text: string, written: string, lemma: string]>([
    ['The organisation was founded', 'organisation', 'organisation'],
    ['The organisations met', 'organisations', 'organisation'],
    ['They mobilised troops', 'mobilised', 'mobilise'],
    ['It organized talks', 'organized', 'organize'],
    ['The defence of its neighbours', 'defence', 'defence'],
    ['The defence of its neighbours', 'neighbours', 'neighbour'],
    ['Its programmes and centres', 'programmes', 'programme'],
    ['Its programmes and centres', 'centres', 'centre'],
    ['Russia led the mission', 'led', 'lead'],
    ['a Russian-led mission', 'led', 'lead'],
    ['He was sworn in', 'sworn', 'swear'],
    ['The leaders met there', 'met', 'meet'],
    ['They held talks', 'held', 'hold'],
    ['The city fell', 'fell', 'fall'],
    ['War broke out', 'broke', 'break'],
    ['They withdrew', 'withdrew', 'withdraw'],
    ['Troops were withdrawn', 'withdrawn', 'withdraw'],
    ['It took effect', 'took', 'take'],
    ['It sent troops', 'sent', 'send'],
    ['Protests began', 'began', 'begin'],
    ['Talks had begun', 'begun', 'begin'],
    ['People were dying', 'dying', 'die'],
    ['Protests began', 'Protests', 'protest'],
    ['the crises of the countries', 'crises', 'crisis'],
    ['It has been a member', 'been', 'be'],
    ["It doesn't", "n't", 'not'],
    ['They won’t go', 'wo', 'will'],
    ['THE CITY OF ALMATY', 'ALMATY', 'almaty'],
  ])('%j: %s is %s', (text, written, lemma) => {
    expect(token(tagText(text), written).lemma).toBe(lemma)
  })
})

describe('parts of speech', () => {
  it.each<[text: string, written: string, pos: string]>([
    ['It joined the bloc', 'joined', 'VERB'],
    ['It joined the bloc', 'the', 'DET'],
    ['a state that left', 'that', 'PRON'],
    ['That country left', 'That', 'DET'],
    ['Turkey, which left', 'which', 'PRON'],
    ['Turkey, which left', 'Turkey', 'PROPN'],
    ['since it joined', 'since', 'SCONJ'],
    ['no member left', 'no', 'DET'],
    ['It did not leave', 'not', 'PART'],
    ['It never left', 'never', 'ADV'],
    ['It refused to sign', 'to', 'PART'],
    ['It went to Moscow', 'to', 'ADP'],
    ['Askar MAMIN resigned', 'MAMIN', 'PROPN'],
    ['US troops came', 'US', 'PROPN'],
    ['it ended in May', 'May', 'PROPN'],
    ['it may end', 'may', 'AUX'],
    ['Armenia’s army', '’s', 'PART'],
    ['He’s chairing it', '’s', 'AUX'],
    ['the Security Council', 'Council', 'PROPN'],
    ['In 2,500 cases', '2,500', 'NUM'],
    ['Gen. Ivanov', 'Gen.', 'PROPN'],
    ['see \ufffc there', '\ufffc', 'X'],
    ['Russian troops, and others', ',', 'PUNCT'],
    ['Dying men spoke', 'Dying', 'VERB'],
  ])('%j: %s is %s', (text, written, pos) => {
    expect(token(tagText(text), written).pos).toBe(pos)
  })
})

describe('any text', () => {
  const parts = fc.constantFrom(
    'Armenia',
    'left',
    ' ',
    ' ',
    ' ',
    '. ',
    '.',
    ',',
    '-',
    "'",
    '’s',
    '"',
    '“',
    '”',
    '(',
    ')',
    'U.S.',
    'Gen.',
    'e.g.',
    '1,500',
    '8th',
    '\u00a0',
    '\n',
    'İ',
    'é',
    '\u{1f600}',
    '\ufffc',
    "n't",
    'constructor',
    '__proto__',
    'toString',
    'cannot',
    'gonna',
    'THE',
    '&',
    '%',
    '\ud83d',
    'I',
    '…',
  )
  const text = fc.oneof(
    fc.array(parts, { maxLength: 60 }).map((it) => it.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

  it('is cut into tokens in order, each in one sentence, and nothing is left out', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { tokens, sentences: ranges } = tagText(source)
        let end = 0
        for (const it of tokens) {
          expect(source.slice(end, it.start)).toMatch(/^[\s\p{Cc}\u200b\u2060\ufeff]*$/u)
          expect(it.spaceBefore).toBe(end > 0 && it.start > end)
          expect(source.slice(it.start, it.end)).toBe(it.text)
          expect(typeof it.lemma).toBe('string')
          end = it.end
        }
        expect(ranges.flatMap(({ from, to }, sentence) => tokens.slice(from, to).map((it) => it.sentence === sentence))).toEqual(
          tokens.map(() => true),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('is read the same again, whatever was read in between', () => {
    fc.assert(
      fc.property(text, text, (source, other) => {
        const first = tagText(source)
        tagText(other)
        expect(tagText(source)).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })
})
