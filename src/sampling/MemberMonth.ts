import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { RecordId } from '../record/RecordId.js'
import { CalendarMonth } from '../time/CalendarMonth.js'

/** All that was billed for one member in one calendar month: the unit that auditors draw and judge as a whole. */
export interface MemberMonth {
  /** The caller's reference to the member. */
  readonly member: RecordId
  /** The month of the service dates. */
  readonly month: CalendarMonth
}

export const MemberMonth: Codec<MemberMonth> = record<MemberMonth>('MemberMonth', {
  member: RecordId,
  month: CalendarMonth,
})

/** The most member-months that a sample is drawn from, or that an overpayment is extrapolated to. */
export const maxMemberMonths = 1_000_000
