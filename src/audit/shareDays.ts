import type { ClaimedDay } from './claimedDays.js'
import type { DocumentedDay } from './DocumentedService.js'
import { shareUnits, type UnitShare } from './shareUnits.js'
import { summedTime } from './summedTime.js'
import type { UnitDemand, UnitPool } from './UnitDemand.js'

/** So many units that are asked of days. */
export interface DayClaim {
  /** Whole units, 0 or more; infinite where it is not known how many. */
  readonly asked: number
  /** Each once. */
  readonly days: ReadonlyArray<ClaimedDay>
}

/** What a claimed day has. */
export interface DayUnits {
  readonly unitsOf: (claimed: ClaimedDay) => number
  /** Else it cannot be told whether its units are. */
  readonly isSupported: (claimed: ClaimedDay) => boolean
}

/**
 * Gives out the units of days that are claimed, in order. Where the payer adds up the time of several days before it rounds,
 * their units are those of the sum: in which of them each begins decides nothing, as the payer does not say it. Of a sum a
 * claim gets the whole units of its own time first, then a part of one that is half of it or more, then any other part; and
 * no more than its time can add to any sum, which is each begun unit of it, or than begin in its own days.
 */
export const shareDays = (
  claims: ReadonlyArray<DayClaim>,
  units: DayUnits,
): ReadonlyArray<UnitShare> => {
  const summed = summedTime()
  const poolOf = poolsByDay(units)
  return shareUnits(
    claims.map(({ asked, days }): UnitDemand => {
      const own = new Map<UnitPool, OwnTime>()
      for (const claimed of days) {
        const time = summed(claimed)
        const pool = poolOf(claimed, time?.sum)
        const sofar = own.get(pool) ?? { units: 0, begun: 0, isSummed: time !== undefined }
        own.set(pool, sofar)
        sofar.units += time?.ownUnits ?? 0
        sofar.begun += units.unitsOf(claimed)
      }
      const turns = new Map(
        [...own].flatMap(([pool, time]) =>
          time.isSummed ? ([[pool, turnsOf(time)]] as const) : [],
        ),
      )
      return { asked, pools: [...own.keys()], ...(turns.size === 0 ? {} : { turns }) }
    }),
  )
}

interface OwnTime {
  units: number
  begun: number
  readonly isSummed: boolean
}

const turnsOf = ({ units, begun }: OwnTime): ReadonlyArray<number> => [
  Math.floor(units),
  Math.round(units),
  Math.max(Math.ceil(units), begun),
]

/** The pools of days that are claimed: one a day or a sum, and one more for each other payer that it was billed to. */
const poolsByDay = ({ unitsOf, isSupported }: DayUnits) => {
  const byDay = new Map<DocumentedDay, Map<string, UnitPool>>()
  const bySum = new Map<string, UnitPool>()
  return (claimed: ClaimedDay, sum: string | undefined): UnitPool => {
    const { day, otherPayer } = claimed
    const byPayer = byDay.get(day) ?? new Map<string, UnitPool>()
    byDay.set(day, byPayer)
    const known = byPayer.get(otherPayer)
    if (known !== undefined) return known
    const supported = isSupported(claimed)
    const name = `${String(supported)} ${sum ?? ''}`
    const summed = sum === undefined ? undefined : bySum.get(name)
    const pool = summed ?? { left: 0, isSupported: supported }
    pool.left += unitsOf(claimed)
    byPayer.set(otherPayer, pool)
    if (sum !== undefined) bySum.set(name, pool)
    return pool
  }
}
