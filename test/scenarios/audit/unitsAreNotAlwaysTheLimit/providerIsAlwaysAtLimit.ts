import { stated } from '../../../rule/judged.js'
import { chartWith, visitOn, type Golden, type Scenario } from '../Golden.js'

/** A limit of 4 units a day, and three days on end with exactly these are a pattern. */
const policy = {
  limits: [
    stated({
      codes: ['H2014'],
      window: { kind: 'day' },
      measure: 'units',
      maximum: 4,
      beyond: 'deny',
    }),
  ],
  patterns: { unitsAtLimit: stated({ serviceDates: 3 }) },
}

/** Three days of Ann, each with another member, the last until some time. */
const threeDays = (until: string): Scenario => ({
  policy,
  lines: [],
  sessions: [visitOn('2026-03-02', 's1', '09:00', '10:00')],
  others: [
    chartWith('member-2', [visitOn('2026-03-03', 's2', '10:00', '11:00')]),
    chartWith('member-3', [visitOn('2026-03-04', 's3', '10:00', until)]),
  ],
})

/**
 * Ann gives each of three members exactly the 4 units of a day. In the twin the third has 59 minutes, 3 units.
 */
export const providerIsAlwaysAtLimit: Golden = {
  rule: 'unitsAreNotAlwaysTheLimit',
  reason: 'providerIsAlwaysAtLimit',
  faulty: threeDays('11:00'),
  finds: ['unitsAreNotAlwaysTheLimit: providerIsAlwaysAtLimit of s3'],
  detail: { maximum: 4, serviceDateCount: 3 },
  twin: threeDays('10:59'),
}
