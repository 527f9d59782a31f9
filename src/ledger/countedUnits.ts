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
  /** Units that may count: of sessions whose units are not known, and those of which it is not known whether they count. */
  readonly open: ReadonlyArray<OpenUnits>
  /** Whether there may be units that count on every date. */
  readonly isOpenEverywhere: boolean
}

/** Picks the units of a member that count toward a limit. */
export const countedUnits =
  (limit: UnitLimit) =>
  ({ units, unknown, birthDate, isComplete, modifiersOf }: DatedUnits): CountedUnits => {
    const countsOf = countsToward(limit)
    const counts = (unit: Pick<UnknownUnits, 'session' | 'facts' | 'serviceDate'>) =>
      countsOf({ ...unit, birthDate, modifiers: () => modifiersOf(unit) })
    const counted: Array<DatedUnit> = []
    const open: Array<OpenUnits> = []
    let isOpenEverywhere = !isComplete
    for (const one of unknown) {
      const { serviceDate } = one
      if (counts(one) === false) continue
      if (serviceDate === undefined) isOpenEverywhere = true
      else open.push({ ...one, serviceDate })
    }
    // The units of a line have their facts and their date in common, but for what their sessions bear.
    const isAskedEach = limit.modifiers !== undefined
    const missingOf = new Map<ClaimFacts, false | ReadonlyArray<string>>()
    for (const unit of units) {
      const { facts } = unit
      const missing = (isAskedEach ? undefined : missingOf.get(facts)) ?? counts(unit)
      missingOf.set(facts, missing)
      if (missing === false) continue
      if (missing.length === 0) counted.push(unit)
      else open.push(unit)
    }
    return { counted, open, isOpenEverywhere }
  }
