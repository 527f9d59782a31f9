import * as fc from 'fast-check'
import type { UnitLimit as Value } from '../../src/policy/UnitLimit.js'
import { CalendarWindow } from './CalendarWindow.js'
import { Hcpcs } from './Hcpcs.js'

const limitOf = (codes: fc.Arbitrary<Value['codes']>): fc.Arbitrary<Value> =>
  fc.record({
    codes,
    window: CalendarWindow,
    measure: fc.constantFrom('units', 'minutes'),
    maximum: fc.oneof(
      fc.constant<'unlimited'>('unlimited'),
      fc.integer({ min: 0, max: 1_000_000 }),
    ),
    beyond: fc.constantFrom('deny', 'authorizationNeeded', 'review', 'warn'),
  })

/** Any limit that can be decoded, also one of no code or of a code twice. */
export const UnitLimit: fc.Arbitrary<Value> = limitOf(fc.array(Hcpcs, { maxLength: 4 }))

/** A limit of at least one code, each once. */
export const soundUnitLimit: fc.Arbitrary<Value> = limitOf(
  fc.uniqueArray(Hcpcs, { minLength: 1, maxLength: 4 }),
)
