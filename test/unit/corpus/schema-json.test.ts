/** The schema file that editors use is the one that the types come from. */
import { expect, test } from 'vitest'
import { corpusJsonSchema } from '../../../server/core/corpus/schema-json.js'

// Written anew by `npx vitest run -u` with this file's path.
test('schemas/corpus.json is the schema of the code', async () => {
  await expect(`${JSON.stringify(corpusJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../schemas/corpus.json')
})

test('the schema says which JSON Schema it is written in, and where it lives', () => {
  expect(corpusJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://briefwright.dev/schema/corpus-1.json',
    required: ['briefwright', 'corpus'],
  })
})
