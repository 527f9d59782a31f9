import { stated } from '../../../rule/judged.js'
import { visitOn, type Golden, type Scenario } from '../Golden.js'

/** Three days on end with the same times are a pattern. */
const policy = { patterns: { sameTimes: stated({ serviceDates: 3 }) } }

const staff = ['ann', 'bob', 'cat'].map((id) => ({ id, exclusions: [], absences: [] }))

/** Three days of the member, each with another worker, the last until some time. */
const threeDays = (until: string): Scenario => ({
  policy,
  staff,
  lines: [],
  sessions: [
    visitOn('2026-03-02', 's1', '09:00', '10:00'),
    visitOn('2026-03-03', 's2', '09:00', '10:00', { renderingProvider: 'bob' }),
    visitOn('2026-03-04', 's3', '09:00', until, { renderingProvider: 'cat' }),
  ],
})

/**
 * The member is with each of three workers from 9 to 10. In the twin with the third until a minute later.
 */
export const memberHasSameTimes: Golden = {
  rule: 'timesVaryFromDayToDay',
  reason: 'memberHasSameTimes',
  faulty: threeDays('10:00'),
  finds: ['timesVaryFromDayToDay: memberHasSameTimes of s3'],
  detail: { serviceDateCount: 3 },
  twin: threeDays('10:01'),
}
