import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { stated } from '../policy/stated.js'
import type { SupervisionRequirement } from '../policy/SupervisionRequirement.js'
import type { RecordId } from '../record/RecordId.js'
import { concerns } from '../rule/concerns.js'
import { needsSupervision } from '../rule/needsSupervision.js'
import { policyRule } from '../rule/policyRule.js'
import { renderingOf } from '../rule/renderingOf.js'
import { nearestSupervision, type SupervisionDetail } from '../rule/SupervisionDetail.js'
import { supervisionStanding } from '../rule/supervisionStanding.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/**
 * A worker whose credential needs it is supervised on the service date by somebody who may supervise, and it is shown
 * to take place as often as is asked. The policy's `delivery.supervision` says of whom, by whom and how often. Where the
 * session names a supervising provider, it is their supervision that counts. Where nothing is missing but whether a
 * supervisor is excluded, that makes a warning, as in `providerIsNotExcluded`.
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
    supervisorIsExcluded: {
      sentence:
        'A supervisor of the rendering provider {staff} is excluded from federal health programs on {serviceDate}, and nobody else supervises them as this policy asks.',
      fix: 'Assign another supervisor before further sessions, and have the exclusion looked into; correct the record if it is wrong.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
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
    namedSupervisorDoesNotSupervise: {
      sentence:
        'The session names {supervisor} as supervising provider, who does not supervise the rendering provider {staff} on {serviceDate} as this policy asks.',
      fix: 'Correct the supervising provider of the session if somebody else supervised it; otherwise record the supervision as it was.',
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
      const { supervisingProvider: named } = subject.session
      const isNotBy = (supervisor: RecordId): Verdict<SupervisionDetail> =>
        notMet(
          { reason: 'namedSupervisorDoesNotSupervise', staff: id, supervisor, serviceDate },
          [...evidence].reverse(),
          'supervisingProvider',
        )
      if (named === id) return isNotBy(named)
      if (supervisions === undefined) return undetermined(['staff.supervisions'], evidence)
      const standing = standingOf(id, serviceDate, subject.staffMember)
      const counted =
        named === undefined
          ? supervisions
          : supervisions.filter(({ supervisor }) => supervisor === named)
      const standings = counted.map(standing)
      if (standings.some(({ kind }) => kind === 'satisfies')) return met
      const unknown = standings.flatMap((one) => (one.kind === 'unknown' ? [one.missing] : []))
      if (unknown.some((missing) => missing.every((one) => one === EXCLUSIONS))) {
        return { ...undetermined([EXCLUSIONS], evidence), severityAtMost: 'warning' }
      }
      const missing = new Set(unknown.flat())
      if (missing.size > 0) return undetermined([...missing].sort(), evidence)
      const all = supervisions.map(standing)
      return named !== undefined &&
        (counted.length === 0 || all.some(({ kind }) => kind !== 'misses'))
        ? isNotBy(named)
        : notMet(nearestSupervision(all, id, serviceDate), evidence, 'supervisions')
    }
  },
})

const EXCLUSIONS = 'staff.exclusions'
