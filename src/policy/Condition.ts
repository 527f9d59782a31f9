import { FormatKind } from '../code/FormatKind.js'
import { Modality } from '../code/Modality.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'

/** Ages in completed years on the service date, both ends included; 0 to 150. */
export interface AgeBand {
  /** The youngest; absent: from birth. */
  readonly from?: number
  /** The oldest, who stay in the band until the next birthday; absent: without end. */
  readonly through?: number
}

/** The sessions that a value of a policy is about: those of which all of it holds. What is absent narrows nothing. */
export interface Condition {
  /** Members of these ages. */
  readonly ages?: AgeBand
  /** Sessions held with one of these. */
  readonly formats?: ReadonlyArray<FormatKind>
  /** Sessions in which staff and member met in one of these ways. */
  readonly modalities?: ReadonlyArray<Modality>
}

const AgeBand: Codec<AgeBand> = record<AgeBand>('AgeBand', {
  from: optional(integer('age', 0, 150)),
  through: optional(integer('age', 0, 150)),
})

export const Condition: Codec<Condition> = record<Condition>('Condition', {
  ages: optional(AgeBand),
  formats: optional(list(FormatKind, 3)),
  modalities: optional(list(Modality, 16)),
})
