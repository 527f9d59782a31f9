import type { Golden } from '../Golden.js'

/** The hour makes 4 units; 4.5 are also more than documented. In the twin 4 were billed. */
export const unitsNotWhole: Golden = {
  rule: 'billedUnitsAreWhole',
  reason: 'unitsNotWhole',
  faulty: { line: { units: 4.5 } },
  finds: [
    'billedUnitsAreWhole: unitsNotWhole of l1',
    'billedUnitsAreDocumented: moreThanDocumented of l1',
  ],
  detail: { units: 4.5 },
  twin: { line: { units: 4 } },
}
