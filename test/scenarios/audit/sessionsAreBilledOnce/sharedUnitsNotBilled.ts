import { lineOf, type Golden } from '../Golden.js'

/** One hour makes 4 units. Two lines bill 1 + 2 = 3 of it; in the twin 1 + 3 = 4. */
export const sharedUnitsNotBilled: Golden = {
  rule: 'sessionsAreBilledOnce',
  reason: 'sharedUnitsNotBilled',
  faulty: { lines: [lineOf('l1', 's1', { units: 1 }), lineOf('l2', 's1', { units: 2 })] },
  finds: [
    'sessionsAreBilledOnce: sharedUnitsNotBilled of l1',
    'sessionsAreBilledOnce: sharedUnitsNotBilled of l2',
  ],
  detail: { billedUnits: 3, documentedUnits: 4 },
  twin: { lines: [lineOf('l1', 's1', { units: 1 }), lineOf('l2', 's1', { units: 3 })] },
}
