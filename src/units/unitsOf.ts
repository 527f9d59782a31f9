import * as E from 'fp-ts/Either'
import type { UnitPolicy } from '../policy/UnitPolicy.js'
import { minutesIn } from '../time/Minutes.js'
import { dateOf, instantOf } from '../time/OffsetDateTime.js'
import { chronological } from './chronological.js'
import { countByMidnight } from './countByMidnight.js'
import { countedSessions, type CountedSession } from './countedSessions.js'
import { countingOf, type Counting } from './Counting.js'
import { placeSessions, type UntimedSession } from './placeSessions.js'
import { elapsedMilliseconds } from './recordedTime.js'
import { serviceLines } from './serviceLines.js'
import type { EarnedUnit } from './sliceUnits.js'
import type { TimedSession } from './TimedSession.js'
import { unitAssumptions } from './unitAssumptions.js'
import { wholeUnits } from './Units.js'
import type { UnitsResult } from './UnitsResult.js'
import type { UnitsUndetermined } from './UnitsUndetermined.js'

/**
 * The units that the sessions of one member earn by a payer's policy, with the start and stop of each, and what became
 * of every minute. Without a rounding and an aggregation there are none: nothing stands in for them.
 *
 * Cancelled and missed sessions earn nothing; planned ones are counted as planned, so leave them out where only what
 * was rendered is asked for. Each session counts by itself: that two of them overlap is found elsewhere. The order of
 * the sessions changes nothing.
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
 *   seconds: 'notStated',
 *   midnight: 'notStated',
 *   minimumContactMinutes: 'notStated',
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
  const counting = countingOf(policy)
  if (E.isLeft(counting)) return () => counting
  const count = countSessions(counting.right)
  return (timed) => E.right(count(timed))
}

const countSessions = (
  counting: Counting,
): ((timed: ReadonlyArray<TimedSession>) => UnitsResult) => {
  const count = countByMidnight(counting)
  return (timed) => {
    const { dated, untimed } = placeSessions(timed)
    const counts = count(dated)
    const earned: Array<EarnedUnit> = []
    const sessions: Array<CountedSession> = untimed.map(untimedUnits)
    for (const one of counts) {
      for (const unit of one.earned) earned.push(unit)
      for (const session of countedSessions(one)) sessions.push(session)
    }
    return {
      units: wholeUnits(earned.length),
      lines: serviceLines(earned),
      sessions: inOrder(sessions).map(({ units }) => units),
      issues: untimed.flatMap(({ issues }) => issues),
      assumptions: unitAssumptions(counting, counts),
    }
  }
}

const inOrder = chronological<CountedSession>({
  start: ({ start }) => start,
  id: ({ units }) => units.session,
  rest: ({ units }) => units,
})

const untimedUnits = ({ session, dropped }: UntimedSession): CountedSession => {
  const { id, start, serviceDate } = session
  const firstDay = serviceDate ?? (start === undefined ? undefined : dateOf(start))
  return {
    start: start === undefined ? Infinity : instantOf(start),
    units: {
      session: id,
      serviceDates: firstDay === undefined ? [] : [firstDay],
      elapsedMilliseconds: elapsedMilliseconds(session),
      minutesDocumented: minutesIn(0),
      minutesCounted: minutesIn(0),
      countedMilliseconds: 0,
      units: wholeUnits(0),
      dropped,
    },
  }
}
