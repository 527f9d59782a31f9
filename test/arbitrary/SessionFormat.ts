import * as fc from 'fast-check'
import type { SessionFormat as Value } from '../../src/record/SessionFormat.js'
import { RecordId } from './RecordId.js'

/** Any format, groups with and without what is known of them. */
export const SessionFormat: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>({ kind: 'individual' }, { kind: 'family' }),
  fc.record(
    {
      kind: fc.constant('group' as const),
      group: RecordId,
      size: fc.integer({ min: 0, max: 12 }),
      staffCount: fc.integer({ min: 0, max: 3 }),
    },
    { requiredKeys: ['kind'] },
  ),
)
