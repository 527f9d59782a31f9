import { chartWith, visit, type Golden, type Scenario } from '../Golden.js'

const inGroup = { format: { kind: 'group', group: 'group-1', size: 2, staffCount: 1 } }

const bothNoted = (second: string): Scenario => ({
  lines: [],
  sessions: [visit('s1', '09:00', '10:00', inGroup)],
  chart: { notes: [{ id: 'n1', session: 's1', text: 'They planned the week.' }] },
  others: [
    chartWith('member-2', [visit('s2', '09:00', '10:00', inGroup)], {
      notes: [{ id: 'n2', session: 's2', text: second }],
    }),
  ],
})

/** The notes of two members of one group hold the same words. In the twin each tells of its member. */
export const sharedByMembers: Golden = {
  rule: 'notesDifferFromEachOther',
  reason: 'sharedByMembers',
  faulty: bothNoted('They planned the week.'),
  finds: ['notesDifferFromEachOther: sharedByMembers of n2'],
  detail: { noteCount: 2, memberCount: 2 },
  twin: bothNoted('They planned the week. This member planned Monday.'),
}
