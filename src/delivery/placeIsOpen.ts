import type { PlaceOfService } from '../code/PlaceOfService.js'
import type { Closure } from '../policy/Closure.js'
import { stated } from '../policy/stated.js'
import { policyRule } from '../rule/policyRule.js'
import { serviceDatesIn } from '../rule/serviceDatesIn.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Where the session was held, and that this place was closed. */
export interface ClosureDetail {
  readonly reason: 'placeIsClosed'
  readonly placeOfService: PlaceOfService
  /** The first service date of the session on which it was closed. */
  readonly serviceDate: CalendarDate
}

/**
 * A session in person was not held at a place that was closed on its service date. The `delivery.closures` of a policy,
 * mostly the agency's own, name places and days. It is a question and no proof: somebody may have opened the place.
 */
export const placeIsOpen = policyRule<'placeIsOpen', Closure, ClosureDetail>({
  id: 'placeIsOpen',
  title: 'The place of service was open on the service date',
  severity: { schedule: 'warning', sign: 'warning', claim: 'warning', audit: 'warning' },
  reasons: {
    placeIsClosed: {
      sentence:
        'The session was in person, and its place of service {placeOfService} was closed on {serviceDate}.',
      fix: 'Find out where and when the session was held, and correct what is recorded wrong.',
      fixedBy: 'scheduler',
    },
  },
  basis: ({ delivery }) => stated(delivery?.closures),
  check: ({ places, days }) => {
    const closed = new Set(days)
    return (subject): Verdict<ClosureDetail> => {
      const { id, modality, placeOfService } = subject.session
      const evidence = [sessionEvidence(id)]
      if (modality !== undefined && modality !== 'inPerson') return notApplicable
      const serviceDate = serviceDatesIn(subject).find((date) => closed.has(date))
      if (serviceDate === undefined) return met
      if (placeOfService === undefined) return undetermined(['session.placeOfService'], evidence)
      if (!places.includes(placeOfService)) return met
      return modality === undefined
        ? undetermined(['session.modality'], evidence)
        : notMet(
            { reason: 'placeIsClosed', placeOfService, serviceDate },
            evidence,
            'placeOfService',
          )
    }
  },
})
