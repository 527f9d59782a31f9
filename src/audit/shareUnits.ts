import { fewestClaimantsFirst } from './fewestClaimantsFirst.js'
import { LAST_TURN, mostOf, TURNS, type UnitDemand, type UnitPool } from './UnitDemand.js'

/** What a line gets. */
export interface UnitShare {
  readonly supported: number
  readonly undetermined: number
}

/**
 * Gives each demand what it asks for as far as its pools hold it, no unit twice, and as many units in all as any way of
 * giving could: supported ones first, and where a demand is short an earlier one draws on other pools instead, and gets no
 * less. Of a pool that they hold by turns all are served in a turn before the next one. What is left of supported units in the
 * end goes to the first that asks for any at all and can draw on it, as far as its last turn lets it: it could have asked for
 * more.
 */
export const shareUnits = (demands: ReadonlyArray<UnitDemand>): ReadonlyArray<UnitShare> => {
  const given = giving(demands)
  const turns = demands.some((demand) => demand.turns !== undefined) ? TURNS : TURNS.slice(-1)
  for (const turn of turns) given.drawOn(turn, ({ isSupported }) => isSupported)
  for (const turn of turns) given.drawOn(turn, () => true)
  return demands.map((demand, place) => {
    const { asked, pools } = demand
    const share = { supported: 0, undetermined: 0 }
    for (const [pool, units] of given.heldBy(place)) {
      share[pool.isSupported ? 'supported' : 'undetermined'] += units
    }
    if (asked === 0) return share
    for (const pool of pools) {
      if (!pool.isSupported) continue
      const room = mostOf(demand, pool, LAST_TURN) - (given.heldBy(place).get(pool) ?? 0)
      const units = Math.max(0, Math.min(pool.left, room))
      share.supported += units
      pool.left -= units
    }
    return share
  })
}

/** The most steps in which other pools are sought for one demand: lines that need more may get fewer units. */
const MOST_STEPS = 4096

const giving = (demands: ReadonlyArray<UnitDemand>) => {
  const held = demands.map(() => new Map<UnitPool, number>())
  const holders = new Map<UnitPool, Set<number>>()
  const heldBy = (place: number): Map<UnitPool, number> =>
    held[place] ?? new Map<UnitPool, number>()
  const hold = (place: number, pool: UnitPool, units: number): void => {
    const of = heldBy(place)
    const now = (of.get(pool) ?? 0) + units
    const places = holders.get(pool) ?? new Set()
    holders.set(pool, places)
    if (now === 0) {
      of.delete(pool)
      places.delete(place)
    } else {
      of.set(pool, now)
      places.add(place)
    }
  }
  const roomOf = (place: number, pool: UnitPool, turn: number): number => {
    const demand = demands[place]
    if (demand?.turns === undefined) return Infinity
    return mostOf(demand, pool, turn) - (heldBy(place).get(pool) ?? 0)
  }
  const inOrder = fewestClaimantsFirst(demands)

  /** Pools from which no way leads to one that has units left; none ever will. */
  const drained = new Set<UnitPool>()

  /** Draws on a pool by way of those who hold units of pools on the way to it, each of which takes them from the next. */
  const drawThrough = (
    place: number,
    short: number,
    turn: number,
    mayUse: (pool: UnitPool) => boolean,
  ) => {
    const reachedFrom = new Map<UnitPool, number>()
    const reachedBy = new Map<number, UnitPool | undefined>([[place, undefined]])
    let steps = 0
    for (const one of reachedBy.keys()) {
      for (const pool of demands[one]?.pools ?? []) {
        steps += 1
        if (steps > MOST_STEPS) break
        if (!mayUse(pool) || drained.has(pool) || reachedFrom.has(pool)) continue
        if (roomOf(one, pool, turn) <= 0) continue
        reachedFrom.set(pool, one)
        if (pool.left > 0) return moveAlong(pool, short, turn, reachedFrom, reachedBy)
        for (const holder of holders.get(pool) ?? []) {
          if (!reachedBy.has(holder)) reachedBy.set(holder, pool)
        }
      }
    }
    for (const pool of reachedFrom.keys()) drained.add(pool)
    return 0
  }

  const moveAlong = (
    last: UnitPool,
    short: number,
    turn: number,
    reachedFrom: ReadonlyMap<UnitPool, number>,
    reachedBy: ReadonlyMap<number, UnitPool | undefined>,
  ): number => {
    const steps: Array<{ place: number; next: UnitPool; own: UnitPool | undefined }> = []
    let units = Math.min(short, last.left)
    for (let next: UnitPool | undefined = last; next !== undefined;) {
      const place = reachedFrom.get(next)
      if (place === undefined) break
      const own = reachedBy.get(place)
      steps.push({ place, next, own })
      units = Math.min(units, roomOf(place, next, turn))
      if (own !== undefined) units = Math.min(units, heldBy(place).get(own) ?? 0)
      next = own
    }
    last.left -= units
    for (const { place, next, own } of steps) {
      hold(place, next, units)
      if (own !== undefined) hold(place, own, -units)
    }
    return units
  }

  return {
    heldBy: (place: number): ReadonlyMap<UnitPool, number> => heldBy(place),
    drawOn: (turn: number, mayUse: (pool: UnitPool) => boolean): void => {
      drained.clear()
      demands.forEach(({ asked, pools }, place) => {
        let short = asked
        for (const units of heldBy(place).values()) short -= units
        if (short === 0) return
        for (const pool of inOrder(pools.filter(mayUse))) {
          const units = Math.min(pool.left, short, roomOf(place, pool, turn))
          if (units <= 0) continue
          pool.left -= units
          short -= units
          hold(place, pool, units)
        }
        while (short > 0) {
          const units = drawThrough(place, short, turn, mayUse)
          if (units === 0) break
          short -= units
        }
      })
    },
  }
}
