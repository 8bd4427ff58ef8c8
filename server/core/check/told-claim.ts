/** A claim as it is told to those outside the core. */
import type { ClaimReport } from '../base/report.js'

/** A class, because few ask what a claim is in words, and an object with a getter of its own is looked up like a dictionary wherever it is used. */
export class ToldClaim implements ClaimReport {
  readonly kind: ClaimReport['kind']
  readonly start: number
  readonly end: number
  readonly arguments: ClaimReport['arguments']
  readonly time: ClaimReport['time']
  readonly polarity: ClaimReport['polarity']
  readonly voice: ClaimReport['voice']
  readonly verdict: ClaimReport['verdict']
  readonly reason: ClaimReport['reason']
  readonly facts: ClaimReport['facts']
  #words: string | undefined
  readonly #say: () => string

  constructor(told: Omit<ClaimReport, 'gloss'>, say: () => string) {
    this.kind = told.kind
    this.start = told.start
    this.end = told.end
    this.arguments = told.arguments
    this.time = told.time
    this.polarity = told.polarity
    this.voice = told.voice
    this.verdict = told.verdict
    this.reason = told.reason
    this.facts = told.facts
    this.#words = undefined
    this.#say = say
  }

  get gloss(): string {
    this.#words ??= this.#say()
    return this.#words
  }
}
