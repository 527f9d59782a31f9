import { stated } from '../../../rule/judged.js'
import { chartWith, visit, type Golden } from '../Golden.js'

const policy = { delivery: { groups: [stated({ maximum: 2 })] } }

const inGroup = (size: number, staffCount: number): object => ({
  format: { kind: 'group', group: 'group-1', size, staffCount },
})

/** At most 2 members may be taught together. Three are there from 9:30 to 10, and each of their sessions says 2. In the twin the third comes when the others leave. */
export const moreMembersThanAllowed: Golden = {
  rule: 'groupSizeIsAsRecorded',
  reason: 'moreMembersThanAllowed',
  faulty: {
    policy,
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(2, 1))],
    others: [
      chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(2, 1))]),
      chartWith('member-3', [visit('s3', '09:30', '10:30', inGroup(2, 1))]),
    ],
  },
  finds: ['groupSizeIsAsRecorded: moreMembersThanAllowed of s3'],
  detail: { members: 3, maximum: 2 },
  twin: {
    policy,
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(2, 1))],
    others: [
      chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(2, 1))]),
      chartWith('member-3', [visit('s3', '10:00', '11:00', inGroup(2, 1))]),
    ],
  },
}
