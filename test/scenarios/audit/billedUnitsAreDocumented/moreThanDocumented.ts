import type { Golden } from '../Golden.js'

/** The hour makes 4 units, and 6 fit no way of counting it. In the twin 4 were billed. */
export const moreThanDocumented: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'moreThanDocumented',
  faulty: { line: { units: 6 } },
  finds: ['billedUnitsAreDocumented: moreThanDocumented of l1'],
  detail: { billedUnits: 6, documentedUnits: 4 },
  twin: { line: { units: 4 } },
}
