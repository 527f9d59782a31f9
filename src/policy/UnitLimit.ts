import { Hcpcs } from '../code/Hcpcs.js'
import { Modifier } from '../code/Modifier.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { textOr } from '../codec/textOr.js'
import { word } from '../codec/word.js'
import { Condition } from './Condition.js'
import { LimitWindow } from './LimitWindow.js'

/**
 * What happens to what goes beyond a limit. What needs an authorization is paid as far as one bears it; an authorization
 * bears all units of the sessions that it covers, also those within the limit.
 */
export type BeyondLimit = 'deny' | 'authorizationNeeded' | 'review' | 'warn'

/**
 * What a limit counts: units, the minutes of units, sessions that have a unit, or service dates that have one. A
 * session counts where its first unit lies.
 */
export type LimitMeasure = 'units' | 'minutes' | 'sessions' | 'days'

/**
 * Whose services count together: all of a member's, those that one rendering provider gave the member, or all that one
 * rendering provider gave, whoever the member. The last is told by the charts of all members: an audit judges it, and the
 * review of a chart does not look at it. It counts a worker's own time, so that a group is one session.
 */
export type LimitScope = 'member' | 'memberAndProvider' | 'staff'

/** How much of a member's services a payer pays within a window of time, or of a worker's. The maximum itself is within. */
export interface UnitLimit {
  /** The codes that count together. */
  readonly codes: ReadonlyArray<Hcpcs>
  /** The time over which it counts. */
  readonly window: LimitWindow
  /** What it counts. */
  readonly measure: LimitMeasure
  /** 0 to 1,000,000; `unlimited` where the payer says in terms that there is no limit. */
  readonly maximum: number | 'unlimited'
  /** What happens to what goes beyond it. */
  readonly beyond: BeyondLimit
  /** Whose services count together; absent: all of a member's. */
  readonly scope?: LimitScope
  /**
   * The sessions that it is about; absent: all. It counts the units of these alone, and judges these alone; the age is
   * that on the service date of a unit.
   */
  readonly when?: Condition
  /**
   * It counts and judges sessions alone that bear one of these modifiers on a claim, by the facts where a policy states
   * modifiers, elsewhere as the caller set them; absent: all.
   */
  readonly modifiers?: ReadonlyArray<Modifier>
}

export const UnitLimit: Codec<UnitLimit> = record<UnitLimit>('UnitLimit', {
  codes: list(Hcpcs, 1_000),
  window: LimitWindow,
  measure: word<LimitMeasure>('LimitMeasure', ['units', 'minutes', 'sessions', 'days']),
  maximum: textOr<'unlimited', number>(
    'maximum',
    word('unlimited', ['unlimited']),
    integer('maximum', 0, 1_000_000),
  ),
  beyond: word<BeyondLimit>('BeyondLimit', ['deny', 'authorizationNeeded', 'review', 'warn']),
  scope: optional(word<LimitScope>('LimitScope', ['member', 'memberAndProvider', 'staff'])),
  when: optional(Condition),
  modifiers: optional(list(Modifier, 100)),
})
