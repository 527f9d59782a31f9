import { Modality } from '../code/Modality.js'
import { Modifier } from '../code/Modifier.js'
import { PlaceOfService } from '../code/PlaceOfService.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { RecordId } from '../record/RecordId.js'
import { SessionFormat } from '../record/SessionFormat.js'
import { CalendarDate } from '../time/CalendarDate.js'

/**
 * For which day it is asked how much of H2014 may still be rendered. What is absent beside the day is not known yet: it
 * is missed where a limit or an authorization depends on it.
 */
export interface CapacityRequest {
  /** The day. */
  readonly serviceDate: CalendarDate
  /** How many units are to be placed on the first day that has room for them, 1 to 1,000,000; absent: no day is sought. */
  readonly units?: number
  /** With whom. */
  readonly format?: SessionFormat
  /** How staff and member are to meet. */
  readonly modality?: Modality
  /** Where. */
  readonly placeOfService?: PlaceOfService
  /** The staff member who is to teach. */
  readonly renderingProvider?: RecordId
  /** Modifiers that the caller sets by itself. An empty list: it sets none. */
  readonly modifiers?: ReadonlyArray<Modifier>
  /** The authorization that is to be used. */
  readonly authorization?: RecordId
}

export const CapacityRequest: Codec<CapacityRequest> = record<CapacityRequest>('CapacityRequest', {
  serviceDate: CalendarDate,
  units: optional(integer('units', 1, 1_000_000)),
  format: optional(SessionFormat),
  modality: optional(Modality),
  placeOfService: optional(PlaceOfService),
  renderingProvider: optional(RecordId),
  modifiers: optional(list(Modifier, 100)),
  authorization: optional(RecordId),
})
