import type { Authorization } from '../record/Authorization.js'
import type { AuthorizationEvent } from '../record/AuthorizationEvent.js'
import type { DateRange } from '../time/DateRange.js'
import type { DatedEvent, EventsThrough } from './eventsThrough.js'
import { anyUnits, eitherOf, isExact, type UnitBounds } from './UnitBounds.js'
import { statedUnits } from './wholeFault.js'

/** What an authorization grants. */
export interface Granted {
  /** All its units. */
  readonly units: UnitBounds
  /** The service dates that it covers; absent where they are not known. */
  readonly effective: DateRange | undefined
  /** What would tell both, as paths of field names of the authorization. */
  readonly missing: ReadonlyArray<string>
}

/**
 * What an authorization grants by its events up to a day: the last of those that grant or amend units, and the last of
 * those that state dates. Where none does, what the record itself says. An amendment of neither was of something that is
 * not known, and only the record can tell what stands. One whose day is not known may be the last, or not yet made. Of
 * several of one day any may be the last than which none is known to be later.
 */
export const grantedThrough = (
  { units, effective }: Pick<Authorization, 'units' | 'effective'>,
  { dated, undated }: Pick<EventsThrough, 'dated' | 'undated'>,
): Granted => {
  const grants = dated.filter(isGrant)
  const open = undated.filter(isGrant)
  const ofRecord = statedUnits(units)
  const amounts = lastOf(grants.filter(changesUnits)).map((event) =>
    statesNothing(event) ? ofRecord : statedUnits(event.units),
  )
  const ranges = lastOf(grants.filter(changesDates)).map((event) => event.effective ?? effective)
  const granted = open.some(changesUnits) ? anyUnits : anyOf(amounts, ofRecord)
  const dates = ranges.length === 0 ? effective : ranges[0]
  const areAlike = ranges.every((range) => isSame(range, dates))
  const known = areAlike && !open.some(changesDates) ? dates : undefined
  const missing = new Set<string>()
  if (!isExact(granted)) {
    missing.add(missingOf(open.some(changesUnits), granted.most < Infinity, 'units'))
  }
  if (known === undefined) {
    missing.add(missingOf(open.some(changesDates), !areAlike, 'effective'))
  }
  return { units: granted, effective: known, missing: [...missing].sort() }
}

const missingOf = (isUndated: boolean, isUnordered: boolean, field: string): string => {
  if (isUndated) return 'events.happenedOn'
  return isUnordered ? 'events.sequence' : field
}

const anyOf = ([first, ...rest]: ReadonlyArray<UnitBounds>, otherwise: UnitBounds): UnitBounds =>
  rest.reduce(eitherOf, first ?? otherwise)

const isSame = (a: DateRange | undefined, b: DateRange | undefined): boolean =>
  a?.from === b?.from && a?.through === b?.through

/**
 * The events of the last day that may be the last of it. What is granted and amended on one day was granted first, unless
 * both have their places in it.
 */
const lastOf = (grants: ReadonlyArray<DatedEvent>): ReadonlyArray<DatedEvent> => {
  const ofDay = grants.filter(({ happenedOn }) => happenedOn === grants.at(-1)?.happenedOn)
  const amended = ofDay.filter(({ kind }) => kind === 'amended')
  const isAmendedLater = amended.some(({ sequence }) => sequence === undefined)
  let last = -Infinity
  for (const { sequence = last } of ofDay) last = Math.max(last, sequence)
  return ofDay.filter(({ kind, sequence }) => {
    if (kind === 'amended') return sequence === undefined || sequence === last
    return sequence === undefined ? amended.length === 0 : sequence === last && !isAmendedLater
  })
}

const isGrant = ({ kind }: AuthorizationEvent): boolean => kind === 'granted' || kind === 'amended'

/** A grant that states nothing says only that there was one. */
const statesNothing = ({ kind, units, effective }: AuthorizationEvent): boolean =>
  kind === 'amended' && units === undefined && effective === undefined

const changesUnits = (event: AuthorizationEvent): boolean =>
  event.units !== undefined || statesNothing(event)

const changesDates = (event: AuthorizationEvent): boolean =>
  event.effective !== undefined || statesNothing(event)
