import * as fc from 'fast-check'
import type { Diagnosis as Value } from '../../src/record/Diagnosis.js'
import { CalendarDate } from './CalendarDate.js'
import { Icd10Cm } from './Icd10Cm.js'
import { RecordId } from './RecordId.js'

/** Any diagnosis. */
export const Diagnosis: fc.Arbitrary<Value> = fc.record(
  {
    id: RecordId,
    code: Icd10Cm,
    establishedOn: CalendarDate,
    resolvedOn: CalendarDate,
    establishedBy: RecordId,
    rank: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['code'] },
)
