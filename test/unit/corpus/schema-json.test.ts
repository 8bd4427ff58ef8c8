/** The schema file that editors use is the one that the types come from. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { corpusJsonSchema } from '../../../server/core/corpus/schema-json.js'

test('schemas/corpus.json is the schema of the code', () => {
  const committed = JSON.parse(readFileSync(new URL('../../../schemas/corpus.json', import.meta.url), 'utf8'))
  expect(committed).toEqual(corpusJsonSchema())
})

test('the schema says which JSON Schema it is written in, and where it lives', () => {
  expect(corpusJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://briefwright.dev/schema/corpus-1.json',
    required: ['briefwright', 'corpus'],
  })
})
