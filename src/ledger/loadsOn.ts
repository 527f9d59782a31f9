/** Loads on places in a row. A stretch begins with a place from 0 on, and ends before another that is greater. */
export interface Loads {
  /** Adds a load to each place of a stretch. */
  readonly add: (from: number, end: number, load: number) => void
  /** The greatest load on a place of a stretch. */
  readonly most: (from: number, end: number) => number
}

/** Loads on so many places, none at first. Each call costs the logarithm of that, as halves of the row know their most. */
export const loadsOn = (places: number): Loads => {
  // What is added to all of a half, and the most within it with that. The halves of one are its two and two plus one.
  const added = new Float64Array(4 * places)
  const most = new Float64Array(4 * places)
  const at = (numbers: Float64Array, half: number): number => numbers[half] ?? 0

  const add = (half: number, first: number, last: number, stretch: Stretch, load: number): void => {
    if (stretch.end <= first || last <= stretch.from) return
    if (stretch.from <= first && last <= stretch.end) {
      added[half] = at(added, half) + load
      most[half] = at(most, half) + load
      return
    }
    const middle = (first + last) >>> 1
    add(2 * half, first, middle, stretch, load)
    add(2 * half + 1, middle, last, stretch, load)
    most[half] = at(added, half) + Math.max(at(most, 2 * half), at(most, 2 * half + 1))
  }

  const mostOf = (half: number, first: number, last: number, stretch: Stretch): number => {
    if (stretch.end <= first || last <= stretch.from) return 0
    if (stretch.from <= first && last <= stretch.end) return at(most, half)
    const middle = (first + last) >>> 1
    return (
      at(added, half) +
      Math.max(
        mostOf(2 * half, first, middle, stretch),
        mostOf(2 * half + 1, middle, last, stretch),
      )
    )
  }

  return {
    add: (from, end, load) => {
      add(1, 0, places, { from, end }, load)
    },
    most: (from, end) => mostOf(1, 0, places, { from, end }),
  }
}

interface Stretch {
  readonly from: number
  readonly end: number
}
