import * as fc from 'fast-check'
import type { SeverityOverride as Value } from '../../src/policy/SeverityOverride.js'

/** How much a rule weighs at a moment, of a rule that there is or not. */
export const SeverityOverride: fc.Arbitrary<Value> = fc.record({
  rule: fc.oneof(
    fc.constantFrom('planCoversServiceDate', 'timesAreDocumented'),
    fc.string({ minLength: 1, maxLength: 100 }),
  ),
  moment: fc.constantFrom<Value['moment'][]>('schedule', 'sign', 'claim', 'audit'),
  severity: fc.constantFrom<Value['severity'][]>('error', 'warning', 'info'),
})
