import { chartWith, visit, type Golden } from '../Golden.js'

const inGroup = (size: number, staffCount: number): object => ({
  format: { kind: 'group', group: 'group-1', size, staffCount },
})

/** Of two members of one group one session says that 1 of the staff led it and one 2. In the twin both say 2. */
export const staffCountsDiffer: Golden = {
  rule: 'groupSizeIsAsRecorded',
  reason: 'staffCountsDiffer',
  faulty: {
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(2, 2))],
    others: [chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(2, 1))])],
  },
  finds: ['groupSizeIsAsRecorded: staffCountsDiffer of s1'],
  detail: { least: 1, most: 2 },
  twin: {
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(2, 2))],
    others: [chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(2, 2))])],
  },
}
