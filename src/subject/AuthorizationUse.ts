import type { Share } from '../ledger/drawUnits.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { SessionDemand } from './authorizationDemands.js'
import { borne, hasKnownUnits, type DrawnDemand } from './authorizationDraws.js'
import type { KnownOfDraws } from './knownOfDraws.js'
import { missingOfDraws } from './missingOfDraws.js'

/** How the units that begin in a session count against authorizations. */
export interface AuthorizationUse {
  /** Of each service date on which authorizations bear some of them, what each bears, in the order of the units. */
  readonly bearersOn: ReadonlyMap<CalendarDate, ReadonlyArray<Share>>
  /** Whether it is known of all units which authorization bears them, and that one does or none. */
  readonly areBearersTold: boolean
  /** Units that authorizations bear. */
  readonly unitsBorne: number
  /** Units that would be paid and that no authorization has left: the last ones of each day. */
  readonly unitsBeyond: number | 'undetermined'
  /** Of each service date on which there are units beyond, how many. */
  readonly beyondOn: ReadonlyMap<CalendarDate, number>
  /** All units that begin in it and that no authorization bears, also those that are not paid in any case. */
  readonly unitsNotBorne: number
  /** What would tell whether there are units beyond, and what bears the others, as paths of field names, in order. */
  readonly missing: ReadonlyArray<string>
}

/** The use of a session that asks nothing of authorizations. */
export const noUse: AuthorizationUse = {
  bearersOn: new Map(),
  areBearersTold: true,
  unitsBorne: 0,
  unitsBeyond: 0,
  beyondOn: new Map(),
  unitsNotBorne: 0,
  missing: [],
}

/** The use of a session by what is borne of its demands, one a service date. */
export const authorizationUse = (
  known: KnownOfDraws,
): ((demands: ReadonlyArray<DrawnDemand>) => AuthorizationUse) => {
  const missingOf = missingOfDraws(known)
  return (demands) => {
    const bearersOn = new Map<CalendarDate, ReadonlyArray<Share>>()
    const beyondOn = new Map<CalendarDate, number>()
    let unitsBorne = 0
    let unitsBeyond = 0
    let begun = 0
    let isTold = true
    let areBearersTold = true
    for (const { demand, drawn } of demands) {
      const units = borne(drawn.most)
      const isKnown = hasKnownUnits(demand)
      const beyond = isKnown ? demand.units - units : 0
      if (units > 0 && demand.serviceDate !== undefined) {
        bearersOn.set(demand.serviceDate, drawn.most)
      }
      unitsBorne += units
      begun += demand.begun
      unitsBeyond += beyond
      // However many they are, none is beyond where all that there may be are borne.
      if (!isKnown && borne(drawn.least) < demand.units) isTold = false
      if (beyond > 0 && mayBeBorne(demand, known)) isTold = false
      if (borne(drawn.least) < units) isTold = false
      if (!areSame(drawn.least, drawn.most)) areBearersTold = false
      if (beyond > 0 && demand.serviceDate !== undefined) {
        beyondOn.set(demand.serviceDate, beyond)
      }
    }
    return {
      bearersOn,
      areBearersTold,
      unitsBorne,
      unitsBeyond: isTold ? unitsBeyond : 'undetermined',
      beyondOn: isTold ? beyondOn : noUse.beyondOn,
      unitsNotBorne: begun - unitsBorne,
      missing: isTold && areBearersTold ? [] : missingOf(demands),
    }
  }
}

const areSame = (least: ReadonlyArray<Share>, most: ReadonlyArray<Share>): boolean =>
  least.length === most.length &&
  least.every(
    ({ authorization, units }, index) =>
      authorization === most[index]?.authorization && units === most[index].units,
  )

/** Whether an authorization that is not known, or not known to cover the session, may bear what the others do not. */
const mayBeBorne = (
  { choice, one: { session } }: SessionDemand,
  { areAuthorizationsComplete }: KnownOfDraws,
): boolean =>
  choice.possible.length > 0 || (!areAuthorizationsComplete && session.authorization === undefined)
