import { carcs } from '../code/carcs.js'
import type { FilingLimit } from '../policy/FilingLimit.js'
import { stated } from '../policy/stated.js'
import { policyRule } from '../rule/policyRule.js'
import type { PolicyRuleText, Rule } from '../rule/Rule.js'
import { met, notApplicable, notMet, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'

/** How long ago the service was when the claim was filed. */
export interface FilingDetail {
  readonly reason: 'filingLimitExpired'
  readonly serviceDate: CalendarDate
  /** The day of the review, on which the claim is to be filed. */
  readonly asOf: CalendarDate
  readonly daysSinceService: number
  readonly maximum: number
}

type FilingText = PolicyRuleText<'claimIsFiledOnTime', FilingLimit, FilingDetail>

const text: FilingText = {
  id: 'claimIsFiledOnTime',
  title: 'The claim is filed within the time that the policy allows',
  severity: { schedule: 'info', sign: 'info', claim: 'error', audit: 'info' },
  reasons: {
    filingLimitExpired: {
      sentence:
        'On {asOf} the service of {serviceDate} is {daysSinceService} days past; this policy takes claims within {maximum} days.',
      fix: 'If the claim was filed before, find the proof of that day; or ask the payer for its exceptions, such as eligibility that was granted later.',
      fixedBy: 'biller',
      carc: carcs.filingLimitExpired,
    },
  },
  basis: ({ claimTerms }) => stated(claimTerms?.filing),
  check:
    ({ days: maximum }) =>
    ({ session, serviceDate, asOf }): Verdict<FilingDetail> => {
      const evidence = [sessionEvidence(session.id)]
      const daysSinceService = dayNumber(asOf) - dayNumber(serviceDate)
      return daysSinceService <= maximum
        ? met
        : notMet(
            { reason: 'filingLimitExpired', serviceDate, asOf, daysSinceService, maximum },
            evidence,
          )
    },
}

const onTheDayOfFiling = policyRule(text)

const onAnotherDay = policyRule<'claimIsFiledOnTime', FilingLimit, FilingDetail>({
  ...text,
  check: () => () => notApplicable,
})

/**
 * The claim is filed soon enough after the service. The policy's `claimTerms.filing` states the days; the last one still
 * counts. The day that the review is made as of is the day of filing only when a claim is about to be sent: the rule does
 * not apply before, nor to an audit, which is made later.
 */
export const claimIsFiledOnTime: Rule<'claimIsFiledOnTime', FilingDetail> = {
  ...onTheDayOfFiling,
  findings: (bench) => (bench.moment === 'claim' ? onTheDayOfFiling : onAnotherDay).findings(bench),
}
