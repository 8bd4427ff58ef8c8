/** How many edits lie between two words. */

/** The rows of the table, kept from one call to the next: what is read of them was written before. */
let rows = new Int32Array(128)

/**
 * Damerau–Levenshtein distance (insertion, deletion, replacement, exchange of two neighbours; no stretch edited twice),
 * or `most + 1` where it is greater than `most`. Cost grows with the product of the lengths.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  const width = b.length + 1
  // Three rows by turns: the one being filled, the one above it and the one above that.
  if (rows.length < width * 3) rows = new Int32Array(width * 6)
  for (let j = 0; j < width; j++) rows[j] = j
  let leastAbove = 0
  for (let i = 1; i <= a.length; i++) {
    const row = (i % 3) * width
    const above = ((i + 2) % 3) * width
    const before = ((i + 1) % 3) * width
    const letter = a.charCodeAt(i - 1)
    const previous = i > 1 ? a.charCodeAt(i - 2) : -1
    rows[row] = i
    let least = i
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1)
      let cost = rows[above + j - 1]! + (letter === other ? 0 : 1)
      if (rows[above + j]! + 1 < cost) cost = rows[above + j]! + 1
      if (rows[row + j - 1]! + 1 < cost) cost = rows[row + j - 1]! + 1
      if (j > 1 && previous === other && letter === b.charCodeAt(j - 2) && rows[before + j - 2]! + 1 < cost)
        cost = rows[before + j - 2]! + 1
      rows[row + j] = cost
      if (cost < least) least = cost
    }
    // An exchange of neighbours reaches back two rows.
    if (least > most && leastAbove > most) return most + 1
    leastAbove = least
  }
  return Math.min(rows[(a.length % 3) * width + b.length]!, most + 1)
}
