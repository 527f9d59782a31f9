import { quarterHours, stated } from '../../../rule/judged.js'
import { visit, type Golden } from '../Golden.js'

const sessions = [
  visit('s1', '09:00', '10:05', {
    nonBillable: [{ start: '2026-03-02T09:25:00-06:00', end: '2026-03-02T09:30:00-06:00' }],
  }),
]

/**
 * Stretches of 25 and 35 minutes make 1 + 2 units where each uninterrupted one counts alone, and 60 minutes, 4,
 * added up. The payer of the twin adds them up.
 */
export const breaksAddedUp: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'breaksAddedUp',
  faulty: {
    policy: {
      units: { ...quarterHours, aggregation: stated({ kind: 'contact', continuous: true }) },
    },
    sessions,
  },
  finds: ['billedUnitsAreDocumented: breaksAddedUp of l1'],
  detail: { billedUnits: 4, documentedUnits: 3 },
  twin: { sessions },
}
