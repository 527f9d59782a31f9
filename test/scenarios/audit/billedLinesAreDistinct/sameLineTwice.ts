import { lineOf, visit, type Golden } from '../Golden.js'

/**
 * Two hours make 8 units, and two lines that say the same bill 4 of them each: no unit twice, and a payer takes
 * the second for a duplicate. In the twin they name two sessions of one hour.
 */
export const sameLineTwice: Golden = {
  rule: 'billedLinesAreDistinct',
  reason: 'sameLineTwice',
  faulty: {
    sessions: [visit('s1', '09:00', '11:00')],
    lines: [lineOf('l1', 's1'), lineOf('l2', 's1')],
  },
  finds: ['billedLinesAreDistinct: sameLineTwice of l2'],
  twin: {
    sessions: [visit('s1', '09:00', '10:00'), visit('s2', '10:00', '11:00')],
    lines: [lineOf('l1', 's1'), lineOf('l2', 's2')],
  },
}
