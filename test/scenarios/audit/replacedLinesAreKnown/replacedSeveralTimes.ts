import { lineOf, visit, type Golden } from '../Golden.js'

const sessions = [visit('s1', '09:00', '10:00'), visit('s2', '13:00', '14:00')]

/**
 * Two lines, each for a session of its own, replace l0. In the twin the second replaces the first of them.
 */
export const replacedSeveralTimes: Golden = {
  rule: 'replacedLinesAreKnown',
  reason: 'replacedSeveralTimes',
  faulty: {
    sessions,
    lines: [
      lineOf('l0', 's1'),
      lineOf('l1', 's1', { replaces: 'l0' }),
      lineOf('l2', 's2', { replaces: 'l0' }),
    ],
  },
  finds: ['replacedLinesAreKnown: replacedSeveralTimes of l0'],
  twin: {
    sessions,
    lines: [
      lineOf('l0', 's1'),
      lineOf('l1', 's1', { replaces: 'l0' }),
      lineOf('l2', 's2', { replaces: 'l1' }),
    ],
  },
}
