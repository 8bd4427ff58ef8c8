/**
 * A date as EDTF (ISO 8601-2, levels 0 and 1) writes it, with the days it may stand for.
 * Days are counted from 1970-01-01 in the proleptic Gregorian calendar; no clock and no time zone is involved.
 */
export interface DateValue {
  /** The EDTF text: `2022-01-08`, `2022-01`, `199X`, `2005-21`, `2021-05/..`, `2022-01~`. */
  readonly edtf: string
  /** First day it may stand for; `-Infinity` where the beginning is open or unknown. */
  readonly earliest: number
  /** Last day it may stand for; `Infinity` where the end is open or unknown. */
  readonly latest: number
  readonly precision: 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century' | 'interval'
  /** EDTF `~` or `%`, or words such as “about”. */
  readonly approximate: boolean
  /** EDTF `?` or `%`. */
  readonly uncertain: boolean
}
