import { carcs } from '../code/carcs.js'
import { sameWord } from '../code/sameWord.js'
import type { ActivityRequirement } from '../policy/ActivityRequirement.js'
import { stated } from '../policy/stated.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** That the session was something else. */
export interface ActivityDetail {
  readonly reason: 'activityIsRefused'
  /** What it was by a known word; `other` where it has a name of its own. */
  readonly activity: string
}

/**
 * What was done is skills training, and nothing that the policy refuses. The policy's `noteTerms.activities` says what
 * that is. An activity of a name of its own that the policy does not refuse may be something else in other words, so
 * that it cannot be told. A session without an activity is recorded as H2014 at least, so that it weighs less.
 */
export const activityIsSkillsTraining = policyRule<
  'activityIsSkillsTraining',
  ActivityRequirement,
  ActivityDetail
>({
  id: 'activityIsSkillsTraining',
  title: 'What was done is skills training',
  severity: { schedule: 'warning', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    activityIsRefused: {
      sentence:
        'What was done is recorded as {activity}, which this policy does not accept as skills training.',
      fix: 'Correct the record if a skill was taught; otherwise do not bill the session as skills training.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  basis: ({ noteTerms }) => stated(noteTerms?.activities),
  check:
    ({ refused }) =>
    ({ session }): Verdict<ActivityDetail> => {
      const { id, status, activity } = session
      const evidence = [sessionEvidence(id)]
      if (activity === undefined) {
        return status === 'planned'
          ? notApplicable
          : { ...undetermined(['session.activity'], evidence), severityAtMost: 'warning' }
      }
      if (sameWord(activity, 'skillsTraining')) return met
      if (refused.some((one) => sameWord(one, activity))) {
        const shown = typeof activity === 'string' ? activity : 'other'
        return notMet({ reason: 'activityIsRefused', activity: shown }, evidence, 'activity')
      }
      return typeof activity === 'string'
        ? notApplicable
        : undetermined(['session.activity'], evidence)
    },
})
