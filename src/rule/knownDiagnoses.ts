import { icd10CmLevelOf } from '../code/icd10CmLevelOf.js'
import { bars, qualifies, type DiagnosisRequirement } from '../policy/DiagnosisRequirement.js'
import type { Diagnosis } from '../record/Diagnosis.js'
import { byCode } from './shownDiagnoses.js'

/** The diagnoses of a member as a policy sees them, each list in order of code. */
export interface KnownDiagnoses {
  readonly all: ReadonlyArray<Diagnosis>
  /** Those that the policy accepts. */
  readonly accepted: ReadonlyArray<Diagnosis>
  /** Those of them that a claim may carry. */
  readonly billable: ReadonlyArray<Diagnosis>
  /** Those that bar the service, on a claim or not. */
  readonly barring: ReadonlyArray<Diagnosis>
}

/** The diagnoses of a member as a policy sees them. */
export const knownDiagnoses =
  (requirement: DiagnosisRequirement) =>
  (diagnoses: ReadonlyArray<Diagnosis>): KnownDiagnoses => {
    const all = [...diagnoses].sort(byCode)
    const isAccepted = qualifies(requirement)
    const isBarring = bars(requirement)
    const accepted = all.filter(({ code }) => isAccepted(code))
    return {
      all,
      accepted,
      billable: accepted.filter(({ code }) => icd10CmLevelOf(code) !== 'notBillable'),
      barring: all.filter(({ code }) => isBarring(code)),
    }
  }
