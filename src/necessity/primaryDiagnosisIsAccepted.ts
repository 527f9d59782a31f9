import { carcs } from '../code/carcs.js'
import type { Icd10Cm } from '../code/Icd10Cm.js'
import { mayStandFirst, type DiagnosisRequirement } from '../policy/DiagnosisRequirement.js'
import { stated } from '../policy/stated.js'
import { isInForceOn } from '../record/isInForceOn.js'
import { mayBeInForceOn } from '../record/mayBeInForceOn.js'
import { claimDiagnoses } from '../rule/claimDiagnoses.js'
import { onceInARow } from '../rule/onceInARow.js'
import { policyRule } from '../rule/policyRule.js'
import { shownDiagnoses } from '../rule/shownDiagnoses.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Which diagnosis stands first, and may not. */
export interface PrimaryDiagnosisDetail {
  readonly reason: 'anotherDiagnosisIsPrimary'
  readonly serviceDate: CalendarDate
  readonly code: Icd10Cm
}

/**
 * The diagnosis that stands first on the claim is one that the policy accepts there. It is the one of the lowest rank of
 * those that the payer accepts at all, and a rank is never changed for a payer's sake. That there is a diagnosis at all is
 * asked elsewhere. The `primary` of the policy's `diagnosis` asks for it.
 */
export const primaryDiagnosisIsAccepted = policyRule<
  'primaryDiagnosisIsAccepted',
  DiagnosisRequirement,
  PrimaryDiagnosisDetail
>({
  id: 'primaryDiagnosisIsAccepted',
  title: 'The first diagnosis of the claim is one that the policy accepts there',
  severity: { schedule: 'info', sign: 'info', claim: 'error', audit: 'error' },
  reasons: {
    anotherDiagnosisIsPrimary: {
      sentence:
        'On {serviceDate} the diagnosis that stands first is {code}, which this policy does not accept as the first of a claim.',
      fix: 'Ask who treats the member which diagnosis the service is given for, and correct the rank if it is wrong; otherwise do not bill the service to this payer.',
      fixedBy: 'biller',
      carc: carcs.diagnosisNotCovered,
    },
  },
  basis: ({ diagnosis }) => stated(diagnosis).filter(({ value }) => value.primary !== undefined),
  check: (requirement) => {
    const mayOpen = mayStandFirst(requirement)
    const onClaims = onceInARow(claimDiagnoses)
    return ({
      session,
      editions: { payer },
      diagnoses,
      areDiagnosesComplete,
      serviceDate,
    }): Verdict<PrimaryDiagnosisDetail> => {
      if (payer === undefined) return notApplicable
      const evidence = [sessionEvidence(session.id)]
      if (diagnoses === undefined || !areDiagnosesComplete) {
        return undetermined(['diagnoses'], evidence)
      }
      const isInForce = isInForceOn(serviceDate)
      const mayBeInForce = mayBeInForceOn(serviceDate)
      const first = onClaims(payer.edition)(diagnoses).find(
        (one) => isInForce(one) || mayBeInForce(one),
      )
      if (first === undefined) return notApplicable
      const withFirst = [...evidence, ...shownDiagnoses([first]).evidence]
      if (!isInForce(first)) return undetermined(['diagnosis.establishedOn'], withFirst)
      const { code } = first
      return mayOpen(code)
        ? met
        : notMet({ reason: 'anotherDiagnosisIsPrimary', serviceDate, code }, withFirst, 'rank')
    }
  },
})
