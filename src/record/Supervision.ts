import { SupervisionKind } from '../code/SupervisionKind.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { DateRange } from '../time/DateRange.js'
import { RecordId } from './RecordId.js'

/** A meeting, observation or review that shows that supervision took place. */
export interface SupervisionEvidence {
  /** The day on which it was held. */
  readonly heldOn?: CalendarDate
  /** What it was. */
  readonly kind?: SupervisionKind
}

/** Who supervises a worker, on which days, and what shows it. */
export interface Supervision {
  /** The staff member who supervises. */
  readonly supervisor: RecordId
  /** The days of supervision, both ends included; absent where they are not known. */
  readonly effective?: DateRange
  /** What shows that it took place. An empty list: nothing does. */
  readonly evidence?: ReadonlyArray<SupervisionEvidence>
}

const SupervisionEvidence: Codec<SupervisionEvidence> = record<SupervisionEvidence>(
  'SupervisionEvidence',
  {
    heldOn: optional(CalendarDate),
    kind: optional(SupervisionKind),
  },
)

export const Supervision: Codec<Supervision> = record<Supervision>('Supervision', {
  supervisor: RecordId,
  effective: optional(DateRange),
  evidence: optional(list(SupervisionEvidence, 10_000)),
})
