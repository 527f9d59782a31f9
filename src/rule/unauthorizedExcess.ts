import type { AuthorizationUse } from '../subject/AuthorizationUse.js'
import type { Choice } from '../subject/Choice.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** What authorizations bear of a session. */
export interface Authorized {
  readonly authorization: Pick<Choice<unknown>, 'kind'>
  readonly use: AuthorizationUse
}

/**
 * How many units of a session and service date are beyond a limit and borne by no authorization, where what is beyond it
 * needs one. Authorizations bear all units of the sessions that they cover, the first ones of each day, also those within
 * the limit; they are asked for none that is not paid in any case. Untold where it cannot be told how many are beyond it, or borne.
 */
export const unauthorizedExcess = (
  beyond: number | 'untold',
  authorized: Authorized,
  serviceDate: CalendarDate,
): number | 'untold' => {
  const notBorne = unitsNotBorneOn(authorized, serviceDate)
  if (beyond === 0 || notBorne === 0) return 0
  return beyond === 'untold' || notBorne === 'untold' ? 'untold' : Math.min(beyond, notBorne)
}

/**
 * How many units of a session and service date would be paid and are borne by no authorization; infinite where there is
 * none for them.
 */
export const unitsNotBorneOn = (
  { authorization, use }: Authorized,
  serviceDate: CalendarDate,
): number | 'untold' => {
  if (authorization.kind === 'unknown' || use.unitsBeyond === 'undetermined') return 'untold'
  const isAuthorized = authorization.kind === 'chosen' || use.bearersOn.has(serviceDate)
  return isAuthorized ? (use.beyondOn.get(serviceDate) ?? 0) : Infinity
}
