import { Hcpcs } from '../code/Hcpcs.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { AssessedSkillArea } from './AssessedSkillArea.js'
import { RecordId } from './RecordId.js'
import { Signature } from './Signature.js'

/** An evaluation of the member's current skill levels and of the areas that need to be improved. */
export interface Assessment {
  /** The caller's reference to it. */
  readonly id: RecordId
  /** The day on which the member was assessed. */
  readonly assessedOn?: CalendarDate
  /** The instrument's name, such as CANS or ANSA, up to 200 characters. Empty: none was used. */
  readonly instrument?: string
  /** The areas that were looked at. An empty list: none is documented. */
  readonly skillAreas?: ReadonlyArray<AssessedSkillArea>
  /** The services that it recommends, by code. An empty list: it recommends none. */
  readonly recommendedServices?: ReadonlyArray<Hcpcs>
  /** The staff member who assessed. */
  readonly performedBy?: RecordId
  /** Who signed it. An empty list: nobody did. */
  readonly signatures?: ReadonlyArray<Signature>
}

export const Assessment: Codec<Assessment> = record<Assessment>('Assessment', {
  id: RecordId,
  assessedOn: optional(CalendarDate),
  instrument: optional(text('instrument', { max: 200 })),
  skillAreas: optional(list(AssessedSkillArea, 1_000)),
  recommendedServices: optional(list(Hcpcs, 1_000)),
  performedBy: optional(RecordId),
  signatures: optional(list(Signature, 1_000)),
})
