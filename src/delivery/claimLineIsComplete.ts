import { carcs } from '../code/carcs.js'
import { stated } from '../policy/stated.js'
import { isInForceOn } from '../record/isInForceOn.js'
import { mayBeInForceOn } from '../record/mayBeInForceOn.js'
import { claimDiagnoses } from '../rule/claimDiagnoses.js'
import { earnsUnits } from '../rule/earnsUnits.js'
import { judgeFor } from '../rule/judgeFor.js'
import { onceInARow } from '../rule/onceInARow.js'
import type { Rule, RuleText } from '../rule/Rule.js'
import { serviceDatesIn } from '../rule/serviceDatesIn.js'
import { shownDiagnoses } from '../rule/shownDiagnoses.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { withEvidence } from '../rule/withEvidence.js'
import type { Editions } from '../subject/Editions.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** What the claim line lacks. */
export interface LineCompleteDetail {
  readonly reason: 'lineHasNoDiagnosis'
  readonly serviceDate: CalendarDate
}

const text: RuleText<'claimLineIsComplete', LineCompleteDetail> = {
  id: 'claimLineIsComplete',
  title: 'The claim line has what every professional claim must carry',
  severity: { schedule: 'info', sign: 'info', claim: 'error', audit: 'warning' },
  reasons: {
    lineHasNoDiagnosis: {
      sentence:
        'No diagnosis that a claim may carry is in force on {serviceDate}, and a claim line points to at least one.',
      fix: 'Check the diagnoses, when they were established and whether they are coded to their full length.',
      fixedBy: 'biller',
      carc: carcs.informationIsMissing,
    },
  },
}

/**
 * A session that a payer is to pay has a place of service and a diagnosis, whatever the payer's own text asks: in the
 * 837 for professional claims (005010X222A1) the place (CLM05-1) and a first diagnosis pointer (SV107-1) are required. The
 * rendering provider (2310B) is so only where it is not who bills, which `renderingProviderIsKnown` leaves open. Which
 * diagnoses a payer accepts, where it says so, is judged by `qualifyingDiagnosisIsInForce`.
 */
export const claimLineIsComplete: Rule<'claimLineIsComplete', LineCompleteDetail> = {
  ...text,
  authority: 'records',
  findings: (bench) => {
    const judge = judgeFor(text, bench, isComplete(bench))
    return (subject) => [judge(subject)]
  },
}

const isComplete = ({
  payer,
}: Editions): ((subject: SessionSubject) => Verdict<LineCompleteDetail>) => {
  // Without a payer, or without units that are known, there is no line.
  if (payer === undefined) return () => notApplicable
  const isDiagnosisAsked = stated(payer.edition.diagnosis).length > 0
  const onClaims = onceInARow(claimDiagnoses(payer.edition))
  return (subject) => {
    if (!earnsUnits(subject)) return notApplicable
    const { session, diagnoses, areDiagnosesComplete } = subject
    let evidence: ReadonlyArray<Evidence> = [sessionEvidence(session.id)]
    const missing = session.placeOfService === undefined ? ['session.placeOfService'] : []
    if (isDiagnosisAsked) return missing.length === 0 ? met : undetermined(missing, evidence)
    const known = diagnoses === undefined ? [] : onClaims(diagnoses)
    for (const serviceDate of serviceDatesIn(subject)) {
      if (known.some(isInForceOn(serviceDate))) continue
      const undated = shownDiagnoses(known, mayBeInForceOn(serviceDate)).evidence
      if (undated.length > 0) {
        missing.push('diagnosis.establishedOn')
        evidence = withEvidence(evidence, undated)
      } else if (diagnoses === undefined || !areDiagnosesComplete) missing.push('diagnoses')
      else return notMet({ reason: 'lineHasNoDiagnosis', serviceDate }, evidence)
    }
    return missing.length === 0 ? met : undetermined([...new Set(missing)], evidence)
  }
}
