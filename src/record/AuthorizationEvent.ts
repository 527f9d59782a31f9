import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { number } from '../codec/number.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { word } from '../codec/word.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { DateRange } from '../time/DateRange.js'
import { RecordId } from './RecordId.js'

/**
 * What can happen to the units of an authorization: the payer grants or amends it, units are reserved for a planned
 * session, rendered in a session, billed on a line, released where a session does not take place, and voided where
 * a line is taken back.
 */
export type AuthorizationEventKind =
  'granted' | 'amended' | 'reserved' | 'rendered' | 'billed' | 'released' | 'voided'

/** One thing that happened to an authorization. Two events of the same id are one event. */
export interface AuthorizationEvent {
  /** Unique among the events of its authorization. */
  readonly id: RecordId
  /** What happened. */
  readonly kind: AuthorizationEventKind
  /** The day on which it happened: of a rendered session the service date. */
  readonly happenedOn?: CalendarDate
  /**
   * Its place among the events of its authorization on that day, where it is known in which order they came: a whole
   * number, the later event has the higher one, such as its place in the caller's list or a time in milliseconds. Without
   * it what is granted comes before what is amended, and what ends something after what it ends; where the order matters
   * beyond that, what stands is undetermined.
   */
  readonly sequence?: number
  /**
   * The units that the event is about, whole or not, -1,000,000 to 1,000,000. Of `granted` and `amended`: all that the
   * authorization holds from then on, not the difference.
   */
  readonly units?: number
  /** Of `granted` and `amended`: the service dates that it covers from then on, both ends included. */
  readonly effective?: DateRange
  /** The session for which they were reserved, or in which they were rendered. */
  readonly session?: RecordId
  /** The line on which they were billed. */
  readonly line?: RecordId
}

export const AuthorizationEvent: Codec<AuthorizationEvent> = record<AuthorizationEvent>(
  'AuthorizationEvent',
  {
    id: RecordId,
    kind: word<AuthorizationEventKind>('AuthorizationEventKind', [
      'granted',
      'amended',
      'reserved',
      'rendered',
      'billed',
      'released',
      'voided',
    ]),
    happenedOn: optional(CalendarDate),
    sequence: optional(integer('sequence', 0, Number.MAX_SAFE_INTEGER)),
    units: optional(number('units', -1_000_000, 1_000_000)),
    effective: optional(DateRange),
    session: optional(RecordId),
    line: optional(RecordId),
  },
)
