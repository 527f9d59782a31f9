import { stated } from '../../../rule/judged.js'
import { lineOf, visit, type Golden, type Scenario } from '../Golden.js'

/** The payer pays so many units a day. Two sessions of 8 units, of which the second alone is billed. */
const limitedTo = (maximum: number): Scenario => ({
  policy: {
    limits: [
      stated({
        codes: ['H2014'],
        window: { kind: 'day' },
        measure: 'units',
        maximum,
        beyond: 'deny',
      }),
    ],
  },
  sessions: [visit('s1', '08:00', '10:00'), visit('s2', '12:00', '14:00')],
  lines: [lineOf('l2', 's2', { units: 8 })],
})

/**
 * 16 units are 8 more than the day allows. The 8 that are billed come first, so that the session which nobody billed is the
 * one beyond, and the line is paid as it should be. In the twin 16 are allowed.
 */
export const dayIsOverLimit: Golden = {
  rule: 'unitsAreWithinDailyLimit',
  reason: 'dayIsOverLimit',
  faulty: limitedTo(8),
  finds: ['unitsAreWithinDailyLimit: dayIsOverLimit of s1'],
  detail: { unitsBeyond: 8 },
  twin: limitedTo(16),
}
