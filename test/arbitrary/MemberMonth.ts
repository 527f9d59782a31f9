import * as fc from 'fast-check'
import type { MemberMonth as Value } from '../../src/sampling/MemberMonth.js'
import { CalendarMonth } from './CalendarMonth.js'
import { RecordId } from './RecordId.js'

/** Any month of any member. */
export const MemberMonth: fc.Arbitrary<Value> = fc.record({
  member: RecordId,
  month: CalendarMonth,
})
