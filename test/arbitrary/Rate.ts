import * as fc from 'fast-check'
import type { Rate as Value } from '../../src/record/Rate.js'
import { DateRange } from './DateRange.js'
import { Hcpcs } from './Hcpcs.js'
import { Modifier } from './Modifier.js'

/** Any rate of a payer. */
export const Rate: fc.Arbitrary<Value> = fc.record(
  {
    payer: fc.constantFrom('texasMedicaid', 'michiganMedicaid'),
    code: Hcpcs,
    modifiers: fc.array(Modifier, { maxLength: 3 }),
    effective: DateRange,
    centsPerUnit: fc.integer({ min: 0, max: 10_000 }),
  },
  { requiredKeys: ['payer', 'code', 'effective', 'centsPerUnit'] },
)
