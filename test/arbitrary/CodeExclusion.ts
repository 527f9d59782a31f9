import * as fc from 'fast-check'
import type { CodeExclusion as Value } from '../../src/policy/CodeExclusion.js'
import { Condition } from './Condition.js'
import { Hcpcs } from './Hcpcs.js'

/** Any exclusion by other services, also by none or by the service itself. */
export const CodeExclusion: fc.Arbitrary<Value> = fc.record(
  {
    when: Condition,
    codes: fc.array(Hcpcs, { maxLength: 4 }),
    scope: fc.constantFrom<Value['scope'][]>('sameDay', 'sameTime'),
    beyond: fc.constantFrom<Value['beyond'][]>('deny', 'warn'),
  },
  { requiredKeys: ['codes', 'scope', 'beyond'] },
)
