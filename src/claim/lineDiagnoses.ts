import { compareText } from '../codec/compareText.js'
import * as O from 'fp-ts/Option'
import { diagnosisClassOf } from '../code/diagnosisClassOf.js'
import type { Icd10Cm } from '../code/Icd10Cm.js'
import { icd10CmLevelOf } from '../code/icd10CmLevelOf.js'
import { qualifies } from '../policy/DiagnosisRequirement.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import type { Diagnosis } from '../record/Diagnosis.js'
import { isInForceOn } from '../record/isInForceOn.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** The most diagnoses that one claim can carry. */
export const MAX_CLAIM_DIAGNOSES = 12

/**
 * The codes that a claim of one service date may carry: accepted by the payer, in force, billable as they are, each
 * once. Those of mental health and substance use come first, since the first is what the service is given for; then in
 * order of code.
 */
export const lineDiagnoses = (
  { diagnosis }: PayerPolicy,
  diagnoses: ReadonlyArray<Diagnosis>,
): ((serviceDate: CalendarDate) => ReadonlyArray<Icd10Cm>) => {
  const accepts = stated(diagnosis).map(({ value }) => qualifies(value))
  const accepted = diagnoses
    .filter(
      ({ code }) =>
        accepts.every((isAccepted) => isAccepted(code)) && icd10CmLevelOf(code) !== 'notBillable',
    )
    .sort((a, b) => rankOf(a.code) - rankOf(b.code) || compareText(a.code, b.code))
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

const rankOf = (code: Icd10Cm): number => {
  const diagnosisClass = O.toUndefined(diagnosisClassOf(code))
  return diagnosisClass === 'mentalHealth' || diagnosisClass === 'substanceUse' ? 0 : 1
}
