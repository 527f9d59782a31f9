import { StayKind } from '../code/StayKind.js'
import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** That the service is not paid on days that the member spends in a hospital, a residence or custody. */
export interface StayExclusion {
  /** The sessions that it is about; absent: all. */
  readonly when?: Condition
  /** The kinds of stays, up to 100. */
  readonly kinds: ReadonlyArray<StayKind>
  /** Whether the day of admission is such a day. */
  readonly isAdmissionDayExcluded: boolean
  /** Whether the day of discharge is. A stay of one day is excluded where either of its two days is. */
  readonly isDischargeDayExcluded: boolean
}

export const StayExclusion: Codec<StayExclusion> = record<StayExclusion>('StayExclusion', {
  when: optional(Condition),
  kinds: list(StayKind, 100),
  isAdmissionDayExcluded: boolean,
  isDischargeDayExcluded: boolean,
})
