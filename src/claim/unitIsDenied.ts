import type { LimitUses } from '../ledger/limitUses.js'
import { stated } from '../policy/stated.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import { isFirm } from '../rule/isFirm.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { ServiceLine } from '../units/ServiceLine.js'

/** Whether a unit that began in a session at an instant, in epoch milliseconds, is denied. */
export type IsDenied = (session: RecordId, start: number) => boolean

/**
 * Which units of a line any limit denies: of each limit those that did not fit in the order of time. Each limit is
 * reckoned by itself: what another denies uses it all the same. What was read second hand denies nothing by itself.
 */
export const unitIsDenied = (
  editions: Editions,
  limitUse: LimitUses,
): ((line: ServiceLine) => IsDenied) => {
  const denying = denyingLimits(editions)
  return ({ code, serviceDate }) => {
    const beyond = denying
      .filter(({ codes }) => codes.includes(code))
      .map((limit) => limitUse(limit, serviceDate).startsBeyond)
    return (session, start) => beyond.some((starts) => starts.get(session)?.has(start) === true)
  }
}

const denyingLimits = (editions: Editions): ReadonlyArray<UnitLimit> =>
  bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.limits)
      .filter((cited) => cited.value.beyond === 'deny' && isFirm(policy, cited))
      .map(({ value }) => value),
  )
