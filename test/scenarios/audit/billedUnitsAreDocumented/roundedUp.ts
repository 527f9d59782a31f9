import { visit, type Golden } from '../Golden.js'

/** 50 minutes are 3 full units and 5 minutes, billed as a fourth. In the twin 3 were billed. */
export const roundedUp: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'roundedUp',
  faulty: { sessions: [visit('s1', '09:00', '09:50')], line: { units: 4 } },
  finds: ['billedUnitsAreDocumented: roundedUp of l1'],
  detail: { billedUnits: 4, documentedUnits: 3 },
  twin: { sessions: [visit('s1', '09:00', '09:50')], line: { units: 3 } },
}
