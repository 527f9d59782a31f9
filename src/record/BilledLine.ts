import { Hcpcs } from '../code/Hcpcs.js'
import { Icd10Cm } from '../code/Icd10Cm.js'
import { Modifier } from '../code/Modifier.js'
import { PlaceOfService } from '../code/PlaceOfService.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { number } from '../codec/number.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { word } from '../codec/word.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { RecordId } from './RecordId.js'

/** What became of a line: still to be sent, sent, or answered. */
export type BilledLineStatus = 'draft' | 'submitted' | 'paid' | 'denied' | 'replaced' | 'voided'

/** A claim line as it was billed, or is about to be, right or wrong. */
export interface BilledLine {
  /** The caller's reference to it. */
  readonly id: RecordId
  /** The claim that it belongs to. */
  readonly claim?: RecordId
  /** What became of it. */
  readonly status?: BilledLineStatus
  /** The day on which it was sent to the payer. */
  readonly submittedOn?: CalendarDate
  /** The earlier line that it replaces, which then no longer counts. */
  readonly replaces?: RecordId
  /** Whom it was billed for. */
  readonly member: RecordId
  /** The payer, by the id of its policy, 1 to 128 characters. */
  readonly payer?: string
  /** The service date, or the first one of a range of days. */
  readonly serviceDate?: CalendarDate
  /** The last service date, where the line was billed for a range of days. */
  readonly throughDate?: CalendarDate
  /** The procedure code, H2014 or any other. */
  readonly code: Hcpcs
  /** Modifiers in the order of the line. An empty list: it has none. */
  readonly modifiers?: ReadonlyArray<Modifier>
  /** Units as billed, whole or not, -1,000,000 to 1,000,000. */
  readonly units?: number
  /** The place of service code of the line, or of its claim where the line has none. */
  readonly placeOfService?: PlaceOfService
  /** The diagnoses that it points to, the first one first. An empty list: it points to none. */
  readonly diagnoses?: ReadonlyArray<Icd10Cm>
  /** The staff member who is named as rendering. */
  readonly renderingProvider?: RecordId
  /** The authorization under which it was billed. */
  readonly authorization?: RecordId
  /** The sessions that it was billed for. An empty list: there are none. */
  readonly sessions?: ReadonlyArray<RecordId>
  /** The charge in whole cents, -100,000,000,000 to 100,000,000,000. */
  readonly chargeCents?: number
}

export const BilledLine: Codec<BilledLine> = record<BilledLine>('BilledLine', {
  id: RecordId,
  claim: optional(RecordId),
  status: optional(
    word<BilledLineStatus>('BilledLineStatus', [
      'draft',
      'submitted',
      'paid',
      'denied',
      'replaced',
      'voided',
    ]),
  ),
  submittedOn: optional(CalendarDate),
  replaces: optional(RecordId),
  member: RecordId,
  payer: optional(text('payer', { min: 1, max: 128 })),
  serviceDate: optional(CalendarDate),
  throughDate: optional(CalendarDate),
  code: Hcpcs,
  modifiers: optional(list(Modifier, 100)),
  units: optional(number('units', -1_000_000, 1_000_000)),
  placeOfService: optional(PlaceOfService),
  diagnoses: optional(list(Icd10Cm, 100)),
  renderingProvider: optional(RecordId),
  authorization: optional(RecordId),
  sessions: optional(list(RecordId, 10_000)),
  chargeCents: optional(integer('chargeCents', -100_000_000_000, 100_000_000_000)),
})
