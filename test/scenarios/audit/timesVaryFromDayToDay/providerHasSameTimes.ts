import { stated } from '../../../rule/judged.js'
import { chartWith, visitOn, type Golden, type Scenario } from '../Golden.js'

/** Three days on end with the same times are a pattern. */
const policy = { patterns: { sameTimes: stated({ serviceDates: 3 }) } }

/** Three days of Ann, each with another member, the last until some time. */
const threeDays = (until: string): Scenario => ({
  policy,
  lines: [],
  sessions: [visitOn('2026-03-02', 's1', '09:00', '10:00')],
  others: [
    chartWith('member-2', [visitOn('2026-03-03', 's2', '09:00', '10:00')]),
    chartWith('member-3', [visitOn('2026-03-04', 's3', '09:00', until)]),
  ],
})

/** Ann is with each of three members from 9 to 10. In the twin with the third until a minute later. */
export const providerHasSameTimes: Golden = {
  rule: 'timesVaryFromDayToDay',
  reason: 'providerHasSameTimes',
  faulty: threeDays('10:00'),
  finds: ['timesVaryFromDayToDay: providerHasSameTimes of s3'],
  detail: { serviceDateCount: 3 },
  twin: threeDays('10:01'),
}
