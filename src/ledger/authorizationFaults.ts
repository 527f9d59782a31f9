import type { Authorization } from '../record/Authorization.js'
import type { DateRange } from '../time/DateRange.js'
import { byPlace, type AuthorizationFault } from './AuthorizationFault.js'
import type { EventsThrough } from './eventsThrough.js'
import type { EventUses } from './eventUses.js'
import { wholeFault } from './wholeFault.js'

/** What contradicts itself in an authorization and its events up to a day, in order of field, then event. */
export const authorizationFaults = (
  { units, opening, effective }: Authorization,
  { dated, undated, sharedIds }: EventsThrough,
  { releasedAfterRendered }: Pick<EventUses, 'releasedAfterRendered'>,
): ReadonlyArray<AuthorizationFault> => {
  const faults: Array<AuthorizationFault> = [
    ...unitFaults(units, { field: 'units' }),
    ...unitFaults(opening?.usedUnits, { field: 'opening.usedUnits' }),
    ...rangeFaults(effective, { field: 'effective' }),
    ...sharedIds.map((event) => ({ kind: 'idIsShared' as const, event, field: 'events.id' })),
    ...releasedAfterRendered.map((event) => ({
      kind: 'releasedAfterRendered' as const,
      event,
      field: 'events.kind',
    })),
  ]
  for (const events of [dated, undated]) {
    for (const { id: event, units: ofEvent, effective: dates } of events) {
      for (const fault of unitFaults(ofEvent, { event, field: 'events.units' })) faults.push(fault)
      for (const fault of rangeFaults(dates, { event, field: 'events.effective' })) {
        faults.push(fault)
      }
    }
  }
  return faults.sort(byPlace)
}

type Place = Omit<AuthorizationFault, 'kind'>

const unitFaults = (units: number | undefined, place: Place): ReadonlyArray<AuthorizationFault> => {
  const kind = wholeFault(units)
  return kind === undefined ? [] : [{ kind, ...place }]
}

const rangeFaults = (
  range: DateRange | undefined,
  place: Place,
): ReadonlyArray<AuthorizationFault> =>
  range?.through !== undefined && range.through < range.from
    ? [{ kind: 'endsBeforeItBegins', ...place }]
    : []
