import { chartWith, visit, type Golden } from '../Golden.js'

const staff = ['ann', 'bob'].map((id) => ({ id, exclusions: [], absences: [] }))

/** From and until on a clock that is one hour ahead. */
const secondChart = (from: string, until: string): object =>
  chartWith('member-1', [
    visit('s2', '', '', {
      renderingProvider: 'bob',
      start: `2026-03-02T${from}:00-05:00`,
      end: `2026-03-02T${until}:00-05:00`,
    }),
  ])

/**
 * The member has two charts, with Ann from 9 to 10 in one and with Bob from 9:40 on in the other: 20 minutes of
 * both, at another offset. In the twin Bob begins at 10.
 */
export const chartsOverlap: Golden = {
  rule: 'membersChartsDoNotOverlap',
  reason: 'chartsOverlap',
  faulty: { lines: [], staff, others: [secondChart('10:40', '11:30')] },
  finds: [
    'membersChartsDoNotOverlap: chartsOverlap of s1',
    'membersChartsDoNotOverlap: chartsOverlap of s2',
  ],
  detail: { overlappingMinutes: 20 },
  twin: { lines: [], staff, others: [secondChart('11:00', '11:30')] },
}
