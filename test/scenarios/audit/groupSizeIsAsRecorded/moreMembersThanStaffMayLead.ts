import { stated } from '../../../rule/judged.js'
import { chartWith, visit, type Golden } from '../Golden.js'

const policy = { delivery: { groups: [stated({ membersPerStaff: 2 })] } }

const inGroup = (size: number, staffCount: number): object => ({
  format: { kind: 'group', group: 'group-1', size, staffCount },
})

/** One of the staff may lead 2 members. Three are there from 9:30 to 10 with one, and each of their sessions says 2. In the twin two lead them, and the sessions say 3. */
export const moreMembersThanStaffMayLead: Golden = {
  rule: 'groupSizeIsAsRecorded',
  reason: 'moreMembersThanStaffMayLead',
  faulty: {
    policy,
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(2, 1))],
    others: [
      chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(2, 1))]),
      chartWith('member-3', [visit('s3', '09:30', '10:30', inGroup(2, 1))]),
    ],
  },
  finds: ['groupSizeIsAsRecorded: moreMembersThanStaffMayLead of s3'],
  detail: { members: 3, staffCount: 1, membersPerStaff: 2 },
  twin: {
    policy,
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(3, 2))],
    others: [
      chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(3, 2))]),
      chartWith('member-3', [visit('s3', '09:30', '10:30', inGroup(3, 2))]),
    ],
  },
}
