import * as E from 'fp-ts/Either'
import { isSkillsTraining } from '../code/Hcpcs.js'
import { unitMinutesOf } from '../policy/Rounding.js'
import { unitPolicyOf } from '../subject/Editions.js'
import { millisecondsPerMinute } from '../time/Minutes.js'
import { earnedUnits } from '../units/earnedUnits.js'
import type { TimedSession } from '../units/TimedSession.js'
import type { AuditedService } from './AuditedService.js'
import { isOnLine, type LineDates } from './LineDates.js'
import { otherReckonings, type Reckoned, type UnitReading } from './otherReckonings.js'

/** A number of units that was billed for some services, and the one that they come to as the policy reads. */
export interface BilledNumber {
  readonly services: ReadonlyArray<AuditedService>
  /** The days of the line. */
  readonly dates: LineDates | undefined
  readonly documentedUnits: number
  readonly billedUnits: number
}

/**
 * The first way of reckoning that gives the billed number; absent where none does, or where the services are not all judged
 * by the same editions.
 */
export const unitReading = ({
  services,
  dates,
  documentedUnits,
  billedUnits,
}: BilledNumber): UnitReading | undefined => {
  const [first] = services
  if (first === undefined || services.some(({ editions }) => editions !== first.editions)) {
    return undefined
  }
  const reckoned = { units: unitPolicyOf(first.editions), timed: services.map(timedOf) }
  const tooShort = belowMinimum(reckoned, services)
  if (tooShort.some((units) => documentedUnits + units === billedUnits)) return 'belowMinimum'
  return otherReckonings.find(({ otherwise }) =>
    otherwise(reckoned).some((other) => unitsOn(other, dates) === billedUnits),
  )?.reading
}

const timedOf = ({ session, note }: AuditedService): TimedSession =>
  note === undefined ? { session } : { session, note }

const unitsOn = ({ units, timed }: Reckoned, dates: LineDates | undefined): number | undefined => {
  const result = earnedUnits(units)(timed)
  if (E.isLeft(result)) return undefined
  let sum = 0
  for (const line of result.right.lines) {
    if (isSkillsTraining(line.code) && isOnLine(dates, line.serviceDate)) sum += line.units
  }
  return sum
}

/** The units that time below the payer's minimum would be, each session for itself or all together. */
const belowMinimum = (
  { units: { rounding = 'notStated' } }: Reckoned,
  services: ReadonlyArray<AuditedService>,
): ReadonlyArray<number> => {
  if (rounding === 'notStated') return []
  const unit = unitMinutesOf(rounding.value) * millisecondsPerMinute
  const below = services.map(({ review }) =>
    (review?.dropped ?? [])
      .filter(({ reason }) => reason === 'belowFirstUnit' || reason === 'belowMinimumContact')
      .reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  )
  const each = below.reduce((sum, milliseconds) => sum + Math.ceil(milliseconds / unit), 0)
  const together = Math.ceil(below.reduce((sum, milliseconds) => sum + milliseconds, 0) / unit)
  return each === 0 ? [] : [each, together]
}
