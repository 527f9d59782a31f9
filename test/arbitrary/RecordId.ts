import * as fc from 'fast-check'
import type { RecordId as Value } from '../../src/record/RecordId.js'

/** References as systems make them: numbers, UUIDs, and whatever else there is. */
export const RecordId: fc.Arbitrary<Value> = fc.oneof(
  fc.nat().map(String),
  fc.uuid(),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 64 }),
)
