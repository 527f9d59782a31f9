import * as fc from 'fast-check'
import type { HcpcsUnit as Value } from '../../src/code/HcpcsUnit.js'

const minutes = fc.integer({ min: 1, max: 1_440 })

/** Any kind of unit. */
export const HcpcsUnit: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>({ kind: 'perDiem' }, { kind: 'service' }),
  minutes.map((length): Value => ({ kind: 'minutes', minutes: length })),
  minutes.map((minimumMinutes): Value => ({ kind: 'session', minimumMinutes })),
)
