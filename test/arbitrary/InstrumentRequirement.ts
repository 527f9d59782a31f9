import * as fc from 'fast-check'
import type { InstrumentRequirement as Value } from '../../src/policy/InstrumentRequirement.js'
import { Condition } from './Condition.js'

/** Any requirement of an instrument, also one that no instrument satisfies. */
export const InstrumentRequirement: fc.Arbitrary<Value> = fc.record(
  {
    when: Condition,
    instruments: fc.array(fc.string({ minLength: 1, maxLength: 200 }), { maxLength: 4 }),
  },
  { requiredKeys: ['instruments'] },
)
