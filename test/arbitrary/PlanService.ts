import * as fc from 'fast-check'
import type {
  PlanService as Value,
  ServiceAmount,
  ServiceFrequency,
} from '../../src/record/PlanService.js'
import { DateRange } from './DateRange.js'
import { Hcpcs } from './Hcpcs.js'
import { Modality } from './Modality.js'
import { Other } from './Other.js'
import { FormatKind } from './FormatKind.js'

const amount: fc.Arbitrary<ServiceAmount> = fc.record({
  quantity: fc.oneof(fc.integer({ min: 0, max: 96 }), fc.constant(1.5)),
  measure: fc.oneof(
    fc.constantFrom<ServiceAmount['measure'][]>('units', 'minutes', 'hours', 'sessions'),
    Other,
  ),
})

const frequency: fc.Arbitrary<ServiceFrequency> = fc.record({
  times: fc.integer({ min: 0, max: 31 }),
  per: fc.oneof(
    fc.constantFrom<ServiceFrequency['per'][]>('day', 'week', 'month', 'year', 'plan'),
    Other,
  ),
})

/** Any service of a plan, in full or by its code alone. */
export const PlanService: fc.Arbitrary<Value> = fc.record(
  {
    code: Hcpcs,
    formats: fc.array(FormatKind, { maxLength: 3 }),
    modalities: fc.array(Modality, { maxLength: 3 }),
    amount,
    frequency,
    effective: DateRange,
  },
  { requiredKeys: ['code'] },
)
