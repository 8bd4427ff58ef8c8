/** The corpus format as JSON Schema, for editors and other validators. */
import { CorpusFile } from './schema.js'

/** The JSON Schema (2020-12) of a corpus file; plain data, the same on every call. */
export function corpusJsonSchema(): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...JSON.parse(JSON.stringify(CorpusFile)) }
}
