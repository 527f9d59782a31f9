import type { RecordId } from '../record/RecordId.js'

/** Units that authorizations are to bear. */
export interface Demand {
  /** Whole units; infinite where it is not known how many. */
  readonly units: number
  /** The authorizations that may bear them, in the order in which they do; the same list for the same ones. */
  readonly candidates: ReadonlyArray<RecordId>
  /** Whether it is of a session that is to come, which takes nothing that is reserved for others. */
  readonly isPlanned: boolean
}

/** What an authorization has for demands. */
export interface Stock {
  /** Units; infinite where it is not known how many. */
  readonly left: number
  /** Of those, what is reserved for others. */
  readonly reserved: number
}

/** The units of a demand that one authorization bears; at least 1. */
export interface Share {
  readonly authorization: RecordId
  readonly units: number
}

/**
 * Lets authorizations bear demands, one after another: each takes what the first of its candidates has left, and the
 * rest from the next ones. So none ever bears more than it has, and what is over is borne by none.
 */
export const drawUnits = (
  stocks: ReadonlyMap<RecordId, Stock>,
): ((demand: Demand) => ReadonlyArray<Share>) => {
  const left = new Map([...stocks].map(([id, stock]) => [id, Math.max(0, stock.left)]))
  const firstOf = new Map<Demand['candidates'], number>()
  /** Past those that have nothing left, which never have any again. */
  const firstWithUnits = (candidates: Demand['candidates']): number => {
    let first = firstOf.get(candidates) ?? 0
    while (first < candidates.length && left.get(candidates[first] ?? '') === 0) first += 1
    firstOf.set(candidates, first)
    return first
  }
  return ({ units, candidates, isPlanned }) => {
    const shares: Array<Share> = []
    let open = units
    for (let at = firstWithUnits(candidates); open > 0 && at < candidates.length; at += 1) {
      const authorization = candidates[at] ?? ''
      const has = left.get(authorization) ?? 0
      const held = isPlanned ? (stocks.get(authorization)?.reserved ?? 0) : 0
      const taken = Math.min(open, Math.max(0, has - held))
      if (taken === 0) continue
      left.set(authorization, has === Infinity ? has : has - taken)
      shares.push({ authorization, units: taken })
      open -= taken
    }
    return shares
  }
}
