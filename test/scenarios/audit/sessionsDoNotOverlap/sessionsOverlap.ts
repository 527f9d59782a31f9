import { quarterHours, stated } from '../../../rule/judged.js'
import { visit, type Golden } from '../Golden.js'

const policy = { units: { ...quarterHours, midnight: stated('splitByServiceDate') } }
const staff = ['ann', 'bob'].map((id) => ({ id, exclusions: [], absences: [] }))
const overMidnight = visit('s1', '23:00', '', { end: '2026-03-03T01:00:00-06:00' })

const byBob = (from: string): object =>
  visit('s2', '', '', {
    code: 'H2017',
    renderingProvider: 'bob',
    start: `2026-03-03T${from}:00-05:00`,
    end: '2026-03-03T03:00:00-05:00',
  })

/**
 * The member is in H2014 with Ann from 23:00 until 1:00, and in H2017 with Bob from 0:35 on, 1:35 on a clock that
 * is one hour ahead: 25 minutes of both. In the twin Bob begins at 1:00.
 */
export const sessionsOverlap: Golden = {
  rule: 'sessionsDoNotOverlap',
  reason: 'sessionsOverlap',
  faulty: { policy, staff, lines: [], sessions: [overMidnight, byBob('01:35')] },
  finds: ['sessionsDoNotOverlap: sessionsOverlap of s1'],
  detail: {
    overlappingMinutes: 25,
    times: ['2026-03-03T00:35:00-06:00/2026-03-03T01:00:00-06:00'],
  },
  twin: { policy, staff, lines: [], sessions: [overMidnight, byBob('02:00')] },
}
