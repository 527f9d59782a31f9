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
 * session counts where its first unit lies. Of another code all documented minutes count, and of one that is paid by the
 * day or the service, of which no minutes are billed, they may.
 */
export type LimitMeasure = 'units' | 'minutes' | 'sessions' | 'days'

/**
 * Whose services count together: all of a member's, those that one rendering provider gave the member, or all that one
 * rendering provider gave, whoever the member. The last is told by the charts of all members, and an audit judges it: it
 * counts a worker's own time, so that a group is one session. The review of a chart tells what that chart alone proves to
 * be beyond it, and of all else that it cannot be told.
 */
export type LimitScope = 'member' | 'memberAndProvider' | 'staff'

/**
 * Whose payment makes a service count toward a payer's limit: its own alone, or that of any payer, as where coverage
 * changes within a month. What nobody pays counts as what another payer pays.
 */
export type LimitPayment = 'thisPayer' | 'anyPayer'

/**
 * What goes beyond a limit: what was rendered last, or what was rendered first. What is billed already has used the limit
 * before all that is not.
 */
export type LimitTrim = 'lastRendered' | 'firstRendered'

/** How much of a member's services a payer pays within a window of time, or of a worker's. The maximum itself is within. */
export interface UnitLimit {
  /**
   * The codes that count together, each by its own unit: of one that is paid by the day a service date is one unit. Where
   * the policy does not say how another code is rounded, part of its unit may be one or none.
   */
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
  /**
   * Whose payment makes a service count; absent: not stated, so that what another payer pays may count or not. An
   * agency's limit, and one of scope `staff`, counts whoever pays.
   */
  readonly paidBy?: LimitPayment
  /** What is trimmed; absent: what was rendered last, which is this library's own choice. */
  readonly trimmed?: LimitTrim
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
  paidBy: optional(word<LimitPayment>('LimitPayment', ['thisPayer', 'anyPayer'])),
  trimmed: optional(word<LimitTrim>('LimitTrim', ['lastRendered', 'firstRendered'])),
})
