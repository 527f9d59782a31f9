import { lineOf, visit, visitOn, type Golden } from '../Golden.js'

const sessions = [visit('s1', '09:00', '10:00'), visitOn('2026-03-03', 's2', '09:00', '10:00')]
const nextDay = { serviceDate: '2026-03-03' }

/** The line of 3 March replaces that of 2 March, which counts no more; in the twin it replaces none. */
export const replacesAnother: Golden = {
  rule: 'replacedLinesAreKnown',
  reason: 'replacesAnother',
  faulty: {
    sessions,
    lines: [lineOf('l1', 's1'), lineOf('l2', 's2', { ...nextDay, replaces: 'l1' })],
  },
  finds: ['replacedLinesAreKnown: replacesAnother of l2'],
  detail: { differs: ['serviceDate'] },
  twin: { sessions, lines: [lineOf('l1', 's1'), lineOf('l2', 's2', nextDay)] },
}
