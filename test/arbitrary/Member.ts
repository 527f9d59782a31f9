import * as fc from 'fast-check'
import type { Member as Value } from '../../src/record/Member.js'
import { CalendarDate } from './CalendarDate.js'
import { Coverage } from './Coverage.js'
import { RecordId } from './RecordId.js'

/** Any member: living or not, covered by several payers, one or none. */
export const Member: fc.Arbitrary<Value> = fc.record(
  {
    id: RecordId,
    birthDate: CalendarDate,
    diedOn: CalendarDate,
    coverages: fc.array(Coverage, { maxLength: 3 }),
  },
  { requiredKeys: ['id'] },
)
