import * as fc from 'fast-check'
import type { OverridableRule as Value } from '../../src/policy/OverridableRule.js'
import { Role } from './Role.js'

/** A rule that may be overridden, which there is or not, by at least one role. */
export const OverridableRule: fc.Arbitrary<Value> = fc.record({
  rule: fc.oneof(
    fc.constantFrom('planCoversServiceDate', 'skillTaughtIsDocumented'),
    fc.string({ minLength: 1, maxLength: 100 }),
  ),
  roles: fc.uniqueArray(Role, { minLength: 1 }),
})
