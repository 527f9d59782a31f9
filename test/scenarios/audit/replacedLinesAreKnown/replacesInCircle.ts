import { lineOf, visit, type Golden } from '../Golden.js'

const sessions = [visit('s1', '09:00', '10:00'), visit('s2', '13:00', '14:00')]

/** Each of two lines replaces the other; in the twin the second replaces the first alone. */
export const replacesInCircle: Golden = {
  rule: 'replacedLinesAreKnown',
  reason: 'replacesInCircle',
  faulty: {
    sessions,
    lines: [lineOf('l1', 's1', { replaces: 'l2' }), lineOf('l2', 's2', { replaces: 'l1' })],
  },
  finds: [
    'replacedLinesAreKnown: replacesInCircle of l1',
    'replacedLinesAreKnown: replacesInCircle of l2',
  ],
  twin: { sessions, lines: [lineOf('l1', 's1'), lineOf('l2', 's2', { replaces: 'l1' })] },
}
