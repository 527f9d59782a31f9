import type { Golden } from '../Golden.js'

/** The hour makes 4 units, and 3 were billed; in the twin 4. */
export const fewerThanDocumented: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'fewerThanDocumented',
  faulty: { line: { units: 3 } },
  finds: ['billedUnitsAreDocumented: fewerThanDocumented of l1'],
  detail: { billedUnits: 3, documentedUnits: 4 },
  twin: { line: { units: 4 } },
}
