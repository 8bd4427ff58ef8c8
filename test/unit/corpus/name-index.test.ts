/** Finding names in a text: which stretch, which records, in all the ways that writers write them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../../server/core/base/fold.js'
import { buildNameIndex, findNames, type NameForm, type NameKind, type WordToken } from '../../../server/core/corpus/name-index.js'
import { cutTokens } from '../../../server/core/text/tokens.js'

/** Tokens as the text layer cuts them. */
function tokens(text: string): (WordToken & { start: number; end: number })[] {
  return cutTokens(text).map(({ start, end }, i, all) => {
    const written = text.slice(start, end)
    return { text: written, norm: foldText(written), spaceBefore: i > 0 && all[i - 1]!.end < start, start, end }
  })
}

/** Tokens of another cut: every run of letters and every mark alone. */
function fineTokens(text: string): (WordToken & { start: number; end: number })[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((it, i, all) => {
    const before = i > 0 ? all[i - 1]!.index + all[i - 1]![0].length : 0
    return { text: it[0], norm: foldText(it[0]), spaceBefore: i > 0 && before < it.index, start: it.index, end: it.index + it[0].length }
  })
}

const form = (recordId: string, text: string, kind: NameKind = 'name', lower = false): NameForm => ({
  recordId,
  form: text,
  kind,
  ...(lower ? { lower } : {}),
})

const FORMS: NameForm[] = [
  form('tokayev', 'Kassym-Jomart Tokayev'),
  form('tokayev', 'Tokayev', 'family'),
  form('mamin', 'Askar Mamin'),
  form('erdogan', 'Recep Tayyip Erdoğan'),
  form('assad', 'Bashar al-Assad'),
  form('assad', 'al-Assad', 'family'),
  form('bush', 'George W. Bush'),
  form('kazakhstan', 'Kazakhstan'),
  form('kazakhstan', 'Republic of Kazakhstan', 'variant'),
  form('kazakhstan', 'Kazakh', 'demonym'),
  form('swiss', 'Swiss', 'demonym'),
  form('ivory-coast', "Côte d'Ivoire"),
  form('us', 'United States'),
  form('us', 'US', 'abbreviation'),
  form('cis', 'CIS', 'abbreviation'),
  form('cis', 'Commonwealth of Independent States'),
  form('nato', 'NATO', 'abbreviation'),
  form('eaeu', 'EaEU', 'abbreviation'),
  form('un-charter', 'UN Charter', 'variant', true),
  form('eu', 'EU', 'abbreviation'),
  form('karabakh', 'Nagorno-Karabakh'),
  form('karabakh-war', '2020 Nagorno-Karabakh war', 'name', true),
  form('kremlin', 'the Kremlin', 'metonym'),
  form('hague', 'The Hague'),
  form('velvet', 'Velvet Revolution', 'name', true),
  form('rose', 'Revolution', 'variant', true),
  form('sanaa', "Sana'a"),
  form('petersburg', 'St. Petersburg'),
  form('prc', "People's Republic of China"),
  form('att', 'AT&T'),
  form('plan', 'Kazakhstan-2030'),
  form('georgia-state', 'Georgia'),
  form('georgia-us', 'Georgia'),
  form('post', 'President of Kazakhstan', 'name', true),
]
const INDEX = buildNameIndex(FORMS)

function found(text: string, cut = tokens): string[] {
  const all = cut(text)
  return findNames(INDEX, all).map((hit) => {
    const ids = [...new Set(hit.forms.map((it) => FORMS[it]!.recordId))].join('|')
    return `${text.slice(all[hit.from]!.start, all[hit.to - 1]!.end)} = ${ids}`
  })
}

