/** Types of the build's functions, for the tests that use them. */

/** Modules that the build makes: name to the source text. */
export const briefwrightModules: Readonly<Record<string, () => Promise<string>>>

/** Builds everything into `outdir`, `dist/` unless given. */
export function build(settings?: { readonly outdir?: string }): Promise<void>
