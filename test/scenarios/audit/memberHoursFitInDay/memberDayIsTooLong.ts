import { visit, visitOn, type Golden } from '../Golden.js'

const staff = ['ann', 'bob'].map((id) => ({ id, exclusions: [], absences: [] }))
const byBob = { code: 'H2017', renderingProvider: 'bob' }
const long = visit('s1', '08:00', '21:00')

/** Recorded for 2 March, and held on the 3rd. */
const nextDay = (id: string, until: string, fields: object = {}): object =>
  visitOn('2026-03-03', id, '06:00', until, { serviceDate: '2026-03-02', ...fields })

/**
 * The member has 13 hours with Ann on 2 March, and 11 hours and one minute of H2017 with Bob on the 3rd are
 * recorded for the 2nd: 24 hours and a minute. The twin has 24 hours.
 */
export const memberDayIsTooLong: Golden = {
  rule: 'memberHoursFitInDay',
  reason: 'memberDayIsTooLong',
  faulty: { lines: [], staff, sessions: [long, nextDay('s2', '17:01', byBob)] },
  finds: ['memberHoursFitInDay: memberDayIsTooLong of s2'],
  detail: { minutes: 1441 },
  twin: { lines: [], staff, sessions: [long, nextDay('s2', '17:00', byBob)] },
}
