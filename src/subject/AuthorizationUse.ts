import type { AuthorizationLedger } from '../ledger/authorizationLedger.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { SessionDemand } from './authorizationDemands.js'
import { borne, hasKnownUnits, type DrawBounds, type DrawnOn } from './authorizationDraws.js'

/** How the units that begin in a session count against authorizations. */
export interface AuthorizationUse {
  /** Of each service date on which authorizations bear some of them, which, in the order in which they do. */
  readonly bearersOn: ReadonlyMap<CalendarDate, ReadonlyArray<RecordId>>
  /** Units that authorizations bear. */
  readonly unitsBorne: number
  /** Units that would be paid and that no authorization has left: the last ones of each day. */
  readonly unitsBeyond: number | 'undetermined'
  /** Of each service date on which there are units beyond, how many. */
  readonly beyondOn: ReadonlyMap<CalendarDate, number>
  /** All units that begin in it and that no authorization bears, also those that are not paid in any case. */
  readonly unitsNotBorne: number
  /** What would tell whether there are units beyond, as paths of field names, in order. */
  readonly missing: ReadonlyArray<string>
}

/** The use of a session that asks nothing of authorizations. */
export const noUse: AuthorizationUse = {
  bearersOn: new Map(),
  unitsBorne: 0,
  unitsBeyond: 0,
  beyondOn: new Map(),
  unitsNotBorne: 0,
  missing: [],
}

/** A demand and what authorizations bear of it. */
export interface DrawnDemand {
  readonly demand: SessionDemand
  readonly drawn: DrawBounds
}

/** What is known of all on which sessions draw. */
export interface KnownOfDraws extends DrawnOn {
  readonly areAuthorizationsComplete: boolean
  /** Those on which sessions may draw of which it is not known whether they do, or how much. */
  readonly unsure: ReadonlySet<RecordId>
}

/** The use of a session by what is borne of its demands, one a service date. */
export const authorizationUse =
  (known: KnownOfDraws) =>
  (demands: ReadonlyArray<DrawnDemand>): AuthorizationUse => {
    const bearersOn = new Map<CalendarDate, ReadonlyArray<RecordId>>()
    const beyondOn = new Map<CalendarDate, number>()
    let unitsBorne = 0
    let unitsBeyond = 0
    let begun = 0
    let isTold = true
    for (const { demand, drawn } of demands) {
      const units = borne(drawn.most)
      const beyond = demand.units - units
      if (units > 0 && demand.serviceDate !== undefined) {
        bearersOn.set(
          demand.serviceDate,
          drawn.most.map(({ authorization }) => authorization),
        )
      }
      unitsBorne += units
      begun += demand.begun
      if (!hasKnownUnits(demand)) isTold = false
      else unitsBeyond += beyond
      if (beyond > 0 && mayBeBorne(demand, known)) isTold = false
      if (borne(drawn.least) < units) isTold = false
      if (beyond > 0 && demand.serviceDate !== undefined) {
        beyondOn.set(demand.serviceDate, beyond)
      }
    }
    return {
      bearersOn,
      unitsBorne,
      unitsBeyond: isTold ? unitsBeyond : 'undetermined',
      beyondOn: isTold ? beyondOn : noUse.beyondOn,
      unitsNotBorne: begun - unitsBorne,
      missing: isTold ? [] : missingOf(demands, known),
    }
  }

/** Whether an authorization that is not known, or not known to cover the session, may bear what the others do not. */
const mayBeBorne = (
  { choice, one: { session } }: SessionDemand,
  { areAuthorizationsComplete }: KnownOfDraws,
): boolean =>
  choice.possible.length > 0 || (!areAuthorizationsComplete && session.authorization === undefined)

const missingOf = (
  demands: ReadonlyArray<DrawnDemand>,
  { ledgers, areSessionsComplete, unsure, areAuthorizationsComplete }: KnownOfDraws,
): ReadonlyArray<string> => {
  const missing = new Set<string>()
  if (!areSessionsComplete) missing.add('sessions')
  if (!areAuthorizationsComplete) missing.add('authorizations')
  for (const { demand } of demands) {
    for (const field of demand.choice.missing) missing.add(field)
    for (const id of demand.candidates) {
      if (unsure.has(id)) missing.add('sessions')
      for (const field of fieldsMissingIn(ledgers.get(id))) missing.add(`authorization.${field}`)
    }
  }
  return [...missing].sort()
}

const fieldsMissingIn = (ledger: AuthorizationLedger | undefined): ReadonlyArray<string> => {
  const { missing = [], uses = [] } = ledger ?? {}
  return uses.some(({ session }) => session === undefined)
    ? [...missing, 'events.session']
    : missing
}
