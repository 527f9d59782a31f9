import * as fc from 'fast-check'
import type {
  NonBillableReason,
  NonBillableSpan as Value,
} from '../../src/record/NonBillableSpan.js'
import type { OffsetDateTime as Instant } from '../../src/time/OffsetDateTime.js'
import { OffsetDateTime } from './OffsetDateTime.js'
import { Other } from './Other.js'

const reason: fc.Arbitrary<NonBillableReason> = fc.oneof(
  fc.constantFrom<NonBillableReason[]>(
    'break',
    'meal',
    'travel',
    'waiting',
    'documentation',
    'otherService',
  ),
  Other,
)

/** A span with ends out of the given ones, with and without its reason. */
export const spanBetween = (
  start: fc.Arbitrary<Instant>,
  end: fc.Arbitrary<Instant>,
): fc.Arbitrary<Value> => fc.record({ start, end, reason }, { requiredKeys: ['start', 'end'] })

/** Any span, empty and reversed ones too. */
export const NonBillableSpan: fc.Arbitrary<Value> = spanBetween(OffsetDateTime, OffsetDateTime)
