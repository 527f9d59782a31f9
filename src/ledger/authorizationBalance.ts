import * as E from 'fp-ts/Either'
import { decode } from '../codec/decode.js'
import type { DecodeIssues } from '../codec/DecodeIssue.js'
import { pollution } from '../codec/pollution.js'
import { Authorization } from '../record/Authorization.js'
import type { RecordId } from '../record/RecordId.js'
import { CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import { wholeUnits, type Units } from '../units/Units.js'
import type { AuthorizationFault } from './AuthorizationFault.js'
import { authorizationLedger, type AuthorizationLedger } from './authorizationLedger.js'
import {
  isExact,
  lessBounds,
  noUnits,
  notBelowZero,
  sumOfBounds,
  type UnitBounds,
} from './UnitBounds.js'

/** How an authorization stands as of a day. A count is undetermined where something of it is not known, never smaller. */
export interface AuthorizationBalance {
  /** The authorization. */
  readonly authorization: RecordId
  /** The day as of which it stands so, which counts. */
  readonly asOf: CalendarDate
  /** The service dates that it covers by then, both ends included; absent where they are not known. */
  readonly effective?: DateRange
  /** All its units. */
  readonly granted: Units | 'undetermined'
  /** Units held for sessions that are to come. */
  readonly reserved: Units | 'undetermined'
  /** Units of sessions that took place, less those that are billed. What the opening balance has is in it too. */
  readonly rendered: Units | 'undetermined'
  /** Units on lines that stand. What the opening balance has is in it too. */
  readonly billed: Units | 'undetermined'
  /** All that counts against it: the opening balance, and what was reserved, rendered and billed beside it. */
  readonly used: Units | 'undetermined'
  /** What may still be reserved or rendered; 0 where it is used up. */
  readonly left: Units | 'undetermined'
  /** What is used beyond what is granted; otherwise 0. */
  readonly beyond: Units | 'undetermined'
  /** What is not known, as paths of field names of the authorization, such as `events.units`. */
  readonly missing: ReadonlyArray<string>
  /** What contradicts itself. Units that are not whole, or below zero, count as not known. */
  readonly faults: ReadonlyArray<AuthorizationFault>
}

/**
 * How an authorization stands as of a day: a fold over its events up to that day, which counts. The order of the list
 * changes nothing, and an event that comes twice is one event.
 *
 * - What was granted or amended last is all that it holds, and when. Where no event says it, `units` and `effective` do.
 * - A session counts once, by the furthest that it has come: reserved, rendered, billed. So does a line, or an event,
 *   that names no session.
 * - Of one day their `sequence` says which came first. Where it is not known and matters, what stands is undetermined.
 * - A reservation is over when it is released, or its session rendered or billed. A voided line counts no more; where
 *   its session is rendered, that counts again.
 * - The opening balance has what was rendered or billed through its own day. Without such a day all events count beside it.
 *
 * The arguments are read anew, so that any value is safe.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { Authorization, CalendarDate, authorizationBalance, decode } from 'h2014'
 *
 * const authorization = decode(Authorization)({
 *   id: 'authorization-1',
 *   units: 40,
 *   opening: { usedUnits: 12, asOf: '2026-02-28' },
 *   events: [
 *     { id: 'e1', kind: 'reserved', happenedOn: '2026-03-01', session: 's1', units: 4 },
 *     { id: 'e2', kind: 'rendered', happenedOn: '2026-03-05', session: 's1', units: 3 },
 *     { id: 'e3', kind: 'reserved', happenedOn: '2026-03-06', session: 's2', units: 4 },
 *   ],
 * })
 * const balance = F.pipe(
 *   E.Do,
 *   E.apS('asOf', decode(CalendarDate)('2026-03-31')),
 *   E.apS('authorization', authorization),
 *   E.chain(({ asOf, authorization }) => authorizationBalance(asOf)(authorization)),
 * )
 * console.log(E.isRight(balance) && [balance.right.used, balance.right.left]) // => [ 19, 21 ]
 */
export const authorizationBalance = (
  asOf: CalendarDate,
): ((authorization: Authorization) => E.Either<DecodeIssues, AuthorizationBalance>) => {
  const day = decode(CalendarDate)(asOf)
  if (E.isLeft(day)) return () => day
  const ledgerOf = authorizationLedger(day.right)
  return (input) => {
    const read = readAuthorization(input)
    const polluted = pollution()
    if (polluted !== undefined) return E.left([polluted])
    return E.map((authorization: Authorization) =>
      balanceIn(authorization.id, day.right, ledgerOf(authorization)),
    )(read)
  }
}

const readAuthorization = decode(Authorization)

const balanceIn = (
  authorization: RecordId,
  asOf: CalendarDate,
  ledger: AuthorizationLedger,
): AuthorizationBalance => {
  const { units, effective, uses, opening, ended, missing, faults } = ledger
  let reserved = noUnits
  let rendered = noUnits
  let billed = noUnits
  let used = lessBounds(opening, ended)
  for (const use of uses) {
    reserved = sumOfBounds(reserved, use.reserved)
    rendered = sumOfBounds(rendered, use.rendered)
    billed = sumOfBounds(billed, use.billed)
    used = sumOfBounds(used, sumOfBounds(use.reserved, use.sinceOpening))
  }
  const allUsed = notBelowZero(used)
  // What was ended without a name may have been any of them.
  const told = (bounds: UnitBounds) => (isExact(ended) ? shown(bounds) : 'undetermined')
  return {
    authorization,
    asOf,
    ...(effective === undefined ? {} : { effective }),
    granted: shown(units),
    reserved: told(reserved),
    rendered: told(rendered),
    billed: told(billed),
    used: shown(allUsed),
    left: shown(notBelowZero(lessBounds(units, allUsed))),
    beyond: shown(notBelowZero(lessBounds(allUsed, units))),
    missing,
    faults,
  }
}

const shown = (bounds: UnitBounds): Units | 'undetermined' =>
  isExact(bounds) && bounds.most < Infinity ? wholeUnits(bounds.most) : 'undetermined'
