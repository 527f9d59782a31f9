import * as fc from 'fast-check'
import type {
  AuthorizationEvent as Value,
  AuthorizationEventKind,
} from '../../src/record/AuthorizationEvent.js'
import type { RecordId as Id } from '../../src/record/RecordId.js'
import { CalendarDate } from './CalendarDate.js'
import { DateRange } from './DateRange.js'
import { RecordId } from './RecordId.js'

const kind = fc.constantFrom<AuthorizationEventKind[]>(
  'granted',
  'amended',
  'reserved',
  'rendered',
  'billed',
  'released',
  'voided',
)

/** An event about one of the given sessions, or about none. */
export const eventAbout = (session: fc.Arbitrary<Id>): fc.Arbitrary<Value> =>
  fc.record(
    {
      id: RecordId,
      kind,
      happenedOn: CalendarDate,
      sequence: fc.nat(),
      units: fc.integer({ min: 0, max: 1_000 }),
      effective: DateRange,
      session,
      line: RecordId,
    },
    { requiredKeys: ['id', 'kind'] },
  )

/** Any event. */
export const AuthorizationEvent: fc.Arbitrary<Value> = eventAbout(RecordId)
