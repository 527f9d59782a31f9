import type { Icd10Cm } from '../code/Icd10Cm.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { Diagnosis } from '../record/Diagnosis.js'
import { isInForceOn } from '../record/isInForceOn.js'
import { claimDiagnoses } from '../rule/claimDiagnoses.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** The most diagnoses that one claim can carry. */
export const MAX_CLAIM_DIAGNOSES = 12

/** The codes that a claim of one service date may carry, in its order: of the diagnoses that are in force, each once. */
export const lineDiagnoses = (
  policy: PayerPolicy,
  diagnoses: ReadonlyArray<Diagnosis>,
): ((serviceDate: CalendarDate) => ReadonlyArray<Icd10Cm>) => {
  const accepted = claimDiagnoses(policy)(diagnoses)
  return (serviceDate) => {
    const codes = new Set<Icd10Cm>()
    const isInForce = isInForceOn(serviceDate)
    for (const one of accepted) {
      if (codes.size === MAX_CLAIM_DIAGNOSES) break
      if (isInForce(one)) codes.add(one.code)
    }
    return [...codes]
  }
}
