import * as E from 'fp-ts/Either'
import type { RecordId } from '../record/RecordId.js'
import { stated } from '../policy/stated.js'
import { isDated } from '../rule/DatedSubject.js'
import { isFirm } from '../rule/isFirm.js'
import { plannedExcess } from '../rule/plannedExcess.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { ServiceLine } from '../units/ServiceLine.js'

/**
 * How many units of a line, of those that began in a session, are beyond the amount that the plan names, where a policy
 * asks that they be within; of several policies the most counts. What was read second hand takes nothing off by itself.
 */
export const unplannedUnits = (
  editions: Editions,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ((line: ServiceLine) => (session: RecordId) => number) => {
  const asked = bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.planTerms?.unitsWithinPlannedAmount)
      .filter((cited) => isFirm(policy, cited))
      .map(({ value }) => plannedExcess(value)),
  )
  return ({ serviceDate }) =>
    (session) => {
      const subject = subjects.get(session)
      if (!isDated(subject)) return 0
      let most = 0
      for (const excessOf of asked) {
        const excess = excessOf(subject)
        if (E.isLeft(excess)) continue
        const ofDate = excess.right.dates.find(({ date }) => date === serviceDate)
        most = Math.max(most, ofDate?.unitsBeyond ?? 0)
      }
      return most
    }
}
