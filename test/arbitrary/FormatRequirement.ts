import * as fc from 'fast-check'
import type { FormatRequirement as Value } from '../../src/policy/FormatRequirement.js'
import { FormatKind } from './FormatKind.js'

/** Any requirement of a format that can be decoded, also one that allows none. */
export const FormatRequirement: fc.Arbitrary<Value> = fc.record({
  allowed: fc.array(FormatKind, { maxLength: 3 }),
})
