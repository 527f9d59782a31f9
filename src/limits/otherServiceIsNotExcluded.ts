import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { Hcpcs } from '../code/Hcpcs.js'
import type { BeyondExclusion, CodeExclusion, ExclusionScope } from '../policy/CodeExclusion.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { concerns } from '../rule/concerns.js'
import { policyRule } from '../rule/policyRule.js'
import { servicesBeside, type ServicesBeside } from '../rule/servicesBeside.js'
import { notMet, type Undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Which other services stand beside the session. */
export interface OtherServiceDetail {
  readonly reason: Beside
  /** The day on which they do; of a session over midnight the first such day. */
  readonly serviceDate: CalendarDate
  /** Some of them, in order. */
  readonly sessions: ReadonlyArray<RecordId>
  /** Their codes, in order. */
  readonly codes: ReadonlyArray<Hcpcs>
}

type Beside =
  | 'sameDayServiceIsExcluded'
  | 'sameTimeServiceIsExcluded'
  | 'sameDayServiceIsQuestioned'
  | 'sameTimeServiceIsQuestioned'

/**
 * On the same day, or in the same minutes, the member has no other service beside which the payer does not pay. The
 * policy's `claimTerms.exclusions` name the codes and the scope. Cancelled and missed sessions are no services; planned
 * ones count when a session is planned. Billable minutes are compared, whoever was present, and seconds that fill no
 * minute are none.
 */
export const otherServiceIsNotExcluded = policyRule<
  'otherServiceIsNotExcluded',
  CodeExclusion,
  OtherServiceDetail
>({
  id: 'otherServiceIsNotExcluded',
  title: 'No other service stands beside the session that the policy excludes',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    sameDayServiceIsExcluded: {
      sentence:
        'On {serviceDate} the member also has {codes}, in sessions {sessions}; this policy does not pay both on one day.',
      fix: 'Correct what is recorded wrong; otherwise bill only the service that the policy pays.',
      fixedBy: 'biller',
      carc: carcs.mutuallyExclusiveOnOneDay,
    },
    sameTimeServiceIsExcluded: {
      sentence:
        'On {serviceDate} the member has {codes} in the same minutes, in sessions {sessions}; this policy does not pay both.',
      fix: 'Correct the times that are wrong, or mark the shared minutes as non-billable in one of the sessions.',
      fixedBy: 'biller',
      carc: carcs.includedInAnotherService,
    },
    sameDayServiceIsQuestioned: {
      sentence:
        'On {serviceDate} the member also has {codes}, in sessions {sessions}; this policy looks at both on one day.',
      fix: 'Check that both services were given and are documented each by itself.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
    sameTimeServiceIsQuestioned: {
      sentence:
        'On {serviceDate} the member has {codes} in the same minutes, in sessions {sessions}; this policy looks at that.',
      fix: 'Check that the times of both sessions are right.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
  basis: ({ claimTerms }) => stated(claimTerms?.exclusions),
  check: (exclusion) => {
    const isConcerned = concerns(exclusion.when)
    const beside = servicesBeside(exclusion)
    return (subject): Verdict<OtherServiceDetail> => {
      const concerned = isConcerned(subject)
      if (E.isLeft(concerned)) return { ...concerned.left, ...ceiling(exclusion) }
      const found = beside(subject)
      return E.isLeft(found)
        ? { ...found.left, ...ceiling(exclusion) }
        : excluded(exclusion, subject.session.id, found.right)
    }
  },
})

const excluded = (
  { scope, beyond }: CodeExclusion,
  id: RecordId,
  { serviceDate, services }: ServicesBeside,
): Verdict<OtherServiceDetail> => {
  const sessions = [...new Set(services.map(({ session }) => session))].sort()
  const codes = [...new Set(services.map(({ code }) => code))].sort()
  const others = sessions.filter((other) => other !== id).map(sessionEvidence)
  return notMet(
    { reason: REASONS[scope][beyond], serviceDate, sessions, codes },
    [...others, sessionEvidence(id)],
    scope === 'sameTime' ? 'start' : undefined,
  )
}

const REASONS: Readonly<Record<ExclusionScope, Readonly<Record<BeyondExclusion, Beside>>>> = {
  sameDay: { deny: 'sameDayServiceIsExcluded', warn: 'sameDayServiceIsQuestioned' },
  sameTime: { deny: 'sameTimeServiceIsExcluded', warn: 'sameTimeServiceIsQuestioned' },
}

const ceiling = ({ beyond }: CodeExclusion): Pick<Undetermined, 'severityAtMost'> =>
  beyond === 'deny' ? {} : { severityAtMost: 'warning' }
