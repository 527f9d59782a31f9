import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { FamilyRequirement } from '../policy/FamilyRequirement.js'
import { stated } from '../policy/stated.js'
import { concerns } from '../rule/concerns.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** That the family was taught without the member. */
export interface FamilyDetail {
  readonly reason: 'memberIsAbsent'
}

/**
 * A session with the family has the member in it. The policy's `delivery.familyPresence` asks for it, or says that it
 * need not be. Of a planned session it is not yet known who comes.
 */
export const familySessionHasMember = policyRule<
  'familySessionHasMember',
  FamilyRequirement,
  FamilyDetail
>({
  id: 'familySessionHasMember',
  title: 'A session with the family has the member in it',
  severity: { schedule: 'warning', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    memberIsAbsent: {
      sentence: 'The session was held with the family and without the member.',
      fix: 'Correct the presence if it is recorded wrong; this policy covers the family only together with the member.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ delivery }) => stated(delivery?.familyPresence),
  check: ({ when, isMemberRequired }) => {
    const concerned = concerns(when)
    return (subject): Verdict<FamilyDetail> => {
      const { id, format, memberPresent, status } = subject.session
      const evidence = [sessionEvidence(id)]
      if (!isMemberRequired) return notApplicable
      if (format !== undefined && format.kind !== 'family') return notApplicable
      const about = concerned(subject)
      if (E.isLeft(about)) return about.left
      if (memberPresent === true) return met
      if (format === undefined) return undetermined(['session.format'], evidence)
      if (memberPresent === false) {
        return notMet({ reason: 'memberIsAbsent' }, evidence, 'memberPresent')
      }
      return status === 'planned'
        ? notApplicable
        : undetermined(['session.memberPresent'], evidence)
    }
  },
})
