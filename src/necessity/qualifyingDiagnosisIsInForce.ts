import { carcs } from '../code/carcs.js'
import type { Icd10Cm } from '../code/Icd10Cm.js'
import { icd10CmLevelOf } from '../code/icd10CmLevelOf.js'
import { qualifies, type DiagnosisRequirement } from '../policy/DiagnosisRequirement.js'
import type { Diagnosis } from '../record/Diagnosis.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type NotMet, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why no diagnosis carries the service. */
export type DiagnosisDetail =
  | { readonly reason: 'noDiagnosis' }
  | {
      readonly reason: 'noneIsBillable' | 'noneIsInForce' | 'noneQualifies'
      readonly serviceDate: CalendarDate
      /** The diagnoses that come nearest, in order of code. */
      readonly codes: ReadonlyArray<Icd10Cm>
    }

/**
 * A diagnosis that the payer accepts, written to a level that a claim may carry, is established by the service date
 * and not resolved by then. The policy's `diagnosis` asks for it.
 */
export const qualifyingDiagnosisIsInForce = policyRule<
  'qualifyingDiagnosisIsInForce',
  DiagnosisRequirement,
  DiagnosisDetail
>({
  id: 'qualifyingDiagnosisIsInForce',
  title: 'A diagnosis that the payer accepts is in force on the service date',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    noDiagnosis: {
      sentence: 'The member has no diagnosis.',
      fix: 'Have a diagnosis established by who may establish it, before further sessions.',
      fixedBy: 'clinician',
      carc: carcs.informationIsMissing,
    },
    noneIsInForce: {
      sentence: 'The diagnoses that the payer accepts are not in force on {serviceDate}: {codes}.',
      fix: 'Check when the diagnosis was established and resolved; a later one does not reach back.',
      fixedBy: 'clinician',
      carc: carcs.diagnosisNotCovered,
    },
    noneQualifies: {
      sentence: 'None of the diagnoses is one that the payer accepts for this service: {codes}.',
      fix: 'Check whether the payer covers the service for this member, or whether a diagnosis is missing.',
      fixedBy: 'biller',
      carc: carcs.diagnosisNotCovered,
    },
    noneIsBillable: {
      sentence:
        'Of the diagnoses that the payer accepts none in force is a code that a claim may carry: {codes}.',
      fix: 'Code the diagnosis to its full length.',
      fixedBy: 'biller',
      carc: carcs.informationIsMissing,
    },
  },
  basis: ({ diagnosis }) => (diagnosis === 'notStated' ? [] : [diagnosis]),
  check:
    (requirement) =>
    ({ session, diagnoses, areDiagnosesComplete, serviceDate }): Verdict<DiagnosisDetail> => {
      const evidence = [sessionEvidence(session.id)]
      if (diagnoses === undefined) return undetermined(['diagnoses'], evidence)
      if (diagnoses.length === 0 && areDiagnosesComplete) {
        return notMet({ reason: 'noDiagnosis' }, evidence)
      }
      if (serviceDate === undefined) return undetermined(['session.start'], evidence)
      const accepted = diagnoses.filter(({ code }) => qualifies(requirement)(code))
      const billable = accepted.filter(({ code }) => icd10CmLevelOf(code) !== 'notBillable')
      if (billable.some(isInForceOn(serviceDate))) return met
      const undated = billable.filter(mayBeInForceOn(serviceDate))
      if (undated.length > 0) {
        return undetermined(['diagnosis.establishedOn'], [...evidence, ...shown(undated)])
      }
      if (!areDiagnosesComplete) return undetermined(['diagnoses'], evidence)
      const { detail, evidence: nearest, ...rest } = missed(diagnoses, accepted, serviceDate)
      return { ...rest, detail, evidence: [...evidence, ...nearest] }
    },
})

/** The diagnoses that come nearest to what the payer asks, and what they lack. */
const missed = (
  diagnoses: ReadonlyArray<Diagnosis>,
  accepted: ReadonlyArray<Diagnosis>,
  serviceDate: CalendarDate,
): NotMet<DiagnosisDetail> => {
  const inForce = accepted.filter(
    (diagnosis) => isInForceOn(serviceDate)(diagnosis) || mayBeInForceOn(serviceDate)(diagnosis),
  )
  const because = (
    reason: 'noneIsBillable' | 'noneIsInForce' | 'noneQualifies',
    nearest: ReadonlyArray<Diagnosis>,
    field?: string,
  ): NotMet<DiagnosisDetail> => {
    const codes = [...new Set(nearest.map(({ code }) => code))].sort()
    return notMet({ reason, serviceDate, codes }, shown(nearest), field)
  }
  if (inForce.length > 0) return because('noneIsBillable', inForce, 'code')
  return accepted.length > 0
    ? because('noneIsInForce', accepted)
    : because('noneQualifies', diagnoses)
}

const isInForceOn =
  (date: CalendarDate) =>
  ({ establishedOn, resolvedOn }: Diagnosis): boolean =>
    establishedOn !== undefined &&
    establishedOn <= date &&
    (resolvedOn === undefined || date < resolvedOn)

const mayBeInForceOn =
  (date: CalendarDate) =>
  ({ establishedOn, resolvedOn }: Diagnosis): boolean =>
    establishedOn === undefined && (resolvedOn === undefined || date < resolvedOn)

/** Diagnoses as evidence: by their id, or by their code where they have none. */
const shown = (diagnoses: ReadonlyArray<Diagnosis>): ReadonlyArray<Evidence> =>
  [...new Set(diagnoses.map(({ id, code }) => id ?? code))]
    .sort()
    .map((id) => ({ record: 'diagnosis', id }))
