import { Hcpcs } from '../code/Hcpcs.js'
import { Modifier } from '../code/Modifier.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { number } from '../codec/number.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { DateRange } from '../time/DateRange.js'
import { AuthorizationEvent } from './AuthorizationEvent.js'
import { RecordId } from './RecordId.js'

/** Units that were already used when the caller's own history begins. */
export interface OpeningBalance {
  /** Units as the caller has them, whole or not, -1,000,000 to 1,000,000. */
  readonly usedUnits: number
  /** The last day that the balance counts. */
  readonly asOf?: CalendarDate
}

/** A payer's consent to units of a service within dates. */
export interface Authorization {
  /** The caller's reference to it. */
  readonly id: RecordId
  /** The payer's own number for it, which goes onto the claim, up to 50 characters. Empty: it has none. */
  readonly number?: string
  /** The payer, by the id of its policy, 1 to 128 characters. */
  readonly payer?: string
  /** The codes that share its units. An empty list: it names none. */
  readonly codes?: ReadonlyArray<Hcpcs>
  /** The modifiers that it is limited to. An empty list: it is limited to none. */
  readonly modifiers?: ReadonlyArray<Modifier>
  /** The service dates that it covers, both ends included. */
  readonly effective?: DateRange
  /** The units granted as they stand now, whole or not, -1,000,000 to 1,000,000. */
  readonly units?: number
  /** What was used before the sessions and events that the caller gives. */
  readonly opening?: OpeningBalance
  /** What happened to it, in any order; up to 10,000. */
  readonly events?: ReadonlyArray<AuthorizationEvent>
}

const OpeningBalance: Codec<OpeningBalance> = record<OpeningBalance>('OpeningBalance', {
  usedUnits: number('usedUnits', -1_000_000, 1_000_000),
  asOf: optional(CalendarDate),
})

export const Authorization: Codec<Authorization> = record<Authorization>('Authorization', {
  id: RecordId,
  number: optional(text('number', { max: 50 })),
  payer: optional(text('payer', { min: 1, max: 128 })),
  codes: optional(list(Hcpcs, 1_000)),
  modifiers: optional(list(Modifier, 100)),
  effective: optional(DateRange),
  units: optional(number('units', -1_000_000, 1_000_000)),
  opening: optional(OpeningBalance),
  events: optional(list(AuthorizationEvent)),
})
