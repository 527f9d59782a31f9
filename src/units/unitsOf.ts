import * as E from 'fp-ts/Either'
import { decode } from '../codec/decode.js'
import type { DecodeIssue } from '../codec/DecodeIssue.js'
import { list } from '../codec/list.js'
import { pollution } from '../codec/pollution.js'
import { UnitPolicy } from '../policy/UnitPolicy.js'
import { earnedUnits } from './earnedUnits.js'
import { TimedSession } from './TimedSession.js'
import type { UnitsResult } from './UnitsResult.js'
import type { UnitsUndetermined } from './UnitsUndetermined.js'

/** The most sessions of one member that are counted in one call. */
const MAX_TIMED_SESSIONS = 1_000_000

/**
 * The units that the sessions of one member earn by a payer's policy, with the start and stop of each, and what became
 * of every minute. Without a rounding and an aggregation there are none: nothing stands in for them.
 *
 * Cancelled and missed sessions earn nothing; planned ones are counted as planned, so leave them out where only what
 * was rendered is asked for. Each session counts by itself: that two of them overlap is found elsewhere. The order of
 * the sessions changes nothing. The arguments are read anew, so that any value is safe: what cannot be read is in the
 * issues, and nothing is counted without it.
 *
 * @example
 * import { either as E, function as F } from 'fp-ts'
 * import { decode, Session, UnitPolicy, unitsOf } from 'h2014'
 *
 * const policy = decode(UnitPolicy)({
 *   rounding: {
 *     value: { kind: 'remainder', unitMinutes: 15, remainderMinutes: 15, minimumMinutes: 15 },
 *     source: 'manual',
 *   },
 *   aggregation: { value: { kind: 'contact', continuous: true }, source: 'manual' },
 * })
 * const session = decode(Session)({
 *   id: 'session-1',
 *   code: 'H2014',
 *   start: '2026-03-04T15:00:00-06:00',
 *   end: '2026-03-04T15:50:00-06:00',
 * })
 *
 * const units = F.pipe(
 *   E.Do,
 *   E.apS('policy', policy),
 *   E.apSW('session', session),
 *   E.chainW(({ policy, session }) => unitsOf(policy)([{ session }])),
 *   E.map((result) => result.units),
 * )
 * console.log(units) // => { _tag: 'Right', right: 3 }
 */
export const unitsOf = (
  policy: UnitPolicy,
): ((timed: ReadonlyArray<TimedSession>) => E.Either<UnitsUndetermined, UnitsResult>) => {
  const read = decode(UnitPolicy)(policy)
  if (E.isLeft(read)) return () => unread(read.left)
  const earned = earnedUnits(read.right)
  return (timed) => {
    const sessions = readTimed(timed)
    if (E.isLeft(sessions)) return unread(sessions.left)
    const polluted = pollution()
    return polluted === undefined ? earned(sessions.right) : unread([polluted])
  }
}

const unread = (issues: ReadonlyArray<DecodeIssue>): E.Either<UnitsUndetermined, never> =>
  E.left({ missing: [], faults: [], issues })

const readTimed = decode(list(TimedSession, MAX_TIMED_SESSIONS))
