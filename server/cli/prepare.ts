/** A way to complain that every command has. */
import type { FileProblem } from './files.js'
import { printable } from './report/width.js'
import type { Surroundings } from './run.js'

export type Complain = (problem: FileProblem) => void

/** Names what could not be used on standard error, one line each. */
export function complainer(surroundings: Surroundings): Complain {
  return ({ path, message }) => surroundings.complain(`briefwright: ${printable(path)}: ${printable(message)}\n`)
}
