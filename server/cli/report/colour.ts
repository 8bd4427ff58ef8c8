/** Colour on a terminal, and only there. */
import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** The variables that have a say in colour. */
export interface Environment {
  readonly FORCE_COLOR?: string | undefined
  readonly NO_COLOR?: string | undefined
  readonly TERM?: string | undefined
}

/** Puts a style on a text, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string

/**
 * Whether to colour, by the conventions of no-color.org and of Node itself: `FORCE_COLOR` decides, then `NO_COLOR`, then whether
 * the output is a terminal.
 */
export function wantsColour(env: Environment, terminal: boolean): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR) return false
  return terminal && env.TERM !== 'dumb'
}

/** The painter for an output. */
export function painter(colour: boolean): Paint {
  return colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text
}
