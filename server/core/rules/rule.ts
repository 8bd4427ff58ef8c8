/** The shape of a rule: it puts one kind of fault into words and offers the mends. */
import type { About, Finding, Fix, Severity } from '../base/report.js'
import type { Fault } from '../judge/judgement.js'
import type { Wording } from './wording.js'

/** The fault that a code stands for, also where one shape serves several codes. */
export type FaultOf<C extends Fault['code'], F extends Fault = Fault> = F extends unknown ? (C extends F['code'] ? F : never) : never

/** What is wrong and what to do; the “why” with its sources is added to every finding alike. */
export interface Words {
  readonly what: string
  readonly next: string
}

export interface Rule<C extends Fault['code'] = Fault['code']> {
  /** Names the fault, reads as “allow wrong-date”. */
  readonly id: C
  readonly severity: Severity
  /** Version that brought it. */
  readonly since: string
  /** One line for lists of rules. */
  readonly summary: string
  say(fault: FaultOf<C>, wording: Wording): Words
  /** Edits in offsets of the passage's text, best first. Left out where only the author can know. */
  fix?(fault: FaultOf<C>, wording: Wording): readonly Fix[]
  /** Other places of the passage that the fault speaks of. */
  related?(fault: FaultOf<C>): NonNullable<Finding['related']>
  /** The records that the fault speaks of, where no single fact speaks against the words. */
  about?(fault: FaultOf<C>): About
}

/** Gives a rule its types. */
export function rule<C extends Fault['code']>(definition: Rule<C>): Rule<C> {
  return definition
}
