import { carcs } from '../code/carcs.js'
import type { Icd10Cm } from '../code/Icd10Cm.js'
import type { DiagnosisRequirement } from '../policy/DiagnosisRequirement.js'
import { stated } from '../policy/stated.js'
import { isInForceOn } from '../record/isInForceOn.js'
import { mayBeInForceOn } from '../record/mayBeInForceOn.js'
import { knownDiagnoses, type KnownDiagnoses } from '../rule/knownDiagnoses.js'
import { onceInARow } from '../rule/onceInARow.js'
import { policyRule } from '../rule/policyRule.js'
import { shownDiagnoses, type ShownDiagnoses } from '../rule/shownDiagnoses.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why no diagnosis carries the service, or one bars it. */
export type DiagnosisDetail =
  | { readonly reason: 'noDiagnosis' }
  | {
      readonly reason: Miss | 'barredByDiagnosis'
      readonly serviceDate: CalendarDate
      /** The diagnoses that bar the service, or that come nearest, in order of code; the first 16. */
      readonly codes: ReadonlyArray<Icd10Cm>
    }

type Miss = 'noneIsBillable' | 'noneIsInForce' | 'noneQualifies'

/**
 * A diagnosis that the policy accepts, written to a level that a claim may carry, is established by the service date
 * and not resolved by then, and none that bars the service whatever else there is. The policy's `diagnosis` asks for it.
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
        'None of the accepted diagnoses in force is a code that a claim may carry: {codes}.',
      fix: 'Code the diagnosis to its full length.',
      fixedBy: 'biller',
      carc: carcs.diagnosisInvalidOnServiceDate,
    },
    barredByDiagnosis: {
      sentence:
        'On {serviceDate} diagnoses are in force with which this policy does not cover the service: {codes}.',
      fix: 'Check whether the diagnosis was in force on that day; otherwise do not bill the service to this payer while it stands.',
      fixedBy: 'biller',
      carc: carcs.diagnosisNotCovered,
    },
  },
  basis: ({ diagnosis }) => stated(diagnosis),
  check: (requirement) => {
    const diagnosesIn = onceInARow(knownDiagnoses(requirement))
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
      const known = diagnosesIn(diagnoses)
      const barring = shownDiagnoses(known.barring, isInForceOn(serviceDate))
      if (barring.evidence.length > 0) {
        return notMet({ reason: 'barredByDiagnosis', serviceDate, codes: barring.codes }, [
          ...evidence,
          ...barring.evidence,
        ])
      }
      const isAccepted = known.billable.some(isInForceOn(serviceDate))
      const undated = shownDiagnoses(
        isAccepted ? known.barring : known.billable,
        mayBeInForceOn(serviceDate),
      )
      if (undated.evidence.length > 0) {
        return undetermined(['diagnosis.establishedOn'], [...evidence, ...undated.evidence])
      }
      // One that is not known can carry the service, or bar it.
      const mayAnother = !isAccepted || requirement.barring !== undefined
      if (mayAnother && !areDiagnosesComplete) return undetermined(['diagnoses'], evidence)
      if (isAccepted) return met
      const { reason, nearest } = missed(known, serviceDate)
      return notMet(
        { reason, serviceDate, codes: nearest.codes },
        [...evidence, ...nearest.evidence],
        reason === 'noneIsBillable' ? 'code' : undefined,
      )
    }
  },
})

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
