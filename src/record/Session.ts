import { Hcpcs } from '../code/Hcpcs.js'
import { Modifier } from '../code/Modifier.js'
import { PlaceOfService } from '../code/PlaceOfService.js'
import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { word } from '../codec/word.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { OffsetDateTime } from '../time/OffsetDateTime.js'
import { Activity } from '../code/Activity.js'
import { Modality } from '../code/Modality.js'
import { Program } from '../code/Program.js'
import { NonBillableSpan } from './NonBillableSpan.js'
import { RecordId } from './RecordId.js'
import { SessionFormat } from './SessionFormat.js'

/** How far a session has come. Absent counts as finished where it has both times. */
export type SessionStatus = 'planned' | 'inProgress' | 'finished' | 'cancelled' | 'noShow'

/** One contact with one member under one code: of H2014, or of any other code as history. */
export interface Session {
  /** The caller's reference to it. */
  readonly id: RecordId
  /** The procedure code: H2014, or another as history. */
  readonly code: Hcpcs
  /** How far it has come. */
  readonly status?: SessionStatus
  /** When it began, with the offset of the place of service. */
  readonly start?: OffsetDateTime
  /** The instant at which it was over, which no longer belongs to it. */
  readonly end?: OffsetDateTime
  /** The service date, where it is not the day of `start` in its own offset. */
  readonly serviceDate?: CalendarDate
  /** Breaks, travel and whatever else inside it is no service; up to 1,000. An empty list: there were none. */
  readonly nonBillable?: ReadonlyArray<NonBillableSpan>
  /** When this member of a group came, where later than `start`. */
  readonly arrivedAt?: OffsetDateTime
  /** When this member of a group left, where earlier than `end`. */
  readonly leftAt?: OffsetDateTime
  /** The staff member who taught. */
  readonly renderingProvider?: RecordId
  /** The staff member under whose supervision it was. */
  readonly supervisingProvider?: RecordId
  /** With whom it was held. */
  readonly format?: SessionFormat
  /** How staff and member met. */
  readonly modality?: Modality
  /** The place of service code. */
  readonly placeOfService?: PlaceOfService
  /**
   * The site at which it was held, such as one office of several, as the caller's own reference (FHIR: Location). It tells
   * places apart where their codes do not.
   */
  readonly site?: RecordId
  /** Whether the member was there, in person or by the modality. */
  readonly memberPresent?: boolean
  /** What was done. */
  readonly activity?: Activity
  /** The programs under which it was given, or whose population the member is of; up to 16. An empty list: none. */
  readonly programs?: ReadonlyArray<Program>
  /** Modifiers that the caller has set by itself, in its order. An empty list: it has set none. */
  readonly modifiers?: ReadonlyArray<Modifier>
  /** The authorization that it is to use. */
  readonly authorization?: RecordId
}

export const Session: Codec<Session> = record<Session>('Session', {
  id: RecordId,
  code: Hcpcs,
  status: optional(
    word<SessionStatus>('SessionStatus', [
      'planned',
      'inProgress',
      'finished',
      'cancelled',
      'noShow',
    ]),
  ),
  start: optional(OffsetDateTime),
  end: optional(OffsetDateTime),
  serviceDate: optional(CalendarDate),
  nonBillable: optional(list(NonBillableSpan, 1_000)),
  arrivedAt: optional(OffsetDateTime),
  leftAt: optional(OffsetDateTime),
  renderingProvider: optional(RecordId),
  supervisingProvider: optional(RecordId),
  format: optional(SessionFormat),
  modality: optional(Modality),
  placeOfService: optional(PlaceOfService),
  site: optional(RecordId),
  memberPresent: optional(boolean),
  activity: optional(Activity),
  programs: optional(list(Program, 16)),
  modifiers: optional(list(Modifier, 100)),
  authorization: optional(RecordId),
})
