import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { stated } from '../policy/stated.js'
import type { SupervisionRequirement } from '../policy/SupervisionRequirement.js'
import type { RecordId } from '../record/RecordId.js'
import { concerns } from '../rule/concerns.js'
import { needsSupervision } from '../rule/needsSupervision.js'
import { policyRule } from '../rule/policyRule.js'
import { renderingOf } from '../rule/renderingOf.js'
import { supervisionStanding, type SupervisionStanding } from '../rule/supervisionStanding.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why the rendering provider is not supervised as the policy asks: what the nearest supervision misses. */
export type SupervisionDetail =
  | { readonly reason: 'noSupervision'; readonly staff: RecordId }
  | { readonly reason: Miss; readonly staff: RecordId; readonly serviceDate: CalendarDate }
  | {
      readonly reason: 'evidenceIsTooOld'
      readonly staff: RecordId
      readonly serviceDate: CalendarDate
      /** Days between the last time that supervision took place and the service date. */
      readonly daysSince: number
    }

type Miss =
  'supervisionIsNotInEffect' | 'supervisorIsUnknown' | 'supervisorMayNotSupervise' | 'noEvidence'

/**
 * A worker whose credential needs it is supervised on the service date by somebody who may supervise, and it is shown
 * to take place as often as is asked. The policy's `delivery.supervision` says of whom, by whom and how often.
 */
export const providerIsSupervised = policyRule<
  'providerIsSupervised',
  SupervisionRequirement,
  SupervisionDetail
>({
  id: 'providerIsSupervised',
  title: 'The rendering provider is supervised where the credential needs it',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    noSupervision: {
      sentence: 'The rendering provider {staff} needs supervision, and nobody supervises them.',
      fix: 'Arrange supervision before further sessions; if there was some, record it as it was.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    supervisionIsNotInEffect: {
      sentence: 'No supervision of the rendering provider {staff} is in effect on {serviceDate}.',
      fix: 'Check the first and last day of the supervision; one that began later does not reach back.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    supervisorIsUnknown: {
      sentence: 'Who supervises the rendering provider {staff} on {serviceDate} is not on file.',
      fix: 'Add the staff record of the supervisor, or correct the reference.',
      fixedBy: 'developer',
    },
    supervisorMayNotSupervise: {
      sentence:
        'Nobody who supervises the rendering provider {staff} on {serviceDate} holds a credential that this policy accepts of a supervisor.',
      fix: 'Check the credentials of the supervisor on that day; otherwise have somebody supervise who may.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    noEvidence: {
      sentence:
        'Nothing shows that supervision of the rendering provider {staff} took place by {serviceDate}.',
      fix: 'Record when supervision was held, as it was; if it was not, hold it before further sessions.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    evidenceIsTooOld: {
      sentence:
        'Days between the last supervision of the rendering provider {staff} and {serviceDate}: {daysSince}, more than this policy allows.',
      fix: 'Record what supervision was held since, as it was; otherwise hold it before further sessions.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ delivery }) => stated(delivery?.supervision),
  check: (requirement) => {
    const concerned = concerns(requirement.when)
    const standingOf = supervisionStanding(requirement)
    return (subject): Verdict<SupervisionDetail> => {
      const about = concerned(subject)
      if (E.isLeft(about)) return about.left
      const rendering = renderingOf(subject)
      if (E.isLeft(rendering)) return rendering.left
      const { staff, serviceDate, evidence } = rendering.right
      const needs = needsSupervision(requirement.ofCredentials, staff, serviceDate)
      if (typeof needs === 'string') return undetermined([needs], evidence)
      if (!needs) return notApplicable
      const { supervisions, id } = staff
      if (supervisions === undefined) return undetermined(['staff.supervisions'], evidence)
      const standings = supervisions.map(standingOf(id, serviceDate, subject.staffMember))
      if (standings.some(({ kind }) => kind === 'satisfies')) return met
      const missing = standings.flatMap((one) => (one.kind === 'unknown' ? one.missing : []))
      if (missing.length > 0) return undetermined([...new Set(missing)].sort(), evidence)
      return notMet(nearest(standings, id, serviceDate), evidence, 'supervisions')
    }
  },
})

/** What the nearest of some supervisions misses, none of which does all that is asked. */
const nearest = (
  standings: ReadonlyArray<SupervisionStanding>,
  staff: RecordId,
  serviceDate: CalendarDate,
): SupervisionDetail => {
  const days = standings.flatMap((one) => ('daysSince' in one ? [one.daysSince] : []))
  if (days.length > 0) {
    const daysSince = days.reduce((least, one) => Math.min(least, one), Infinity)
    return { reason: 'evidenceIsTooOld', staff, serviceDate, daysSince }
  }
  const missed = new Set(standings.map((one) => (one.kind === 'misses' ? one.what : undefined)))
  if (missed.has('noEvidence')) return { reason: 'noEvidence', staff, serviceDate }
  if (missed.has('mayNotSupervise')) {
    return { reason: 'supervisorMayNotSupervise', staff, serviceDate }
  }
  if (missed.has('supervisorIsUnknown')) {
    return { reason: 'supervisorIsUnknown', staff, serviceDate }
  }
  return missed.has('isNotInEffect')
    ? { reason: 'supervisionIsNotInEffect', staff, serviceDate }
    : { reason: 'noSupervision', staff }
}
