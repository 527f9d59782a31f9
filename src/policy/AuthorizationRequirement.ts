import { Modifier } from '../code/Modifier.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { Condition } from './Condition.js'

/** For which sessions an authorization is needed. */
export interface AuthorizationRequirement {
  /** The sessions that it is about; absent: all. */
  readonly when?: Condition
  /** The first service date for which one is needed; absent: every date of the edition. */
  readonly from?: CalendarDate
  /** Needed of sessions that bear one of these modifiers; absent: whatever they bear. */
  readonly modifiers?: ReadonlyArray<Modifier>
}

export const AuthorizationRequirement: Codec<AuthorizationRequirement> =
  record<AuthorizationRequirement>('AuthorizationRequirement', {
    when: optional(Condition),
    from: optional(CalendarDate),
    modifiers: optional(list(Modifier, 100)),
  })
