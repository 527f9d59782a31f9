/** So many units that several lines can draw on. */
export interface UnitPool {
  left: number
}

/** What a line asks for, and of what it can draw. */
export interface UnitDemand {
  /** Whole units, 0 or more; infinite where it is not known how many. */
  readonly asked: number
  readonly pools: ReadonlyArray<UnitPool>
}

/**
 * Gives each demand what it asks for as far as its pools hold it, in order, no unit twice. A demand draws first on the
 * pools that fewest others can draw on. Where `isAllGiven`, what is left in the end goes to the first that asks for any at
 * all and can draw on it: it could have asked for more.
 */
export const shareUnits = (
  demands: ReadonlyArray<UnitDemand>,
  isAllGiven: boolean,
): ReadonlyArray<number> => {
  const claimants = new Map<UnitPool, number>()
  for (const { pools } of demands) {
    for (const pool of pools) claimants.set(pool, (claimants.get(pool) ?? 0) + 1)
  }
  const first = demands.map(({ asked, pools }) => {
    const scarceLast = [...pools].sort((a, b) => (claimants.get(a) ?? 0) - (claimants.get(b) ?? 0))
    return draw(scarceLast, asked)
  })
  if (!isAllGiven) return first
  return demands.map(
    ({ asked, pools }, place) => (first[place] ?? 0) + (asked > 0 ? draw(pools, Infinity) : 0),
  )
}

const draw = (pools: ReadonlyArray<UnitPool>, asked: number): number => {
  let drawn = 0
  for (const pool of pools) {
    const taken = Math.min(pool.left, asked - drawn)
    pool.left -= taken
    drawn += taken
  }
  return drawn
}
