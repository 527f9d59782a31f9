import { stated } from '../../../rule/judged.js'
import { lineOf, visit, visitOn, type Golden, type Scenario } from '../Golden.js'

/** The payer pays so many units a month. An hour on 2 March, which nobody billed, and one on the 20th, which is billed. */
const limitedTo = (maximum: number): Scenario => ({
  policy: {
    limits: [
      stated({
        codes: ['H2014'],
        window: { kind: 'month' },
        measure: 'units',
        maximum,
        beyond: 'deny',
      }),
    ],
  },
  sessions: [visit('s1', '09:00', '10:00'), visitOn('2026-03-20', 's2', '11:00', '12:00')],
  lines: [lineOf('l2', 's2', { serviceDate: '2026-03-20' })],
})

/** 8 units are 4 more than March allows: those of the 2nd, as the 4 of the 20th are billed. In the twin 8 are allowed. */
export const periodIsOverLimit: Golden = {
  rule: 'unitsAreWithinPeriodLimit',
  reason: 'periodIsOverLimit',
  faulty: limitedTo(4),
  finds: ['unitsAreWithinPeriodLimit: periodIsOverLimit of s1'],
  detail: { unitsBeyond: 4 },
  twin: limitedTo(8),
}
