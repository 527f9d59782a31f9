import { carcs } from '../code/carcs.js'
import type { FormatKind } from '../code/FormatKind.js'
import type { FormatRequirement } from '../policy/FormatRequirement.js'
import { stated } from '../policy/stated.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** With whom the session was held, in which the policy does not pay the service. */
export interface FormatDetail {
  readonly reason: 'formatIsNotAllowed'
  readonly format: FormatKind
}

/** The session was held in a format that the policy allows. The policy's `delivery.formats` name them. */
export const formatIsAllowed = policyRule<'formatIsAllowed', FormatRequirement, FormatDetail>({
  id: 'formatIsAllowed',
  title: 'The session was held in a format that the policy allows',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    formatIsNotAllowed: {
      sentence: 'The format of the session is {format}, which this policy does not allow.',
      fix: 'Correct the format if it is recorded wrong; otherwise the session is not covered.',
      fixedBy: 'scheduler',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ delivery }) => stated(delivery?.formats),
  check:
    ({ allowed }) =>
    ({ session: { id, format } }): Verdict<FormatDetail> => {
      const evidence = [sessionEvidence(id)]
      if (format === undefined) return undetermined(['session.format'], evidence)
      return allowed.includes(format.kind)
        ? met
        : notMet({ reason: 'formatIsNotAllowed', format: format.kind }, evidence, 'format')
    },
})
