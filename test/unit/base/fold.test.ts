/** Folding: what counts as the same spelling. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { didYouMean } from '../../../server/core/base/did-you-mean.js'
import { foldText } from '../../../server/core/base/fold.js'

test.each<[string, string]>([
  ['Kazakhstan', 'kazakhstan'],
  ['Erdoğan', 'erdogan'],
  ['İstanbul', 'istanbul'],
  ['Diyarbakır', 'diyarbakir'],
  ['Wałęsa', 'walesa'],
  ['Đà Nẵng', 'da nang'],
  ['Tromsø', 'tromso'],
  ['Straße', 'strasse'],
  ['Šešelj', 'seselj'],
  ['Mañğystau', 'mangystau'],
  ['Æthelstan', 'aethelstan'],
  ['Əliyev', 'aliyev'],
  ['e\u0301', 'e'],
  ['O’Brien', "o'brien"],
  ['Oʻzbekiston', "o'zbekiston"],
  ['d`Ivoire', "d'ivoire"],
  ['Kassym\u2011Jomart', 'kassym-jomart'],
  ['\u2212\u2010\u2012\uff0d', '----'],
  ['2020–2022', '2020–2022'],
  ['a — b', 'a — b'],
  ['Kas\u00adsym\u200b', 'kassym'],
  ['Ереван', 'ереван'],
  ['', ''],
])('%s → %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)))
})

test('composed and decomposed letters fold alike', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(text.normalize('NFC')) === foldText(text.normalize('NFD'))))
})

describe('did you mean', () => {
  const words = ['family_name', 'given_name', 'name', 'sources', 'end_date']
  test.each<[string, string | undefined]>([
    ['familly_name', 'family_name'],
    ['family-name', 'family_name'],
    ['FamilyName', 'family_name'],
    ['source', 'sources'],
    ['end-dtae', 'end_date'],
    ['nam', 'name'],
    ['shoe_size', undefined],
    ['x', undefined],
    ['', undefined],
    ['n'.repeat(1000), undefined],
  ])('%s: %s', (word, meant) => {
    expect(didYouMean(word, words)).toBe(meant)
  })
})
