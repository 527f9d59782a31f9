import type { Golden } from '../Golden.js'

/** 0 units were billed for the hour; in the twin its 4. */
export const unitsNotPositive: Golden = {
  rule: 'billedUnitsAreWhole',
  reason: 'unitsNotPositive',
  faulty: { line: { units: 0 } },
  finds: ['billedUnitsAreWhole: unitsNotPositive of l1'],
  detail: { units: 0 },
  twin: { line: { units: 4 } },
}
