import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import { ownModifiers } from './AuthorizedKind.js'
import type { Editions } from './Editions.js'

/** What a claim will say of sessions, whatever is authorized. */
export interface ClaimedAs {
  /** The modifiers that a session bears. */
  readonly modifiersOf: (session: Session) => BorneModifiers
  /** How many units of a line, of those that began in a session, are beyond what is paid. */
  readonly unpaidUnits: (editions: Editions) => (line: ServiceLine) => (session: RecordId) => number
}

/** That sessions bear the modifiers that the caller set, and that all units are paid. */
export const claimedAsGiven: ClaimedAs = {
  modifiersOf: ownModifiers,
  unpaidUnits: () => () => () => 0,
}
