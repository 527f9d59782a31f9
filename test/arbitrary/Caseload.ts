import * as fc from 'fast-check'
import type { Caseload as Value, CaseloadList } from '../../src/record/Caseload.js'
import { Chart } from './Chart.js'
import { StaffMember } from './StaffMember.js'

/** A caseload of a few charts, one a member. */
export const Caseload: fc.Arbitrary<Value> = fc.record(
  {
    staff: fc.uniqueArray(StaffMember, { selector: ({ id }) => id, maxLength: 3 }),
    charts: fc.uniqueArray(Chart, { selector: ({ member }) => member.id, maxLength: 3 }),
    incomplete: fc.subarray<CaseloadList>(['staff', 'charts']),
  },
  { requiredKeys: ['charts'] },
)
