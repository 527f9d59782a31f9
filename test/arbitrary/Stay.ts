import * as fc from 'fast-check'
import type { Stay as Value } from '../../src/record/Stay.js'
import { CalendarDate } from './CalendarDate.js'
import { RecordId } from './RecordId.js'
import { StayKind } from './StayKind.js'

/** Any stay, open or closed at either end. */
export const Stay: fc.Arbitrary<Value> = fc.record(
  { id: RecordId, kind: StayKind, from: CalendarDate, through: CalendarDate },
  { requiredKeys: ['id'] },
)
