import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { GroupRequirement } from '../policy/GroupRequirement.js'
import { stated } from '../policy/stated.js'
import { concerns } from '../rule/concerns.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** How the group misses the size that is asked for. */
export type GroupDetail =
  | { readonly reason: 'groupIsTooSmall'; readonly size: number; readonly minimum: number }
  | { readonly reason: 'groupIsTooLarge'; readonly size: number; readonly maximum: number }
  | {
      readonly reason: 'groupHasTooFewStaff'
      readonly size: number
      readonly staffCount: number
      readonly membersPerStaff: number
    }

/**
 * A group is neither too small nor too large, and enough staff lead it: everyone in the room counts, whoever pays. The
 * policy's `delivery.groups` give the numbers, of members of some ages alone where they say so; each number itself is
 * still within. A group holds at least its member.
 *
 * Each member's session is judged by itself: a chart is one member's and can be reviewed without the others, and whom a
 * requirement concerns can hang on the member's own age. So one group gives a finding for each of its members, and who
 * wants to show it once puts them together by the `format.group` of their sessions.
 */
export const groupIsWithinSize = policyRule<'groupIsWithinSize', GroupRequirement, GroupDetail>({
  id: 'groupIsWithinSize',
  title: 'The group is of a size that the policy allows, for the staff who lead it',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    groupIsTooSmall: {
      sentence: 'Members in the group: {size}; at least {minimum} make a group.',
      fix: 'Correct the size if it is recorded wrong; otherwise it is no group by this policy.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    groupIsTooLarge: {
      sentence: 'Members in the group: {size}; this policy allows at most {maximum}.',
      fix: 'Correct the size if it is recorded wrong; make further groups smaller.',
      fixedBy: 'scheduler',
      carc: carcs.programGuidelinesNotMet,
    },
    groupHasTooFewStaff: {
      sentence:
        'Members in the group: {size}; staff who led it: {staffCount}; this policy allows at most {membersPerStaff} members for each of the staff.',
      fix: 'Correct the number of staff if it is recorded wrong; have more staff lead further groups, or make them smaller.',
      fixedBy: 'scheduler',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ delivery }) => stated(delivery?.groups),
  check: ({ when, minimum = 1, maximum = Infinity, membersPerStaff }) => {
    const concerned = concerns(when)
    return (subject): Verdict<GroupDetail> => {
      const { id, format } = subject.session
      const evidence = [sessionEvidence(id)]
      if (format !== undefined && format.kind !== 'group') return notApplicable
      const about = concerned(subject)
      if (E.isLeft(about)) return about.left
      if (format === undefined) return undetermined(['session.format'], evidence)
      const { size, staffCount } = format
      if (size === undefined) return undetermined(['session.format.size'], evidence)
      const not = (detail: GroupDetail): Verdict<GroupDetail> => notMet(detail, evidence, 'format')
      if (size < minimum) return not({ reason: 'groupIsTooSmall', size, minimum })
      if (size > maximum) return not({ reason: 'groupIsTooLarge', size, maximum })
      if (membersPerStaff === undefined) return met
      if (staffCount === undefined) return undetermined(['session.format.staffCount'], evidence)
      return size > membersPerStaff * staffCount
        ? not({ reason: 'groupHasTooFewStaff', size, staffCount, membersPerStaff })
        : met
    }
  },
})
