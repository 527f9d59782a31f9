import { carcs } from '../code/carcs.js'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { PolicyGap } from '../policy/PolicyGap.js'
import type { Member } from '../record/Member.js'
import { recordRule } from '../rule/recordRule.js'
import type { UndeterminedCause } from '../rule/UndeterminedCause.js'
import { met, notMet, undetermined, type Undetermined, type Verdict } from '../rule/Verdict.js'
import type { PolicyChoice, PolicyInEffect } from '../subject/choosePolicy.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why no payer's policy judges the session. */
export interface CoverageDetail {
  readonly reason: NotCovered
  readonly serviceDate: CalendarDate
}

/** `notCovered`: no coverage is documented at all. */
type NotCovered = 'notCovered' | 'coverageHadNotBegun' | 'coverageHadEnded' | 'coverageHadLapsed'

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
      sentence: 'No payer covers the member on {serviceDate}: no coverage is documented.',
      fix: 'Check eligibility for that day; if there was coverage, record it.',
      fixedBy: 'biller',
      carc: carcs.memberIsNotInsured,
    },
    coverageHadNotBegun: {
      sentence: 'No payer covers the member on {serviceDate}: coverage begins later.',
      fix: 'Check whether coverage reaches back to that day; if it does, correct its first day.',
      fixedBy: 'biller',
      carc: carcs.beforeCoverage,
    },
    coverageHadEnded: {
      sentence: 'No payer covers the member on {serviceDate}: coverage had ended.',
      fix: 'Check eligibility for that day; if coverage went on or another payer covers, record it.',
      fixedBy: 'biller',
      carc: carcs.afterCoverage,
    },
    coverageHadLapsed: {
      sentence:
        'No payer covers the member on {serviceDate}: one coverage had ended, and the next begins later.',
      fix: 'Check eligibility for that day; if there was coverage, record it.',
      fixedBy: 'biller',
      carc: carcs.duringLapseOfCoverage,
    },
  },
  check: ({ session, policy, serviceDate, member }): Verdict<CoverageDetail> => {
    const evidence = [sessionEvidence(session.id)]
    const withMember: ReadonlyArray<Evidence> = [...evidence, { record: 'member', id: member.id }]
    switch (policy.kind) {
      case 'chosen':
        return judgedBy(policy.policy, evidence)
      case 'noServiceDate':
        return undetermined(['session.start'], evidence)
      case 'coverageUnknown':
        return undetermined(['member.coverages'], withMember)
      case 'payerUnknown':
        return undetermined(['policy'], withMember)
      case 'noEdition':
        return {
          ...undetermined(['policy.editions'], withMember),
          ...(serviceDate === undefined ? {} : causeOf(policy, serviceDate)),
        }
      case 'notCovered':
        return serviceDate === undefined
          ? undetermined(['session.start'], evidence)
          : notMet(
              { reason: notCoveredOn(serviceDate, member), serviceDate },
              withMember,
              'coverages',
            )
    }
  },
})

/** Coverages of which none holds the day are before or after it. */
const notCoveredOn = (serviceDate: CalendarDate, { coverages = [] }: Member): NotCovered => {
  if (coverages.length === 0) return 'notCovered'
  const later = coverages.filter(({ from }) => from !== undefined && from > serviceDate)
  if (later.length === 0) return 'coverageHadEnded'
  return later.length === coverages.length ? 'coverageHadNotBegun' : 'coverageHadLapsed'
}

/** An edition that bills its service by another code does not tell of H2014. */
const judgedBy = (
  { history: { payer }, edition: { edition, serviceCode } }: PolicyInEffect,
  evidence: ReadonlyArray<Evidence>,
): Verdict<CoverageDetail> => {
  if (serviceCode === 'notStated' || isSkillsTraining(serviceCode.value)) return met
  const code = serviceCode.value
  return {
    ...undetermined(['policy.serviceCode'], evidence),
    cause: { reason: 'serviceIsBilledByAnotherCode', payer, edition, code },
  }
}

const causeOf = (
  { payer, why, gap }: Extract<PolicyChoice, { readonly kind: 'noEdition' }>,
  serviceDate: CalendarDate,
): Pick<Undetermined, 'cause'> => {
  switch (why) {
    case 'beforeFirst':
      return { cause: { reason: 'dateIsBeforeFirstEdition', payer, serviceDate } }
    case 'afterLast':
      return { cause: { reason: 'dateIsAfterLastEdition', payer, serviceDate } }
    case 'changesAtMidnight':
      return { cause: { reason: 'editionChangesAtMidnight', payer, serviceDate } }
    case 'inGap':
    case 'unreadable':
      return gap === undefined ? {} : { cause: inGap(payer, serviceDate, gap) }
  }
}

// A gap ends before an edition begins; one without a last day holds at least the service date.
const inGap = (
  payer: string,
  serviceDate: CalendarDate,
  { dates: { from, through = serviceDate }, reason: gap }: PolicyGap,
): UndeterminedCause => ({ reason: 'dateIsInGap', payer, serviceDate, from, through, gap })
