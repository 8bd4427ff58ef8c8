/** The module that the build makes for the core; see `word-model.mjs`. */

declare module 'briefwright:word-model' {
  /** The word model: every word that is known, with its parts of speech and base forms, and the machines that read them in a row. */
  export function wordModel(): Uint8Array
}
