/** The project file as JSON Schema, for editors and other validators. */
import { ProjectFile } from './schema.js'

/** The JSON Schema (2020-12) of a project file; plain data, the same on every call. */
export function projectJsonSchema(): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...JSON.parse(JSON.stringify(ProjectFile)) }
}
