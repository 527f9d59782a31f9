import { stated } from '../../../rule/judged.js'
import { visitOn, type Golden, type Scenario } from '../Golden.js'

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

const staff = ['ann', 'bob', 'cat'].map((id) => ({ id, exclusions: [], absences: [] }))

/** Three days of the member, each with another worker, the last until some time. */
const threeDays = (until: string): Scenario => ({
  policy,
  staff,
  lines: [],
  sessions: [
    visitOn('2026-03-02', 's1', '09:00', '10:00'),
    visitOn('2026-03-03', 's2', '10:00', '11:00', { renderingProvider: 'bob' }),
    visitOn('2026-03-04', 's3', '10:00', until, { renderingProvider: 'cat' }),
  ],
})

/**
 * The member is given exactly the 4 units of a day by each of three workers. In the twin the third gives 59
 * minutes, 3 units.
 */
export const memberIsAlwaysAtLimit: Golden = {
  rule: 'unitsAreNotAlwaysTheLimit',
  reason: 'memberIsAlwaysAtLimit',
  faulty: threeDays('11:00'),
  finds: ['unitsAreNotAlwaysTheLimit: memberIsAlwaysAtLimit of s3'],
  detail: { maximum: 4, serviceDateCount: 3 },
  twin: threeDays('10:59'),
}
