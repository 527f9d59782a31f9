import { stated } from '../policy/stated.js'
import type { TravelRequirement } from '../policy/TravelRequirement.js'
import type { RecordId } from '../record/RecordId.js'
import { decidedBy } from '../rule/decidedBy.js'
import { onceForEach } from '../rule/onceForEach.js'
import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import { millisecondsPerMinute, minutesIn } from '../time/Minutes.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { evidenceOf } from './firstOf.js'
import { addGap, gapsOf } from './lineFact.js'
import { mayBeInPerson, placeChange } from './placeChange.js'
import { servicesByProvider } from './servicesByProvider.js'
import { workerContacts, type WorkerContact } from './workerContacts.js'

/** Between which sessions a worker had too little time to come from one place to the other. */
export interface TravelDetail {
  readonly reason: 'tooLittleTimeToTravel' | 'noTimeBetweenPlaces'
  readonly renderingProvider: RecordId
  /** The session before and the one after; of a group one of its sessions. */
  readonly sessions: ReadonlyArray<RecordId>
  /** Where these were held: their sites where both are known, else their place of service codes. */
  readonly places: ReadonlyArray<string>
  /** Whole minutes from the end of the one to the start of the other. */
  readonly minutesBetween: number
  /** How many the policy asks for; where none does, 1. */
  readonly minutesNeeded: number
}

/**
 * A worker has the time to come from one session in person to the next at another place: the `delivery.travel` of a policy,
 * mostly the agency's own, says how many minutes that takes, which are still enough. Places differ by their sites or their
 * codes, and the homes of different members do. Where no policy says, it is a question that less than a minute lies between.
 *
 * Time that is marked as non-billable at the end of one session and at the start of the other counts as time to travel.
 * Sessions that share a minute are for `providerIsWithOneMemberAtATime` to find.
 */
export const providerHasTimeToTravel: AuditCheck<'providerHasTimeToTravel', TravelDetail> = {
  id: 'providerHasTimeToTravel',
  title: 'A worker has the time to come from one place to the next',
  severity: 'warning',
  reasons: {
    tooLittleTimeToTravel: {
      sentence:
        'Between the sessions {sessions} at the places {places} the rendering provider {renderingProvider} had {minutesBetween} minutes; this policy asks for {minutesNeeded} between places.',
      fix: 'Check the times and the places, against mileage or visit verification where there is any, and correct what is recorded wrong.',
      fixedBy: 'supervisor',
    },
    noTimeBetweenPlaces: {
      sentence:
        'The sessions {sessions} were in person at different places, {places}, and the rendering provider {renderingProvider} had no minute between them.',
      fix: 'Check the times and the places, against mileage or visit verification where there is any, and correct what is recorded wrong.',
      fixedBy: 'supervisor',
    },
  },
  find: ({ services }) => {
    const gaps = new Map<string, number>()
    const demandsOf = onceForEach(travelDemands)
    let silent = 0
    const facts: Array<AuditFact<TravelDetail>> = []
    for (const [renderingProvider, held] of servicesByProvider(services, gaps)) {
      silent += held.filter(({ editions }) => demandsOf(editions).length === 0).length
      let before: WorkerContact | undefined
      for (const contact of workerContacts(held)) {
        if (!mayBeInPerson(contact)) continue
        if (before !== undefined) {
          const demands = demandsOf(contact.first.editions)
          facts.push(...factsOf({ renderingProvider, before, after: contact, demands }, gaps))
        }
        if (before === undefined || contact.end >= before.end) before = contact
      }
    }
    return {
      facts,
      gaps: gapsOf(gaps),
      silences: silent === 0 ? [] : [{ matter: 'delivery.travel', services: silent }],
    }
  },
}

/** Time that is asked for, and by whom. */
interface TravelDemand {
  readonly policy: PolicyInEffect
  readonly cited: Cited<TravelRequirement>
}

const travelDemands = (editions: Editions): ReadonlyArray<TravelDemand> =>
  bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.delivery?.travel).map((cited) => ({ policy, cited })),
  )

/** Two contacts of a worker one after the other. */
interface Journey {
  readonly renderingProvider: RecordId
  readonly before: WorkerContact
  readonly after: WorkerContact
  readonly demands: ReadonlyArray<TravelDemand>
}

const factsOf = (
  { renderingProvider, before, after, demands }: Journey,
  gaps: Map<string, number>,
): ReadonlyArray<AuditFact<TravelDetail>> => {
  const between = after.start - before.end
  if (between <= -millisecondsPerMinute) return []
  const unmet = demands.filter(
    ({ cited }) => between < cited.value.minutesBetweenPlaces * millisecondsPerMinute,
  )
  const isAsked = demands.length > 0
  if (isAsked ? unmet.length === 0 : between >= millisecondsPerMinute) return []
  const change = placeChange(before, after)
  if (change === undefined) return []
  const { places, missing } = change
  if (missing.length > 0) {
    for (const path of missing) addGap(gaps, path)
    return []
  }
  const sessions = [before.first.session.id, after.first.session.id]
  const fact = (
    reason: TravelDetail['reason'],
    minutesNeeded: number,
  ): AuditFact<TravelDetail> => ({
    detail: {
      reason,
      renderingProvider,
      sessions,
      places,
      minutesBetween: minutesIn(between),
      minutesNeeded,
    },
    evidence: evidenceOf('session', sessions),
    services: [...before.services, ...after.services],
  })
  return isAsked
    ? unmet.map((demand) => ({
        ...decidedBy(demand),
        ...fact('tooLittleTimeToTravel', demand.cited.value.minutesBetweenPlaces),
      }))
    : [fact('noTimeBetweenPlaces', 1)]
}
