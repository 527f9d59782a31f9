import * as E from 'fp-ts/Either'
import { hcpcsUnitOf } from '../code/hcpcsDescriptors.js'
import type { DatedUnit } from '../ledger/DatedUnits.js'
import { unitsOfLines } from '../ledger/dateUnits.js'
import { MILLISECONDS_PER_DAY } from '../ledger/windowLayout.js'
import { dayNumber } from '../time/CalendarDate.js'
import { millisecondsPerMinute, minutesIn } from '../time/Minutes.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { spansMilliseconds } from '../time/TimeSpan.js'
import { claimFactsOf } from '../units/ClaimFacts.js'
import { earnedUnits } from '../units/earnedUnits.js'
import { unitPolicyOf } from './Editions.js'
import type { PlacedSession } from './PlacedSession.js'
import { timedSession } from './timedSession.js'

/**
 * The units of a session of another code, by what one unit of the code is: whole units of its documented time, and what is
 * left as a part of one, since no policy says how it is rounded; one for the day, the session or the service where the
 * code is paid by that. Absent where its time or its day does not tell, and where the unit of the code was not read.
 */
export const otherUnits = (one: PlacedSession): ReadonlyArray<DatedUnit> | undefined => {
  const unit = hcpcsUnitOf(one.session.code)
  switch (unit?.kind) {
    case 'minutes':
      return unitsOfTime(unit.minutes, one)
    case 'session':
      return E.isLeft(one.time)
        ? undefined
        : oneUnit(one, minutesOf(one) < unit.minimumMinutes ? { kind: 'part' } : {})
    case 'perDiem':
      return oneUnit(one, { kind: 'perDiem' })
    case 'service':
      return oneUnit(one, { kind: 'untimed' })
    case undefined:
      return undefined
  }
}

/** Each session by itself; a night is divided as the policy divides one of H2014. */
const unitsOfTime = (
  unitMinutes: number,
  one: PlacedSession,
): ReadonlyArray<DatedUnit> | undefined => {
  if (E.isLeft(one.time)) return undefined
  const earned = earnedUnits({
    rounding: cited({ kind: 'remainder', unitMinutes, remainderMinutes: 1, minimumMinutes: 1 }),
    aggregation: cited({ kind: 'contact', continuous: false }),
    seconds: cited('cutPerContact'),
    midnight: unitPolicyOf(one.editions).midnight,
  })([timedSession(one)])
  if (E.isLeft(earned)) return undefined
  return unitsOfLines(earned.right.lines).map((unit) =>
    unit.minutes < unitMinutes ? { ...unit, kind: 'part' } : unit,
  )
}

/** What this library reckons by is no payer's word. */
const cited = <A>(value: A) => ({ value, source: '' })

const oneUnit = (
  one: PlacedSession,
  kind: Pick<DatedUnit, 'kind'>,
): ReadonlyArray<DatedUnit> | undefined => {
  const { session, serviceDate } = one
  if (serviceDate === undefined) return undefined
  const start =
    session.start === undefined
      ? dayNumber(serviceDate) * MILLISECONDS_PER_DAY
      : instantOf(session.start)
  const facts = claimFactsOf(session)
  return [{ serviceDate, start, minutes: minutesOf(one), session: session.id, facts, ...kind }]
}

/** The documented minutes, and where they are not known all that a day has. */
const minutesOf = ({ time }: PlacedSession): number =>
  E.isLeft(time)
    ? MILLISECONDS_PER_DAY / millisecondsPerMinute
    : minutesIn(spansMilliseconds(time.right.billable))
