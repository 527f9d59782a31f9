import * as E from 'fp-ts/Either'
import type { UnitPolicy } from '../policy/UnitPolicy.js'
import { serviceDateOf } from '../record/serviceDateOf.js'
import { minutesIn } from '../time/Minutes.js'
import { instantOf } from '../time/OffsetDateTime.js'
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
 * The units that the sessions of one member earn by a payer's policy, as `unitsOf` gives them, of a policy and sessions
 * that were decoded.
 */
export const earnedUnits = (
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
  const { id, start } = session
  const firstDay = serviceDateOf(session)
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
