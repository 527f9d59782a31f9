import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'

/** That the author signs the note, once the session is over, and how soon. */
export interface NoteSigning {
  /** The most hours between the end of the session and the signature, 0 to 8,760; the last moment still counts. Absent: no time is stated. */
  readonly withinHours?: number
}

export const NoteSigning: Codec<NoteSigning> = record<NoteSigning>('NoteSigning', {
  withinHours: optional(integer('withinHours', 0, 8_760)),
})
