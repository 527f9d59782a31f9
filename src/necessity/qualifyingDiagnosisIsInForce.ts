import { carcs } from '../code/carcs.js'
import type { Icd10Cm } from '../code/Icd10Cm.js'
import { icd10CmLevelOf } from '../code/icd10CmLevelOf.js'
import { qualifies, type DiagnosisRequirement } from '../policy/DiagnosisRequirement.js'
import type { Diagnosis } from '../record/Diagnosis.js'
import { isInForceOn } from '../record/isInForceOn.js'
import { onceInARow } from '../rule/onceInARow.js'
import { policyRule } from '../rule/policyRule.js'
import { byCode, shownDiagnoses, type ShownDiagnoses } from '../rule/shownDiagnoses.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why no diagnosis carries the service. */
export type DiagnosisDetail =
  | { readonly reason: 'noDiagnosis' }
  | {
      readonly reason: Miss
      readonly serviceDate: CalendarDate
      /** The diagnoses that come nearest, in order of code; the first 16. */
      readonly codes: ReadonlyArray<Icd10Cm>
    }

type Miss = 'noneIsBillable' | 'noneIsInForce' | 'noneQualifies'

/**
 * A diagnosis that the policy accepts, written to a level that a claim may carry, is established by the service date
 * and not resolved by then. The policy's `diagnosis` asks for it.
 */
export const qualifyingDiagnosisIsInForce = policyRule<
  'qualifyingDiagnosisIsInForce',
  DiagnosisRequirement,
  DiagnosisDetail
>({
  id: 'qualifyingDiagnosisIsInForce',
  title: 'A diagnosis that the policy accepts is in force on the service date',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    noDiagnosis: {
      sentence: 'The member has no diagnosis.',
      fix: 'Have a diagnosis established by who may establish it, before further sessions.',
      fixedBy: 'clinician',
      carc: carcs.informationIsMissing,
    },
    noneIsInForce: {
      sentence:
        'The diagnoses that this policy accepts are not in force on {serviceDate}: {codes}.',
      fix: 'Check when the diagnosis was established and resolved; a later one does not reach back.',
      fixedBy: 'clinician',
    },
    noneQualifies: {
      sentence: 'None of the diagnoses is one that this policy accepts for the service: {codes}.',
      fix: 'Check whether the payer covers the service for this member, or whether a diagnosis is missing.',
      fixedBy: 'biller',
      carc: carcs.diagnosisNotCovered,
    },
    noneIsBillable: {
      sentence:
        'Of the diagnoses that this policy accepts none in force is a code that a claim may carry: {codes}.',
      fix: 'Code the diagnosis to its full length.',
      fixedBy: 'biller',
      carc: carcs.diagnosisInvalidOnServiceDate,
    },
  },
  basis: ({ diagnosis }) => (diagnosis === 'notStated' ? [] : [diagnosis]),
  check: (requirement) => {
    const diagnosesIn = onceInARow(acceptedBy(requirement))
    return ({
      session,
      diagnoses,
      areDiagnosesComplete,
      serviceDate,
    }): Verdict<DiagnosisDetail> => {
      const evidence = [sessionEvidence(session.id)]
      if (diagnoses === undefined) return undetermined(['diagnoses'], evidence)
      if (diagnoses.length === 0 && areDiagnosesComplete) {
        return notMet({ reason: 'noDiagnosis' }, evidence)
      }
      if (serviceDate === undefined) return undetermined(['session.start'], evidence)
      const known = diagnosesIn(diagnoses)
      if (known.billable.some(isInForceOn(serviceDate))) return met
      const undated = shownDiagnoses(known.billable, mayBeInForceOn(serviceDate))
      if (undated.evidence.length > 0) {
        return undetermined(['diagnosis.establishedOn'], [...evidence, ...undated.evidence])
      }
      if (!areDiagnosesComplete) return undetermined(['diagnoses'], evidence)
      const { reason, nearest } = missed(known, serviceDate)
      return notMet(
        { reason, serviceDate, codes: nearest.codes },
        [...evidence, ...nearest.evidence],
        reason === 'noneIsBillable' ? 'code' : undefined,
      )
    }
  },
})

/** The diagnoses of a member, each list in order of code. */
interface KnownDiagnoses {
  readonly all: ReadonlyArray<Diagnosis>
  /** Those that the policy accepts. */
  readonly accepted: ReadonlyArray<Diagnosis>
  /** Those of them that a claim may carry. */
  readonly billable: ReadonlyArray<Diagnosis>
}

const acceptedBy =
  (requirement: DiagnosisRequirement) =>
  (diagnoses: ReadonlyArray<Diagnosis>): KnownDiagnoses => {
    const all = [...diagnoses].sort(byCode)
    const isAccepted = qualifies(requirement)
    const accepted = all.filter(({ code }) => isAccepted(code))
    const billable = accepted.filter(({ code }) => icd10CmLevelOf(code) !== 'notBillable')
    return { all, accepted, billable }
  }

/** The diagnoses that come nearest to what the policy asks, and what they lack. */
const missed = (
  { all, accepted }: KnownDiagnoses,
  serviceDate: CalendarDate,
): { readonly reason: Miss; readonly nearest: ShownDiagnoses } => {
  const isInForce = isInForceOn(serviceDate)
  const mayBeInForce = mayBeInForceOn(serviceDate)
  const inForce = shownDiagnoses(accepted, (one) => isInForce(one) || mayBeInForce(one))
  if (inForce.codes.length > 0) return { reason: 'noneIsBillable', nearest: inForce }
  return accepted.length > 0
    ? { reason: 'noneIsInForce', nearest: shownDiagnoses(accepted) }
    : { reason: 'noneQualifies', nearest: shownDiagnoses(all) }
}

const mayBeInForceOn =
  (date: CalendarDate) =>
  ({ establishedOn, resolvedOn }: Diagnosis): boolean =>
    establishedOn === undefined && (resolvedOn === undefined || date < resolvedOn)
