import * as O from 'fp-ts/Option'
import { diagnosisClassOf } from '../code/diagnosisClassOf.js'
import type { Icd10Cm } from '../code/Icd10Cm.js'
import { icd10CmLevelOf } from '../code/icd10CmLevelOf.js'
import { compareText } from '../codec/compareText.js'
import { mayStandFirst, qualifies } from '../policy/DiagnosisRequirement.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import type { Diagnosis } from '../record/Diagnosis.js'
import { byCode } from './shownDiagnoses.js'

/**
 * The diagnoses that a claim to a payer may carry while they are in force: accepted by it, and billable as they are. They
 * stand in the order of their ranks, since who treats the member knows what the service is given for. Those without a
 * rank come behind: first what the payer asks to stand first, then what is of mental health or substance use, then in
 * order of code.
 */
export const claimDiagnoses = ({ diagnosis }: Pick<PayerPolicy, 'diagnosis'>) => {
  const requirements = stated(diagnosis).map(({ value }) => value)
  const accepts = requirements.map(qualifies)
  const opens = requirements.map(mayStandFirst)
  const placeOf = (code: Icd10Cm): number =>
    (opens.every((mayOpen) => mayOpen(code)) ? 0 : 2) + (isOfBehavioralHealth(code) ? 0 : 1)
  return (diagnoses: ReadonlyArray<Diagnosis>): ReadonlyArray<Diagnosis> =>
    diagnoses
      .filter(
        ({ code }) =>
          accepts.every((isAccepted) => isAccepted(code)) && icd10CmLevelOf(code) !== 'notBillable',
      )
      .sort(
        (a, b) =>
          rankOf(a) - rankOf(b) ||
          placeOf(a.code) - placeOf(b.code) ||
          byCode(a, b) ||
          byDays(a, b),
      )
}

/** Behind all that are ranked. */
const UNRANKED = Number.MAX_SAFE_INTEGER

const rankOf = ({ rank = UNRANKED }: Diagnosis): number => rank

/** Those of which it is not known since when they stand come last. */
const byDays = (a: Diagnosis, b: Diagnosis): number => compareText(daysOf(a), daysOf(b))

const daysOf = ({ establishedOn, resolvedOn }: Diagnosis): string =>
  `${establishedOn ?? '~'} ${resolvedOn ?? '~'}`

const isOfBehavioralHealth = (code: Icd10Cm): boolean => {
  const diagnosisClass = O.toUndefined(diagnosisClassOf(code))
  return diagnosisClass === 'mentalHealth' || diagnosisClass === 'substanceUse'
}
