/** What a misspelt word may have meant, and which spellings are no mistakes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../../server/core/base/edit-distance.js'
import { buildNameIndex, type NameKind } from '../../../server/core/corpus/name-index.js'
import { NEAR_LIMITS, suggestNames } from '../../../server/core/corpus/near-names.js'
import { transliterationKey } from '../../../server/core/corpus/transliteration.js'

const form = (text: string, kind: NameKind = 'name') => ({ recordId: text, form: text, kind })
const FORMS = [
  form('Kazakhstan'),
  form('Kyrgyzstan'),
  form('Nikol Pashinyan'),
  form('Armenia'),
  form('Russia'),
  form('Kassym-Jomart Tokayev'),
  form('Nazarbayev', 'family'),
  form('CSTOX', 'abbreviation'),
  form('Turkye', 'misnomer'),
  form('Almaty'),
  form('the Kremlin', 'metonym'),
  form('Iran'),
  form('Republic of Armenia', 'variant'),
]
const INDEX = buildNameIndex(FORMS)
const near = (word: string) => suggestNames(INDEX, word).map((it) => `${FORMS[it.form]!.form}/${it.written}@${it.position}:${it.distance}`)

describe('misspelt names', () => {
  test.each<[string, string, string[]]>([
    ['a letter lost', 'Kazahkstn', ['Kazakhstan/Kazakhstan@0:2']],
    ['a letter too many', 'Kazzakhstan', ['Kazakhstan/Kazakhstan@0:1']],
    ['another letter', 'Kasakhstan', ['Kazakhstan/Kazakhstan@0:1']],
    ['two exchanged', 'Kazahkstan', ['Kazakhstan/Kazakhstan@0:1']],
    ['at the beginning', 'akzakhstan', ['Kazakhstan/Kazakhstan@0:1']],
    ['at the end', 'Kazakhstna', ['Kazakhstan/Kazakhstan@0:1']],
    ['beginning and end', 'Qazakhstam', ['Kazakhstan/Kazakhstan@0:2']],
    ['the second word of a name', 'Pashinian', ['Nikol Pashinyan/Pashinyan@1:1']],
    ['the third word of a hyphened name', 'Tokaev', ['Kassym-Jomart Tokayev/Tokayev@2:1']],
    ['in capitals', 'NAZARBEYEV', ['Nazarbayev/Nazarbayev@0:1']],
    ['with an accent', 'Alamty', ['Almaty/Almaty@0:1']],
    ['after “the”', 'Kremiln', ['the Kremlin/Kremlin@0:1']],
    ['of several forms', 'Armeina', ['Armenia/Armenia@0:1', 'Republic of Armenia/Armenia@2:1']],
    ['five letters may have one edit', 'Nikkol', ['Nikol Pashinyan/Nikol@0:1']],
  ])('%s: %s', (_, word, expected) => {
    expect(near(word)).toEqual(expected)
  })

  test.each([
    ['a right name', 'Kazakhstan'],
    ['a right name in other capitals and accents', 'KAZÁKHSTAN'],
    ['two edits in a short word', 'Amenai'],
    ['three edits in a long word', 'Kasahkstn'],
    ['a short word', 'Irn'],
    ['a word next to a short name', 'Irans'],
    ['letters next to an abbreviation', 'CSTOY'],
    ['a word next to a misnomer', 'Turkyye'],
    ['an ordinary word', 'government'],
    ['nothing', ''],
    ['a very long word', 'Kazakhstan'.repeat(20)],
  ])('no suggestion for %s', (_, word) => {
    expect(near(word)).toEqual([])
  })

  test('limits can be drawn closer', () => {
    expect(suggestNames(INDEX, 'Qazakhstam', { ...NEAR_LIMITS, twoEdits: 20 })).toEqual([])
    expect(suggestNames(INDEX, 'Armeina', { ...NEAR_LIMITS, oneEdit: 9 })).toEqual([])
    expect(suggestNames(INDEX, 'Armeina', { ...NEAR_LIMITS, most: 1 })).toHaveLength(1)
  })

  test('finds exactly what comparing with every name finds', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 4, maxLength: 11 }).map((it) => it.join(''))
    fc.assert(
      fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }), letters, (names, word) => {
        const expected = names.includes(word)
          ? []
          : names.flatMap((it, i) => {
              const length = Math.min(it.length, word.length)
              const allowed = length >= 8 ? 2 : length >= 5 ? 1 : 0
              const distance = editDistance(it, word, 2)
              return distance <= allowed ? [[i, distance]] : []
            })
        const got = suggestNames(buildNameIndex(names.map((it) => form(it))), word, { ...NEAR_LIMITS, most: 1000 }).map((it) => [
          it.form,
          it.distance,
        ])
        const order = (a: number[], b: number[]) => a[0]! - b[0]!
        expect(got.sort(order)).toEqual(expected.sort(order))
      }),
      { numRuns: 400 },
    )
  })
})

describe('edit distance', () => {
  test.each<[string, string, number]>([
    ['', '', 0],
    ['a', '', 1],
    ['ab', 'ba', 1],
    ['abc', 'ca', 3],
    ['kitten', 'sitting', 3],
    ['tokayev', 'toakyev', 1],
    ['same', 'same', 0],
  ])('%s – %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance)
    expect(editDistance(b, a, 9)).toBe(distance)
    expect(editDistance(a, b, 0)).toBe(Math.min(distance, 1))
  })

  test('is the same whatever the bound, up to the bound', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 }).map((it) => it.join(''))
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 99), most + 1))
      }),
    )
  })
})

describe('transliterations', () => {
  test.each<string[]>([
    ['Tokayev', 'Tokaev', 'Toqayev', 'Tokajev', 'Tokayeff'],
    ['Zelenskyy', 'Zelenskiy', 'Zelensky', 'Zelenskii', 'Zelenski', 'Zelenskij'],
    ['Pashinyan', 'Pashinian', 'Pashinjan', 'Paşinyan', 'Pasinyan'],
    ['Kassym', 'Kasym', 'Qasym', 'Kassim', 'Qassym'],
    ['Jomart', 'Zhomart', 'Dzhomart'],
    ['Massimov', 'Masimov', 'Massimoff'],
    ['Yerevan', 'Erevan', 'Jerevan'],
    ['Mangystau', 'Mangistau', 'Mañğystau', 'Mangghystau'],
    ['Nazarbayev', 'Nazarbaev', 'Nazarbajew'],
    ['Tajikistan', 'Tadzhikistan', 'Tadjikistan'],
    ['Azerbaijan', 'Azerbaidzhan'],
    ['Kyrgyzstan', 'Kirghizstan', 'Kirgizstan'],
    ['Dmitry', 'Dmitri', 'Dmitriy', 'Dmitrii'],
    ['Yury', 'Yuri', 'Juri', 'Iuri'],
    ['Alexey', 'Aleksei', 'Alexei'],
    ['Aliyev', 'Aliev', 'Əliyev'],
    ['Mkhitaryan', 'Mkhitarian', 'Mhitaryan'],
    ['Gorbachev', 'Gorbatchev', 'Gorbatschev'],
    ['Jeenbekov', 'Zheenbekov', 'Jeenbekow'],
    ['Dashnaktsutyun', 'Dashnaktsutiun', 'Dashnakcutjun'],
    ['Erdogan', 'Erdoğan', 'Erdoghan'],
  ])('%s has its variants', (...spellings) => {
    const keys = spellings.filter((it) => it !== undefined).map(transliterationKey)
    expect(new Set(keys).size, keys.join(' ')).toBe(1)
  })

  test.each([
    ['Armenia', 'Armena'],
    ['Armenia', 'Aremnia'],
    ['Kazakhstan', 'Kazakstan'],
    ['Kazakhstan', 'Khazakstan'],
    ['Tokayev', 'Tokyaev'],
    ['Tokayev', 'Takayev'],
    ['Pashinyan', 'Pashiyan'],
    ['Pashinyan', 'Pashynan'],
    ['Nazarbayev', 'Nazerbayev'],
    ['Azerbaijan', 'Azerbajan'],
    ['Azerbaijan', 'Azerbijan'],
    ['Kyrgyzstan', 'Krygyzstan'],
    ['Lukashenko', 'Lukaschenka'],
    ['Almaty', 'Amlaty'],
    ['Uzbekistan', 'Uzbekstan'],
    ['Mamin', 'Manin'],
    ['Massimov', 'Masimof'.slice(0, 6)],
  ])('%s is not %s', (right, wrong) => {
    expect(transliterationKey(wrong)).not.toBe(transliterationKey(right))
  })

  test('any word has a key, and the key of doubled letters is that of single ones', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-df-gi-rt-z]{1,12}$/), fc.nat(11), (word, at) => {
        const i = at % word.length
        const letter = word[i]!
        fc.pre(/[blmnr]/.test(letter))
        expect(transliterationKey(word.slice(0, i) + letter + word.slice(i))).toBe(transliterationKey(word))
      }),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => typeof transliterationKey(word) === 'string'))
  })
})
