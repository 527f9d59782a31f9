import { chartWith, visit, type Golden } from '../Golden.js'

const inGroup = (size: number, staffCount: number): object => ({
  format: { kind: 'group', group: 'group-1', size, staffCount },
})

/** Two members are there, and the session of each says 1. In the twin each says 3: the chart of another may be left out. */
export const moreMembersThanRecorded: Golden = {
  rule: 'groupSizeIsAsRecorded',
  reason: 'moreMembersThanRecorded',
  faulty: {
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(1, 1))],
    others: [chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(1, 1))])],
  },
  finds: ['groupSizeIsAsRecorded: moreMembersThanRecorded of s2'],
  detail: { members: 2, size: 1 },
  twin: {
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(3, 1))],
    others: [chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(3, 1))])],
  },
}
