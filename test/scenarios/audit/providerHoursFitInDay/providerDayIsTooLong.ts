import { chartWith, visit, visitOn, type Golden } from '../Golden.js'

const sessions = [visit('s1', '08:00', '21:00')]
const other = { code: 'H2017' }

/** Recorded for 2 March, and held on the 3rd. */
const nextDay = (id: string, until: string, fields: object = {}): object =>
  visitOn('2026-03-03', id, '06:00', until, { serviceDate: '2026-03-02', ...fields })

/**
 * Ann has 13 hours on 2 March, and 11 hours and one minute of H2017 of the 3rd with another member are recorded
 * for the 2nd: 24 hours and a minute. The twin has 24 hours.
 */
export const providerDayIsTooLong: Golden = {
  rule: 'providerHoursFitInDay',
  reason: 'providerDayIsTooLong',
  faulty: { lines: [], sessions, others: [chartWith('member-2', [nextDay('s2', '17:01', other)])] },
  finds: ['providerHoursFitInDay: providerDayIsTooLong of s2'],
  detail: { minutes: 1441 },
  twin: { lines: [], sessions, others: [chartWith('member-2', [nextDay('s2', '17:00', other)])] },
}
