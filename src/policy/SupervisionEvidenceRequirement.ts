import { SupervisionKind } from '../code/SupervisionKind.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'

/** What must show that supervision took place. */
export interface SupervisionEvidenceRequirement {
  /** As what it must have taken place: any one of these, at least one, up to 16. Absent: as anything. */
  readonly kinds?: ReadonlyArray<SupervisionKind>
  /**
   * The most days between one time and the service date, 1 to 3,660; that many days after it still count. Before the
   * first time the days count from the first day of the supervision. Absent: no interval is stated, and one time on or
   * before the service date is enough.
   */
  readonly everyDays?: number
}

export const SupervisionEvidenceRequirement: Codec<SupervisionEvidenceRequirement> =
  record<SupervisionEvidenceRequirement>('SupervisionEvidenceRequirement', {
    kinds: optional(list(SupervisionKind, 16)),
    everyDays: optional(integer('everyDays', 1, 3_660)),
  })