describe('what names something', () => {
  test.each<[string, string[]]>([
    ['Kassym-Jomart Tokayev spoke.', ['Kassym-Jomart Tokayev = tokayev']],
    ['Kassym Jomart Tokayev spoke.', ['Kassym Jomart Tokayev = tokayev']],
    ['Kassym\u2011Jomart Tokayev spoke.', ['Kassym\u2011Jomart Tokayev = tokayev']],
    ['Kassym–Jomart Tokayev spoke.', ['Kassym–Jomart Tokayev = tokayev']],
    ['Kas\u00adsym-Jomart Tokayev spoke.', ['Kas\u00adsym-Jomart Tokayev = tokayev']],
    ['President Tokayev’s order', ['Tokayev = tokayev']],
    ["Tokayev's order", ['Tokayev = tokayev']],
    ['Askar MAMIN resigned', ['Askar MAMIN = mamin']],
    ['ASKAR MAMIN RESIGNED', ['ASKAR MAMIN = mamin']],
    ['Recep Tayyip Erdogan', ['Recep Tayyip Erdogan = erdogan']],
    ['RECEP TAYYİP ERDOĞAN', ['RECEP TAYYİP ERDOĞAN = erdogan']],
    ['Recep Tayyip Erdog\u0306an', ['Recep Tayyip Erdog\u0306an = erdogan']],
    ['Bashar al-Assad and al-Assad', ['Bashar al-Assad = assad', 'al-Assad = assad']],
    ['Bashar Al Assad', ['Bashar Al Assad = assad']],
    ['George W. Bush', ['George W. Bush = bush']],
    ['George W Bush', ['George W Bush = bush']],
    ['the Republic of Kazakhstan', ['Republic of Kazakhstan = kazakhstan']],
    ['Kazakhs and the Kazakh people', ['Kazakhs = kazakhstan', 'Kazakh = kazakhstan']],
    ['the Kazakhs’ anger', ['Kazakhs = kazakhstan']],
    ['the Swiss', ['Swiss = swiss']],
    ['Côte d’Ivoire', ['Côte d’Ivoire = ivory-coast']],
    ["Cote d'Ivoire's debt", ["Cote d'Ivoire = ivory-coast"]],
    ['Sana’a and Sanaa', ['Sana’a = sanaa', 'Sanaa = sanaa']],
    ['the U.S. and the US', ['U.S. = us', 'US = us']],
    ['the U.S.’s allies', ['U.S. = us']],
    ['N.A.T.O. met', ['N.A.T.O. = nato']],
    ['US-led, NATO-Russia', ['US = us', 'NATO = nato']],
    ['the EAEU and the EaEU', ['EAEU = eaeu', 'EaEU = eaeu']],
    ['UN Charter, UN charter, UN CHARTER', ['UN Charter = un-charter', 'UN charter = un-charter', 'UN CHARTER = un-charter']],
    ['Nagorno Karabakh, Nagorno-Karabakh', ['Nagorno Karabakh = karabakh', 'Nagorno-Karabakh = karabakh']],
    ['the 2020 Nagorno-Karabakh War', ['2020 Nagorno-Karabakh War = karabakh-war']],
    ['the 2021 Nagorno-Karabakh War', ['Nagorno-Karabakh = karabakh']],
    ['The Kremlin said; Kremlin sources', ['Kremlin = kremlin', 'Kremlin = kremlin']],
    ['in The Hague', ['Hague = hague']],
    ['the Velvet Revolution, a velvet revolution', ['Velvet Revolution = velvet', 'velvet revolution = velvet']],
    ['St. Petersburg, St Petersburg', ['St. Petersburg = petersburg', 'St Petersburg = petersburg']],
    ['the People’s Republic of China', ['People’s Republic of China = prc']],
    ['AT&T', ['AT&T = att']],
    ['Kazakhstan-2030 and Kazakhstan 2030', ['Kazakhstan-2030 = plan', 'Kazakhstan 2030 = plan']],
    ['Georgia', ['Georgia = georgia-state|georgia-us']],
    ['the president of Kazakhstan', ['president of Kazakhstan = post']],
    ['Kazakhstan, Georgia', ['Kazakhstan = kazakhstan', 'Georgia = georgia-state|georgia-us']],
    ['“Kazakhstan”', ['Kazakhstan = kazakhstan']],
    ['(Kazakhstan)', ['Kazakhstan = kazakhstan']],
    ['in Kazakhstan.', ['Kazakhstan = kazakhstan']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each(['Kassym-Jomart Tokayev', 'Côte d’Ivoire', 'George W. Bush', 'Sana’a', 'al-Assad', 'AT&T'])(
    '%s, however it is cut into tokens',
    (text) => {
      expect(found(text, fineTokens).map((it) => it.split(' = ')[0])).toEqual([text])
    },
  )

  test('initials cut into letters and dots', () => {
    expect(found('the U.S. of N.A.T.O', fineTokens).map((it) => it.split(' = ')[1])).toEqual(['us', 'nato'])
  })
})

describe('what names nothing', () => {
  test.each([
    ['an abbreviation without its capitals', 'let us cis eu Csto Nato Cis Us'],
    ['a name in lower case', 'askar mamin, kazakhstan, georgia, kazakhs'],
    ['one common noun of an event', 'the revolution'],
    ['part of a word', 'Kazakhstani, NATOs, Tokayevism'],
    ['over a full stop', 'He met Askar. Mamin left.'],
    ['over a comma', 'Askar, Mamin'],
    ['over a dash with blanks', 'Nagorno – Karabakh'],
    ['half a name', 'Askar, Kassym-Jomart, Republic'],
    ['a plural of what has none', 'the United Stateses'],
    ['a plain number', 'in 2020 and 2030'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test('the longest name wins, from the left, and none lies over another', () => {
  const forms = ['A B', 'B C D', 'C D', 'D'].map((it) => form(it, it.replace(/[A-D]/g, '$&a')))
  const index = buildNameIndex(forms)
  const hits = (text: string) => findNames(index, tokens(text)).map((it) => it.forms.map((at) => forms[at]!.recordId).join())
  expect(hits('Aa Ba Ca Da')).toEqual(['A B', 'C D'])
  expect(hits('Ba Ca Da')).toEqual(['B C D'])
  expect(hits('Ba Ca Ba Ca Da Da')).toEqual(['B C D', 'D'])
})

test('a shorter name is found where the longer one lacks its capitals', () => {
  const forms = [form('nato', 'Nato'), form('summit', 'Nato XYZ')]
  expect(findNames(buildNameIndex(forms), tokens('Nato xyz'))).toEqual([{ from: 0, to: 1, forms: [0] }])
})

test('an index without names finds none', () => {
  expect(findNames(buildNameIndex([]), tokens('Kazakhstan'))).toEqual([])
  expect(findNames(buildNameIndex([form('a', ''), form('b', '-')]), tokens('Kazakhstan - -'))).toEqual([])
})

describe('properties', () => {
  // “Thé” is folded to an article, which is no part of a name.
  const word = fc.stringMatching(/^[A-Z][a-zéşıñ]{1,6}$/).filter((it) => it.normalize('NFD').replace(/\p{M}/gu, '') !== 'The')
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((it) => it.join(' '))

  test('every name of two to four words is found where it stands alone, with hyphens or blanks', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), fc.boolean(), (names, hyphens) => {
        const index = buildNameIndex(names.map((it, i) => form(`r${i}`, it)))
        for (const [i, it] of names.entries()) {
          const text = hyphens ? it.replaceAll(' ', '-') : it
          const all = tokens(text)
          const hits = findNames(index, all)
          expect(hits).toHaveLength(1)
          expect(hits[0]).toMatchObject({ from: 0, to: all.length })
          expect(hits[0]!.forms).toContain(i)
        }
      }),
    )
  })

  test('what is found is what a plain search finds', () => {
    const few = fc.constantFrom('Ab', 'Bc', 'Cd', 'De', 'ef')
    const names = fc.array(fc.array(few, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(names, fc.array(few, { maxLength: 20 }), (all, text) => {
        const forms = all.map((it, i) => form(`r${i}`, it.join(' ')))
        const capitalised = (it: readonly string[], at: number): boolean => {
          const first = it.findIndex((word) => word !== 'ef')
          return first < 0 || text[at + first] !== 'ef'
        }
        const expected: { from: number; to: number; forms: number[] }[] = []
        for (let at = 0; at < text.length; ) {
          const fitting = all.flatMap((it, i) => (it.every((w, k) => text[at + k] === w) && capitalised(it, at) ? [i] : []))
          const longest = Math.max(0, ...fitting.map((i) => all[i]!.length))
          if (longest > 0) expected.push({ from: at, to: at + longest, forms: fitting.filter((i) => all[i]!.length === longest) })
          at += longest || 1
        }
        expect(findNames(buildNameIndex(forms), tokens(text.join(' ')))).toEqual(expected)
      }),
    )
  })

  test('any text is read without throwing, hits in order and inside', () => {
    const bits = fc.constantFrom(
      'Kazakhstan',
      'US',
      '.',
      "'",
      '’',
      '-',
      '–',
      ' ',
      "'s",
      'Côte',
      "d'",
      'Ivoire',
      '&',
      'AT',
      'T',
      'U',
      'S',
      'the',
      '\u00ad',
      '💥',
      '\ud800',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(bits).map((it) => it.join('')),
        ),
        fc.boolean(),
        (text, fine) => {
          const all = fine ? fineTokens(text) : tokens(text)
          let at = 0
          for (const hit of findNames(INDEX, all)) {
            expect(hit.from).toBeGreaterThanOrEqual(at)
            expect(hit.to).toBeGreaterThan(hit.from)
            expect(hit.to).toBeLessThanOrEqual(all.length)
            at = hit.to
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('size', () => {
  /** The tokens of a text; counts how often one is looked at. */
  function counted(all: readonly WordToken[]): { tokens: readonly WordToken[]; looks: () => number } {
    let looks = 0
    const proxy = new Proxy(all, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++
        return Reflect.get(target, key, receiver)
      },
    })
    return { tokens: proxy, looks: () => looks }
  }
  const many = (count: number) => buildNameIndex(Array.from({ length: count }, (_, i) => form(`r${i}`, `Name${i % 977} Of${i} Thing`)))
  const prose = (words: number) => tokens(Array.from({ length: words }, (_, i) => (i % 3 ? `word${i}` : `Name${i % 977}`)).join(' '))

  test('a hundred times the names cost a text no more looks', () => {
    const cost = (names: number): number => {
      const { tokens: all, looks } = counted(prose(3000))
      findNames(many(names), all)
      return looks()
    }
    expect(cost(100_000)).toBeLessThan(cost(1000) * 1.5)
  })

  test('twice the text costs twice the looks, even where every word might begin a long name', () => {
    const index = buildNameIndex([form('a', `${Array.from({ length: 59 }, () => 'Ab').join(' ')} Cd`)])
    const cost = (words: number): number => {
      const { tokens: all, looks } = counted(tokens('Ab '.repeat(words)))
      findNames(index, all)
      return looks()
    }
    expect(cost(8000)).toBeLessThan(cost(4000) * 2.2)
  })

  test('the tables stay as large as the names need', () => {
    const index = many(100_000)
    expect(index.keys.length).toBeLessThanOrEqual(100_000 * 4)
    expect(index.firstKeys.length).toBeLessThanOrEqual(977 * 8)
  })
})
