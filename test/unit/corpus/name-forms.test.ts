/** By which forms a record may be named, of what kind, and when. */
import { describe, expect, test } from 'vitest'
import { nameForms } from '../../../server/core/corpus/name-forms.js'
import type { NameForm } from '../../../server/core/corpus/name-index.js'
import { readCorpus } from '../../../server/core/corpus/read.js'
import { parseEdtf } from '../../../server/core/values/edtf.js'

function forms(body: string): readonly NameForm[] {
  const { file, problems } = readCorpus(`briefwright: 1\ncorpus: { id: demo, title: Demo }\n${body}`, 'demo')
  expect(problems).toEqual([])
  return nameForms(file!)
}

const brief = (it: NameForm) => `${it.kind}: ${it.form}${it.lower ? ' (any case)' : ''}`
const person = (fields: string) => forms(`persons:\n  - { id: p, name: Kassym-Jomart Tokayev, sources: [s], ${fields} }`).map(brief)

describe('persons', () => {
  test('have their full name, and their family name alone', () => {
    expect(person('given_name: Kassym-Jomart, family_name: Tokayev')).toEqual(['name: Kassym-Jomart Tokayev', 'family: Tokayev'])
  })

  test('have every given name with every family name', () => {
    expect(
      person('given_name: Kassym-Jomart, family_name: Tokayev, other_names: [{ family_name: Tokaev }, { given_name: Kasym-Zhomart }]'),
    ).toEqual([
      'name: Kassym-Jomart Tokayev',
      'variant: Kasym-Zhomart Tokayev',
      'variant: Kassym-Jomart Tokaev',
      'variant: Kasym-Zhomart Tokaev',
      'family: Tokayev',
      'family: Tokaev',
    ])
  })

  test('are not named by what is not said to be a family name', () => {
    expect(person('given_name: Kassym-Jomart')).toEqual(['name: Kassym-Jomart Tokayev'])
  })

  test('may have a family name that is a misnomer', () => {
    expect(person('given_name: K., family_name: Tokayev, other_names: [{ family_name: Tokajew, kind: misnomer }]')).toContain(
      'misnomer: Tokajew',
    )
  })
})

describe('other records', () => {
  test('organizations have their names by kind', () => {
    const body = `organizations:\n  - { id: o, name: North Atlantic Treaty Organization, classification: body, sources: [s],\n      other_names: [Atlantic Alliance, { name: NATO, kind: abbreviation }, { name: the Alliance, kind: short }] }`
    expect(forms(body).map(brief)).toEqual([
      'name: North Atlantic Treaty Organization',
      'variant: Atlantic Alliance',
      'abbreviation: NATO',
      'short: the Alliance',
    ])
  })

  test('events, treaties and offices may be written in any case; abbreviations may not', () => {
    const body = `posts:\n  - { id: p, label: President of Georgia, organization_id: g, roles: [president], sources: [s] }
events:\n  - { id: e, name: Velvet Revolution, sources: [s] }
treaties:\n  - { id: t, name: Collective Security Treaty, other_names: [{ name: CST, kind: abbreviation }], sources: [s] }`
    expect(forms(body).map(brief)).toEqual([
      'name: President of Georgia (any case)',
      'name: Velvet Revolution (any case)',
      'name: Collective Security Treaty (any case)',
      'abbreviation: CST',
    ])
  })

  test('a form that is given twice is one', () => {
    expect(forms('areas:\n  - { id: a, name: Almaty, classification: city, other_names: [Almaty, Almaty], sources: [s] }')).toHaveLength(1)
  })
})

describe('periods', () => {
  const day = (text: string) => parseEdtf(text)!.earliest
  const city = (names: string) => forms(`areas:\n  - { id: a, name: Astana, classification: city, other_names: [${names}], sources: [s] }`)

  test('reach from the first day of the beginning to the last of the end', () => {
    expect(city('{ name: Nur-Sultan, kind: former, start_date: 2019-03-23, end_date: 2022-09 }')[1]).toEqual({
      recordId: 'a',
      form: 'Nur-Sultan',
      kind: 'former',
      from: day('2019-03-23'),
      to: day('2022-09-30'),
    })
  })

  test('are open where nothing is said', () => {
    expect(city('{ name: Akmola, kind: former, end_date: 1998 }')[1]).toEqual({
      recordId: 'a',
      form: 'Akmola',
      kind: 'former',
      to: day('1998-12-31'),
    })
  })

  test('may be two of one form', () => {
    const both = city('{ name: Akmola, end_date: 1961 }, { name: Akmola, start_date: 1992, end_date: 1998 }').slice(1)
    expect(both.map((it) => [it.from, it.to])).toEqual([
      [undefined, day('1961-12-31')],
      [day('1992-01-01'), day('1998-12-31')],
    ])
  })

  test('limit the own name too, when it is listed with one', () => {
    const [own] = city('{ name: Astana, start_date: 1998 }')
    expect(own).toEqual({ recordId: 'a', form: 'Astana', kind: 'name', from: day('1998-01-01') })
  })

  test('of two parts of a name must meet', () => {
    const all = forms(
      'persons:\n  - { id: p, name: Ann Lee, given_name: Ann, family_name: Lee, sources: [s], other_names: [{ family_name: Roe, start_date: 2001, end_date: 2003 }, { given_name: Anna, start_date: 2002 }] }',
    )
    expect(all.find((it) => it.form === 'Anna Roe')).toMatchObject({ from: day('2002-01-01'), to: day('2003-12-31') })
    expect(all.find((it) => it.form === 'Roe')).toMatchObject({ kind: 'family', from: day('2001-01-01') })
  })
})
