/** Binary search, once for all who look something up by its place. */

/**
 * How many of `length` items come before the point where `isBefore` turns from true to false, told by their indices. Those for which it
 * is true must all stand before those for which it is not. Logarithmic.
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
