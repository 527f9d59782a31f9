import { quarterHours, stated } from '../../../rule/judged.js'
import { visit, type Golden } from '../Golden.js'

const fromTheMiddle = {
  ...quarterHours,
  rounding: stated({
    kind: 'remainder',
    unitMinutes: 15,
    remainderMinutes: 8,
    minimumMinutes: 8,
  }),
}

const sessions = [visit('s1', '09:00', '09:08'), visit('s2', '13:00', '13:08')]

/**
 * A unit begins with its 8th minute. 8 + 8 = 16 minutes of one day are one unit, and each 8 by itself are one. The
 * payer of the twin rounds each session.
 */
export const eachSessionRoundedUp: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'eachSessionRoundedUp',
  faulty: {
    policy: {
      units: {
        ...fromTheMiddle,
        aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
      },
    },
    sessions,
    line: { units: 2, sessions: ['s1', 's2'] },
  },
  finds: ['billedUnitsAreDocumented: eachSessionRoundedUp of l1'],
  detail: { billedUnits: 2, documentedUnits: 1 },
  twin: {
    policy: { units: fromTheMiddle },
    sessions,
    line: { units: 2, sessions: ['s1', 's2'] },
  },
}
