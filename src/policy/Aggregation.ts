import { Hcpcs } from '../code/Hcpcs.js'
import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'
import { variant } from '../codec/variant.js'
import { word } from '../codec/word.js'
import { CalendarWindow } from '../time/CalendarWindow.js'
import { GroupingKey } from './GroupingKey.js'

/** Each contact is rounded alone; no minute is carried from one to another. */
export interface ContactAggregation {
  readonly kind: 'contact'
  /** Whether a unit must be uninterrupted: then a break divides a session into contacts of their own. */
  readonly continuous: boolean
}

/** Minutes are summed before they are rounded. */
export interface SumAggregation {
  readonly kind: 'sum'
  /** The days whose minutes are summed. */
  readonly window: CalendarWindow
  /** What sessions must have in common to be summed; without `code`, those of different codes are. */
  readonly by: ReadonlyArray<GroupingKey>
}

/**
 * The timed codes of one day share a total: the total is rounded, and its units are allotted to the codes. A session
 * of any other code is summed over its day with those of its own code only.
 */
export interface TotalMinutesAggregation {
  readonly kind: 'totalMinutes'
  /** The codes that share a total. */
  readonly codes: ReadonlyArray<Hcpcs>
  /** What else sessions must have in common to share it. */
  readonly by: ReadonlyArray<GroupingKey>
}

/** Which minutes a payer adds before it rounds. There is no default. */
export type Aggregation = ContactAggregation | SumAggregation | TotalMinutesAggregation

const by = list(GroupingKey, 6)

export const Aggregation: Codec<Aggregation> = variant<Aggregation, 'kind'>('Aggregation', 'kind', {
  contact: record<ContactAggregation>('ContactAggregation', {
    kind: word('contact', ['contact']),
    continuous: boolean,
  }),
  sum: record<SumAggregation>('SumAggregation', {
    kind: word('sum', ['sum']),
    window: CalendarWindow,
    by,
  }),
  totalMinutes: record<TotalMinutesAggregation>('TotalMinutesAggregation', {
    kind: word('totalMinutes', ['totalMinutes']),
    codes: list(Hcpcs, 1000),
    by,
  }),
})
