import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { variant } from '../codec/variant.js'
import { word } from '../codec/word.js'
import { RecordId } from './RecordId.js'

/** With whom a session was held, and how many were in the room. */
export type SessionFormat =
  | {
      /** The member alone. */
      readonly kind: 'individual'
    }
  | {
      /** The member among others who are taught with them. */
      readonly kind: 'group'
      /** The same id on the session of each member of the group. */
      readonly group?: RecordId
      /** Everyone who was taught, whoever pays: 0 to 100,000. */
      readonly size?: number
      /** How many staff led it: 0 to 100,000. */
      readonly staffCount?: number
    }
  | {
      /** The member's family, with the member or without. */
      readonly kind: 'family'
    }

export const SessionFormat: Codec<SessionFormat> = variant<SessionFormat>('SessionFormat', 'kind', {
  individual: record<Extract<SessionFormat, { kind: 'individual' }>>('Individual', {
    kind: word('kind', ['individual']),
  }),
  group: record<Extract<SessionFormat, { kind: 'group' }>>('Group', {
    kind: word('kind', ['group']),
    group: optional(RecordId),
    size: optional(integer('size', 0, 100_000)),
    staffCount: optional(integer('staffCount', 0, 100_000)),
  }),
  family: record<Extract<SessionFormat, { kind: 'family' }>>('Family', {
    kind: word('kind', ['family']),
  }),
})
