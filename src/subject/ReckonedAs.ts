import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import { noUnits, type UnitBounds } from '../ledger/UnitBounds.js'
import type { LimitsStated } from './limitsStated.js'
import { ownModifiers } from './AuthorizedKind.js'

/** What is known of sessions beside their times. */
export interface ReckonedAs {
  /** Whether some of a session is billed already, and so uses limits before the others. */
  readonly isBilled: (session: RecordId) => boolean
  /** How many units of a session are billed already. */
  readonly billedUnits: (session: RecordId) => UnitBounds
  /** The modifiers that a session bears on a claim. */
  readonly modifiersOf: (session: Session) => BorneModifiers
  /**
   * Whether a session that is over may have units though its times are missing or wrong, since it is asked what may still
   * be rendered and they may be put right.
   */
  readonly areTimesOpen: boolean
  /** Whether limits of scope `staff` are left to an audit over all charts; absent: they are not. */
  readonly isStaffJudgedElsewhere?: boolean
  /** The limits that count units. */
  readonly limits: LimitsStated
}

/** That none is billed, each bears the modifiers that the caller set, their times are final, and a limit counts any code. */
export const reckonedAsGiven: ReckonedAs = {
  isBilled: () => false,
  billedUnits: () => noUnits,
  modifiersOf: ownModifiers,
  areTimesOpen: false,
  limits: { payerOf: () => undefined, counts: () => true },
}
