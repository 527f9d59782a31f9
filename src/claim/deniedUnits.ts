import type { LimitUses } from '../ledger/limitUses.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import { isFirm } from '../rule/isFirm.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { ServiceLine } from '../units/ServiceLine.js'

/**
 * How many units of a line, of those that began in a session, any limit of a day denies. Each limit denies the last
 * ones, so that of several limits the most counts. What was read second hand denies nothing by itself, and a limit of
 * another window denies nothing here: no finding would say so.
 */
export const deniedUnits = (
  editions: Editions,
  limitUse: LimitUses,
): ((line: ServiceLine) => (session: RecordId) => number) => {
  const denying = denyingLimits(editions)
  return ({ code, serviceDate }) => {
    const beyond = denying
      .filter(({ codes }) => codes.includes(code))
      .map((limit) => limitUse(limit, serviceDate).unitsBeyond)
    return (session) => {
      let most = 0
      for (const units of beyond) most = Math.max(most, units.get(session) ?? 0)
      return most
    }
  }
}

const denyingLimits = (editions: Editions): ReadonlyArray<UnitLimit> =>
  bindingEditions(editions).flatMap((policy) =>
    policy.edition.limits === 'notStated'
      ? []
      : policy.edition.limits
          .filter((cited) => isOfDay(cited.value) && isFirm(policy, cited))
          .map(({ value }) => value),
  )

const isOfDay = ({ window, beyond }: UnitLimit): boolean =>
  window.kind === 'day' && beyond === 'deny'
