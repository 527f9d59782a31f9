import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import { ownModifiers } from './AuthorizedKind.js'

/** What is known of sessions beside their times. */
export interface ReckonedAs {
  /** Whether some of a session is billed already, and so uses limits before the others. */
  readonly isBilled: (session: RecordId) => boolean
  /** The modifiers that a session bears on a claim. */
  readonly modifiersOf: (session: Session) => BorneModifiers
  /**
   * Whether a session that is over may have units though its times are missing or wrong, since it is asked what may still
   * be rendered and they may be put right.
   */
  readonly areTimesOpen: boolean
}

/** That none is billed, each bears the modifiers that the caller set, and their times are final. */
export const reckonedAsGiven: ReckonedAs = {
  isBilled: () => false,
  modifiersOf: ownModifiers,
  areTimesOpen: false,
}
