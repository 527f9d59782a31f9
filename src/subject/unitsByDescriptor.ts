import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { hcpcsDescriptorOf } from '../code/hcpcsDescriptors.js'
import { isSkillsTraining } from '../code/Hcpcs.js'
import { anyUnits, noUnits, sumOfBounds, type UnitBounds } from '../ledger/UnitBounds.js'
import { spansMilliseconds } from '../time/TimeSpan.js'
import { serviceDatesOf } from '../units/ContactPart.js'
import { datedSession } from '../units/DatedSession.js'
import type { PlacedSession } from './PlacedSession.js'

/**
 * How many units the time of a session of another code may be whose policy is not here, by the minutes that the code's
 * descriptor names: of each stretch of its time the full units at the least, and one more for the rest at the most, since
 * no payer's rounding is asked. Any number where the descriptor names no minutes or was not read, where the time is not
 * known, and where it is of two days.
 */
export const unitsByDescriptor = ({ session, time }: PlacedSession): UnitBounds => {
  const descriptor = hcpcsDescriptorOf(session.code)
  if (isSkillsTraining(session.code) || O.isNone(descriptor) || E.isLeft(time)) return anyUnits
  const { unit } = descriptor.value.value
  const dates = serviceDatesOf('splitByServiceDate', datedSession(session, time.right))
  if (unit.kind !== 'minutes' || dates.length > 1) return anyUnits
  return time.right.billable
    .map((span) => spansMilliseconds([span]) / (unit.minutes * MILLISECONDS_PER_MINUTE))
    .map((units) => ({ least: Math.floor(units), most: Math.ceil(units) }))
    .reduce(sumOfBounds, noUnits)
}

const MILLISECONDS_PER_MINUTE = 60_000
