/** So many units that several lines can draw on. */
export interface UnitPool {
  left: number
  /** Else it cannot be told whether they are. */
  readonly isSupported: boolean
}

/** What a line asks for, and of what it can draw. */
export interface UnitDemand {
  /** Whole units, 0 or more; infinite where it is not known how many. */
  readonly asked: number
  readonly pools: ReadonlyArray<UnitPool>
  /** The most that it may hold of a pool in each of three turns, each no less than before; of others all it asks for. */
  readonly turns?: ReadonlyMap<UnitPool, ReadonlyArray<number>>
}

/** The turns in which all demands are served. */
export const TURNS: ReadonlyArray<number> = [0, 1, 2]

/** The turn in which a demand may hold as much of a pool as it ever may. */
export const LAST_TURN = 2

/** The most that a demand may hold of a pool in a turn. */
export const mostOf = ({ turns }: UnitDemand, pool: UnitPool, turn: number): number =>
  turns?.get(pool)?.[turn] ?? Infinity
