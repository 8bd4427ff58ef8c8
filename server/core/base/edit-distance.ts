/** How many edits lie between two words. */

/**
 * Damerau–Levenshtein distance (insertion, deletion, replacement, exchange of two neighbours; no stretch edited twice),
 * or `most + 1` where it is greater than `most`. Cost grows with the product of the lengths.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above: number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > most && Math.min(...above) > most) return most + 1
    before = above
    above = row
  }
  return Math.min(above[b.length]!, most + 1)
}
