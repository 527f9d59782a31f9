import { chartWith, visit, type Golden } from '../Golden.js'

const inGroup = (size: number, staffCount: number): object => ({
  format: { kind: 'group', group: 'group-1', size, staffCount },
})

/** Of two members of one group one session says 3 and one 4. In the twin both say 4. */
export const sizesDiffer: Golden = {
  rule: 'groupSizeIsAsRecorded',
  reason: 'sizesDiffer',
  faulty: {
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(4, 1))],
    others: [chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(3, 1))])],
  },
  finds: ['groupSizeIsAsRecorded: sizesDiffer of s1'],
  detail: { least: 3, most: 4 },
  twin: {
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup(4, 1))],
    others: [chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup(4, 1))])],
  },
}
