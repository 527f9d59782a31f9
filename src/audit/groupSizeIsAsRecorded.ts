import { carcs } from '../code/carcs.js'
import { onceForEach } from '../rule/onceForEach.js'
import type { AuditCheck } from './AuditCheck.js'
import { gatheringsOf, groupName } from './gatheringsOf.js'
import type { GroupSizeDetail } from './GroupSizeDetail.js'
import { groupSizeFacts } from './groupSizeFacts.js'
import { groupTerms } from './groupTerms.js'
import { addGap, gapsOf } from './lineFact.js'
import { timedServices } from './TimedService.js'

/**
 * The `size` and the `staffCount` that are recorded with each session of a group fit together, and the sessions that were
 * held show no more members than that. A review goes by these numbers alone, as it looks at one chart; here the members are
 * counted who were there in the same minute, whatever the code and whoever pays. That there are fewer is no fault, since the
 * charts of others may be left out.
 *
 * It is an error of the sessions in which more members were there than the `delivery.groups` of payer or agency allow, and
 * of which the review does not say so by their own numbers. That records differ is a warning.
 */
export const groupSizeIsAsRecorded: AuditCheck<'groupSizeIsAsRecorded', GroupSizeDetail> = {
  id: 'groupSizeIsAsRecorded',
  title: 'A group is as large as its sessions say',
  severity: 'error',
  reasons: {
    moreMembersThanAllowed: {
      sentence:
        'Members with a session of this group in the same minute: {members}; this policy allows at most {maximum}. The sessions {sessions} do not say so by their size.',
      fix: 'Check who was there and when. Correct the size, and the sessions of members who were not there; take back what was billed for a group that was too large.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    moreMembersThanStaffMayLead: {
      sentence:
        'Members with a session of this group in the same minute: {members}; staff who led it: {staffCount}; this policy allows at most {membersPerStaff} members for each of the staff. The sessions {sessions} do not say so by their numbers.',
      fix: 'Check who was there, who led and when. Correct the size and the number of staff, and the sessions of members who were not there; take back what was billed for a group with too few staff.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    moreMembersThanRecorded: {
      sentence:
        'Members with a session of this group in the same minute: {members}; the sessions {sessions} say at most {size}.',
      fix: 'Check who was there, and correct the size or the sessions of members who were not there.',
      fixedBy: 'supervisor',
      severityAtMost: 'warning',
    },
    sizesDiffer: {
      sentence:
        'The sessions {sessions} of one group say different sizes: the smallest is {least}, the largest {most}.',
      fix: 'Find out how many were taught together, whoever pays, and correct the size that is wrong.',
      fixedBy: 'clinician',
      severityAtMost: 'warning',
    },
    staffCountsDiffer: {
      sentence:
        'The sessions {sessions} of one group say different numbers of staff: the smallest is {least}, the largest {most}.',
      fix: 'Find out how many staff led the group, and correct the number that is wrong.',
      fixedBy: 'clinician',
      severityAtMost: 'warning',
    },
  },
  find: ({ services }) => {
    const gaps = new Map<string, number>()
    const present = services.filter(
      ({ session }) => session.format?.kind === 'group' && session.memberPresent !== false,
    )
    const held = timedServices(present, gaps)
    for (const service of held) {
      if (groupName(service) === undefined) addGap(gaps, 'session.format.group')
    }
    const termsOf = onceForEach(groupTerms)
    return { facts: gatheringsOf(held).flatMap(groupSizeFacts(termsOf)), gaps: gapsOf(gaps) }
  },
}
