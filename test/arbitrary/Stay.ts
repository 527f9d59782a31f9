import * as fc from 'fast-check'
import type { Stay as Value, StayKind } from '../../src/record/Stay.js'
import { CalendarDate } from './CalendarDate.js'
import { Other } from './Other.js'
import { RecordId } from './RecordId.js'

const kind: fc.Arbitrary<StayKind> = fc.oneof(
  fc.constantFrom<StayKind[]>('inpatient', 'residential', 'nursingFacility', 'incarceration'),
  Other,
)

/** Any stay, open or closed at either end. */
export const Stay: fc.Arbitrary<Value> = fc.record(
  { id: RecordId, kind, from: CalendarDate, through: CalendarDate },
  { requiredKeys: ['id'] },
)
