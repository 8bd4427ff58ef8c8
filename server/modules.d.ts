/** Types of the modules that the build makes; see `esbuild.mjs`. */

declare module 'briefwright:corpus' {
  /** The files of the bundled corpus, read and checked by the build. Parsed anew on every call. */
  export function corpusFiles(): readonly unknown[]
}

declare module 'briefwright:rule-pages' {
  /** The manual page of each rule in Markdown, by rule id. */
  export const rulePages: Readonly<Record<string, string>>
}

declare module 'briefwright:version' {
  /** The version in the manifest. */
  export const version: string
}

declare module 'briefwright:server' {
  /** The language server's bundle beside the command line's. Importing it starts the server on the streams that the arguments name. */
  const started: unknown
  export default started
}
