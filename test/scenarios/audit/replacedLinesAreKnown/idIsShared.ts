import { lineOf, visit, type Golden } from '../Golden.js'

const sessions = [visit('s1', '09:00', '10:00'), visit('s2', '13:00', '14:00')]

/** Two lines for two sessions bear the id l1; in the twin each has its own. */
export const idIsShared: Golden = {
  rule: 'replacedLinesAreKnown',
  reason: 'idIsShared',
  faulty: { sessions, lines: [lineOf('l1', 's1'), lineOf('l1', 's2')] },
  finds: ['replacedLinesAreKnown: idIsShared of l1'],
  detail: { lines: 2 },
  twin: { sessions, lines: [lineOf('l1', 's1'), lineOf('l2', 's2')] },
}
