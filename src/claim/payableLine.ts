import type { LimitUses } from '../ledger/limitUses.js'
import type { RecordId } from '../record/RecordId.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import { trimLine } from './trimLine.js'
import { unitIsDenied } from './unitIsDenied.js'
import { unplannedUnits } from './unplannedUnits.js'

/**
 * A service line within every limit beyond which a payer denies, and within what the plan names where a policy asks for
 * that; whatever is authorized.
 */
export const payableLine = (
  editions: Editions,
  limitUse: LimitUses,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ((line: ServiceLine) => ServiceLine) => {
  const denied = unitIsDenied(editions, limitUse)
  const unplanned = unplannedUnits(editions, subjects)
  return (line) => trimLine(denied(line), unplanned(line))(line)
}
