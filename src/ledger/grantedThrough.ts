import type { Authorization } from '../record/Authorization.js'
import type { AuthorizationEvent } from '../record/AuthorizationEvent.js'
import type { DateRange } from '../time/DateRange.js'
import type { EventsThrough } from './eventsThrough.js'
import { anyUnits, type UnitBounds } from './UnitBounds.js'
import { statedUnits } from './wholeFault.js'

/** What an authorization grants. */
export interface Granted {
  /** All its units. */
  readonly units: UnitBounds
  /** The service dates that it covers; absent where they are not known. */
  readonly effective: DateRange | undefined
}

/**
 * What an authorization grants by its events up to a day: the last of those that grant or amend units, and the last of
 * those that state dates. Where none does, what the record itself says. An amendment of neither was of something that is
 * not known, and only the record can tell what stands. One whose day is not known may be the last, or not yet made.
 */
export const grantedThrough = (
  { units, effective }: Pick<Authorization, 'units' | 'effective'>,
  { dated, undated }: Pick<EventsThrough, 'dated' | 'undated'>,
): Granted => {
  let granted: UnitBounds | undefined
  let dates: DateRange | undefined
  for (const event of dated.filter(isGrant)) {
    const isBlank = statesNothing(event)
    if (event.units !== undefined || isBlank)
      granted = isBlank ? undefined : statedUnits(event.units)
    if (event.effective !== undefined || isBlank) dates = event.effective
  }
  const open = undated.filter(isGrant)
  return {
    units: open.some(changesUnits) ? anyUnits : (granted ?? statedUnits(units)),
    effective: open.some(changesDates) ? undefined : (dates ?? effective),
  }
}

const isGrant = ({ kind }: AuthorizationEvent): boolean => kind === 'granted' || kind === 'amended'

/** A grant that states nothing says only that there was one. */
const statesNothing = ({ kind, units, effective }: AuthorizationEvent): boolean =>
  kind === 'amended' && units === undefined && effective === undefined

const changesUnits = (event: AuthorizationEvent): boolean =>
  event.units !== undefined || statesNothing(event)

const changesDates = (event: AuthorizationEvent): boolean =>
  event.effective !== undefined || statesNothing(event)
