import * as fc from 'fast-check'
import type { Period as Value } from '../../src/time/Period.js'

/** The arbitraries of the fields of a period. */
export const periodFields = {
  count: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 36_500 })),
  unit: fc.constantFrom<Value['unit']>('days', 'months'),
}

/** Any period, most of them short. */
export const Period: fc.Arbitrary<Value> = fc.record(periodFields)
