import { chartWith, visit, type Golden } from '../Golden.js'

const inGroup = { format: { kind: 'group', group: 'group-1', size: 2, staffCount: 1 } }

/**
 * Ann is with member 1 from 9 to 10 and with member 2 from 9:45 on: 15 minutes of both. In the twin they are one
 * group, from 9 to 10.
 */
export const providerIsWithOthers: Golden = {
  rule: 'providerIsWithOneMemberAtATime',
  reason: 'providerIsWithOthers',
  faulty: {
    lines: [],
    others: [chartWith('member-2', [visit('s2', '09:45', '10:30')])],
  },
  finds: [
    'providerIsWithOneMemberAtATime: providerIsWithOthers of s1',
    'providerIsWithOneMemberAtATime: providerIsWithOthers of s2',
  ],
  detail: { overlappingMinutes: 15 },
  twin: {
    lines: [],
    sessions: [visit('s1', '09:00', '10:00', inGroup)],
    others: [chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup)])],
  },
}
