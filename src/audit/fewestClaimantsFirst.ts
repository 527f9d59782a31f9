import type { UnitDemand, UnitPool } from './UnitDemand.js'

/** Pools on which fewest others can draw come first, so that most demands need nothing of another. */
export const fewestClaimantsFirst = (demands: ReadonlyArray<UnitDemand>) => {
  const claimants = new Map<UnitPool, number>()
  for (const { pools } of demands) {
    for (const pool of pools) claimants.set(pool, (claimants.get(pool) ?? 0) + 1)
  }
  return (pools: ReadonlyArray<UnitPool>): ReadonlyArray<UnitPool> =>
    [...pools].sort((a, b) => (claimants.get(a) ?? 0) - (claimants.get(b) ?? 0))
}
