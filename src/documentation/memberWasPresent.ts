import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { PresenceRequirement } from '../policy/PresenceRequirement.js'
import { stated } from '../policy/stated.js'
import { concerns } from '../rule/concerns.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** That the member was not there. */
export interface PresenceDetail {
  readonly reason: 'memberWasAbsent'
}

/**
 * The member was there, in person or by the modality of the session. Of a session that is planned it is not known yet.
 * The policy's `noteTerms.memberPresence` asks for it, or says that it need not be.
 */
export const memberWasPresent = policyRule<'memberWasPresent', PresenceRequirement, PresenceDetail>(
  {
    id: 'memberWasPresent',
    title: 'The member was present',
    severity: { schedule: 'warning', sign: 'error', claim: 'error', audit: 'error' },
    reasons: {
      memberWasAbsent: {
        sentence: 'The session is recorded as held without the member.',
        fix: 'Correct the record if the member was there; otherwise this policy does not support the session.',
        fixedBy: 'clinician',
        carc: carcs.notFurnishedOrNotDocumented,
      },
    },
    basis: ({ noteTerms }) => stated(noteTerms?.memberPresence),
    check: ({ when, isMemberRequired }) => {
      const concerned = concerns(when)
      return (subject): Verdict<PresenceDetail> => {
        const { id, status, memberPresent } = subject.session
        if (!isMemberRequired) return notApplicable
        if (memberPresent === true) return met
        if (memberPresent === undefined && status === 'planned') return notApplicable
        const about = concerned(subject)
        if (E.isLeft(about)) return about.left
        const evidence = [sessionEvidence(id)]
        return memberPresent === undefined
          ? undetermined(['session.memberPresent'], evidence)
          : notMet({ reason: 'memberWasAbsent' }, evidence, 'memberPresent')
      }
    },
  },
)
