import { drawBelow } from './drawBelow.js'

/**
 * So many of the places 0 to below `frameSize`, none twice, in the order in which they are drawn: the first steps of a
 * Fisher-Yates shuffle, so that every set of that size is as likely as every other. `size` is at most `frameSize`.
 */
export const drawnPlaces = (
  next: () => bigint,
  size: number,
  frameSize: number,
): ReadonlyArray<number> => {
  // What a swap moved to a place; a place that is not listed still holds itself.
  const moved = new Map<number, number>()
  const drawn: number[] = []
  for (let first = 0; first < size; first += 1) {
    const place = first + drawBelow(next, frameSize - first)
    drawn.push(moved.get(place) ?? place)
    moved.set(place, moved.get(first) ?? first)
  }
  return drawn
}
