import { Icd10Cm } from '../code/Icd10Cm.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { RecordId } from './RecordId.js'

/** A diagnosis of the member, from the day it was established through the day before it was resolved. */
export interface Diagnosis {
  /** Absent where the caller keeps none; findings then name the code alone. */
  readonly id?: RecordId
  /** What it is. */
  readonly code: Icd10Cm
  /** The day on which it was established, which counts. */
  readonly establishedOn?: CalendarDate
  /** The day from which it no longer stands; absent while it stands. */
  readonly resolvedOn?: CalendarDate
  /** The staff member who established it. */
  readonly establishedBy?: RecordId
  /** Its place among the diagnoses for which the service is given, 1 to 1,000: 1 is the primary one. Absent: no order is recorded. */
  readonly rank?: number
}

export const Diagnosis: Codec<Diagnosis> = record<Diagnosis>('Diagnosis', {
  id: optional(RecordId),
  code: Icd10Cm,
  establishedOn: optional(CalendarDate),
  resolvedOn: optional(CalendarDate),
  establishedBy: optional(RecordId),
  rank: optional(integer('rank', 1, 1_000)),
})
