import { lineOf, type Golden } from '../Golden.js'

/** One hour makes 4 units. Two lines bill 4 + 2 = 6 of it; in the twin 1 + 3 = 4. */
export const unitsBilledTwice: Golden = {
  rule: 'sessionsAreBilledOnce',
  reason: 'unitsBilledTwice',
  faulty: { lines: [lineOf('l1', 's1', { units: 4 }), lineOf('l2', 's1', { units: 2 })] },
  finds: [
    'sessionsAreBilledOnce: unitsBilledTwice of l1',
    'sessionsAreBilledOnce: unitsBilledTwice of l2',
  ],
  detail: { billedUnits: 6, documentedUnits: 4 },
  twin: { lines: [lineOf('l1', 's1', { units: 1 }), lineOf('l2', 's1', { units: 3 })] },
}
