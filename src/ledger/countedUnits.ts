import type { UnitLimit } from '../policy/UnitLimit.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { ClaimFacts } from '../units/ClaimFacts.js'
import { countsToward } from './countsToward.js'
import type { DatedUnit, DatedUnits, UnknownUnits } from './DatedUnits.js'

/** Units that are not known, of a service date that is. */
export interface OpenUnits extends UnknownUnits {
  readonly serviceDate: CalendarDate
}

/** The units of a member that count toward a limit, and those that may. */
export interface CountedUnits {
  /** In order of service date, then start. */
  readonly counted: ReadonlyArray<DatedUnit>
  /** Those of them that count only if the payer counts what others pay, which it does not say. */
  readonly doubtful: ReadonlySet<DatedUnit>
  /** Units that may count: of sessions whose units are not known, and those of which it is not known whether they count. */
  readonly open: ReadonlyArray<OpenUnits>
  /** Whether there may be units that count on every date. */
  readonly isOpenEverywhere: boolean
}

/** Picks the units of a member that count toward a limit. */
export const countedUnits =
  (limit: UnitLimit) =>
  (dated: DatedUnits): CountedUnits => {
    const { units, unknown, birthDate, isComplete, modifiersOf } = dated
    const countsOf = countsToward(limit)
    const isPaid = countsByPayer(limit, dated)
    const standingOf = (unit: Pick<UnknownUnits, 'session' | 'facts' | 'serviceDate'>) => {
      const missing = countsOf({ ...unit, birthDate, modifiers: () => modifiersOf(unit) })
      return { missing, isPaid: missing === false ? false : isPaid(unit) }
    }
    const counted: Array<DatedUnit> = []
    const doubtful = new Set<DatedUnit>()
    const open: Array<OpenUnits> = []
    // What a worker gave other members is in their charts.
    let isOpenEverywhere = !isComplete || limit.scope === 'staff'
    for (const one of unknown) {
      const { serviceDate } = one
      if (standingOf(one).isPaid === false) continue
      if (serviceDate === undefined) isOpenEverywhere = true
      else open.push({ ...one, serviceDate })
    }
    // The units of a line have their facts and their date in common, but for what their sessions bear.
    const isAskedEach = limit.modifiers !== undefined
    const isByInstant = limit.window.kind === 'rolling24Hours'
    const known = new Map<ClaimFacts, ReturnType<typeof standingOf>>()
    for (const unit of units) {
      const { facts, kind } = unit
      const standing = (isAskedEach ? undefined : known.get(facts)) ?? standingOf(unit)
      known.set(facts, standing)
      const { missing, isPaid: isIts } = standing
      if (missing === false || isIts === false) continue
      // What was not timed has no hour.
      if (isByInstant && (kind === 'perDiem' || kind === 'untimed')) {
        open.push({ ...unit, start: undefined })
      } else if (missing.length > 0) {
        open.push(unit)
      } else {
        counted.push(unit)
        if (isIts === undefined) doubtful.add(unit)
      }
    }
    return { counted, doubtful, open, isOpenEverywhere }
  }

/** Whether the payer of a limit counts what pays for a session; absent where that is not known, or not stated. */
const countsByPayer = (
  limit: UnitLimit,
  { payerOfLimit, payerOf }: DatedUnits,
): ((of: Pick<DatedUnit, 'session' | 'facts'>) => boolean | undefined) => {
  const countsAll = limit.paidBy === 'anyPayer' || limit.scope === 'staff'
  const payer = countsAll ? undefined : payerOfLimit(limit)
  if (payer === undefined) return () => true
  return (of) => {
    const own = payerOf(of)
    if (own === payer) return true
    return own !== undefined && limit.paidBy === 'thisPayer' ? false : undefined
  }
}
