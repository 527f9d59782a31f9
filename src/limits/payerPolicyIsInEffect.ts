import { isSkillsTraining } from '../code/Hcpcs.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why no payer's policy judges the session. */
export interface CoverageDetail {
  readonly reason: 'notCovered'
  readonly serviceDate: CalendarDate
}

/**
 * A payer covers the member on the service date, and an edition of its policy is in effect on that day.
 * Outside every edition nothing is known: never the edition before or after. Nor does an edition tell that bills its
 * service by another code than H2014.
 */
export const payerPolicyIsInEffect = recordRule<'payerPolicyIsInEffect', CoverageDetail>({
  id: 'payerPolicyIsInEffect',
  title: 'A policy of the payer that covers the member is in effect on the service date',
  severity: { schedule: 'warning', sign: 'info', claim: 'error', audit: 'error' },
  reasons: {
    notCovered: {
      sentence: 'No payer covers the member on {serviceDate}.',
      fix: 'Check eligibility for that day; if there was coverage, record it.',
      fixedBy: 'biller',
    },
  },
  check: ({ session, policy, serviceDate, member }): Verdict<CoverageDetail> => {
    const evidence = [sessionEvidence(session.id)]
    const withMember: ReadonlyArray<Evidence> = [...evidence, { record: 'member', id: member.id }]
    switch (policy.kind) {
      case 'chosen':
        return billsAnotherCode(policy.policy)
          ? undetermined(['policy.serviceCode'], evidence)
          : met
      case 'noServiceDate':
        return undetermined(['session.start'], evidence)
      case 'coverageUnknown':
        return undetermined(['member.coverages'], withMember)
      case 'payerUnknown':
        return undetermined(['policy'], withMember)
      case 'noEdition':
        return undetermined(['policy.editions'], withMember)
      case 'notCovered':
        return serviceDate === undefined
          ? undetermined(['session.start'], evidence)
          : notMet({ reason: 'notCovered', serviceDate }, withMember, 'coverages')
    }
  },
})

const billsAnotherCode = ({ edition: { serviceCode } }: PolicyInEffect): boolean =>
  serviceCode !== 'notStated' && !isSkillsTraining(serviceCode.value)
