/** How many of some ascending numbers are at most a number. */
export const countUpTo = (ascending: ReadonlyArray<number>, number: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? Infinity) <= number) low = middle + 1
    else high = middle
  }
  return low
}
