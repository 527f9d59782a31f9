import { compareText } from '../codec/compareText.js'
import * as E from 'fp-ts/Either'
import type { Demand } from '../ledger/drawUnits.js'
import { anyUnits } from '../ledger/UnitBounds.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { unitsBySession } from '../units/unitsBySession.js'
import type { AuthorizationChoice, AuthorizedService } from './chooseAuthorization.js'
import type { ClaimedAs } from './ClaimedAs.js'
import type { PlacedSession } from './PlacedSession.js'
import type { SessionsHeld } from './sessionsHeld.js'
import type { UnitReckoning } from './reckonUnits.js'
import { unitsByDescriptor } from './unitsByDescriptor.js'

/** The units of one session and service date that authorizations are to bear. */
export interface SessionDemand extends Demand {
  readonly one: PlacedSession
  readonly serviceDate: CalendarDate | undefined
  /** All units that begin in the session on that date; those that are not paid in any case are not in `units`. */
  readonly begun: number
  /** How many of its `units` there are in any case, where it is not known that all are; absent: none is, or all are. */
  readonly unitsAtLeast?: number
  readonly choice: AuthorizationChoice
}

/**
 * What the sessions of a reckoning ask of authorizations, in the order in which they are borne: those that are billed
 * already, then the others; each in order of service date, then of start, then of id. Of a session whose units are not
 * known it is not known how much, unless events say what was rendered or billed of it; of one of another code, which no
 * policy here counts, as many as its time may be by the descriptor of the code.
 */
export const authorizationDemands = (
  { sessions, byEditions, unitsOf, isWithoutUnits, dated }: UnitReckoning,
  choose: (service: AuthorizedService) => AuthorizationChoice,
  { modifiersOf, unpaidUnits }: ClaimedAs,
  { isBilled, isRendered }: Pick<SessionsHeld, 'isBilled' | 'isRendered'>,
): ReadonlyArray<SessionDemand> => {
  const placeOf = new Map(sessions.map((one, place) => [keyOf(one.session), { one, place }]))
  const demands: Array<SessionDemand & { readonly place: number }> = []
  const add = (
    { one, place }: { readonly one: PlacedSession; readonly place: number },
    serviceDate: CalendarDate | undefined,
    begun: number,
    units: number,
    atLeast: { readonly unitsAtLeast?: number } = {},
  ): void => {
    const { session, policy } = one
    const choice = choose({ session, serviceDate, policy, modifiers: modifiersOf(session) })
    const { candidates } = choice
    const isPlanned = session.status === 'planned'
    const of = { one, place, serviceDate, choice, candidates, isPlanned }
    demands.push({ ...of, begun, units, ...atLeast })
  }
  for (const [editions, result] of byEditions) {
    if (E.isLeft(result)) continue
    const unpaidOn = unpaidUnits(editions)
    for (const line of result.right.lines) {
      const unpaidOf = unpaidOn(line)
      for (const [id, begun] of unitsBySession(line)) {
        const placed = placeOf.get(keyOf({ id, code: line.code }))
        if (placed !== undefined) add(placed, line.serviceDate, begun, begun - unpaidOf(id))
      }
    }
  }
  sessions.forEach((one, place) => {
    if (isRendered(one.session.id)) return
    const units = unitsOf(one)
    if (units === undefined ? isWithoutUnits(one) : !('missing' in units)) return
    const isPooled = units !== undefined && 'becauseOf' in units
    const { least, most } = isPooled ? anyUnits : unitsByDescriptor(one)
    add({ one, place }, one.serviceDate, most, most, { unitsAtLeast: least })
  })
  const rank = ({ one }: SessionDemand): number =>
    isBilled(one.session.id) || dated.isBilled(one.session.id) ? 0 : 1
  return demands.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compareText(a.serviceDate ?? UNDATED, b.serviceDate ?? UNDATED) ||
      a.place - b.place,
  )
}

const keyOf = ({ id, code }: { readonly id: RecordId; readonly code: string }): string =>
  `${code} ${id}`

/** Whether a session draws first on an authorization, on one of its dates. */
export const drawsFirstOn = (
  demands: ReadonlyArray<SessionDemand>,
): ((session: RecordId, authorization: RecordId) => boolean) => {
  const firsts = new Map<RecordId, Set<RecordId>>()
  for (const { one, candidates } of demands) {
    const [first] = candidates
    if (first === undefined) continue
    const { id } = one.session
    firsts.set(id, (firsts.get(id) ?? new Set()).add(first))
  }
  return (session, authorization) => firsts.get(session)?.has(authorization) === true
}

/** After every date. */
const UNDATED = '~'
