import * as O from 'fp-ts/Option'
import { integer } from '../codec/integer.js'
import { word } from '../codec/word.js'
import { addDays } from './addDays.js'
import { addMonths } from './addMonths.js'
import type { CalendarDate } from './CalendarDate.js'

/** What a period is counted in. Months are those of the calendar, not runs of thirty days. */
export type PeriodUnit = 'days' | 'months'

/** A length of time in whole days or months. */
export interface Period {
  /** How many, 1 to 36,500. */
  readonly count: number
  /** Of what. */
  readonly unit: PeriodUnit
}

/** The codecs of the fields of a period, for what is one and more. */
export const periodFields = {
  count: integer('count', 1, 36_500),
  unit: word<PeriodUnit>('PeriodUnit', ['days', 'months']),
}

/**
 * The day that lies exactly a period after a day: 90 days after 2025-01-01 is 2025-04-01. Six months after 2026-08-31
 * is 2027-02-28, since that month has no day 31. None outside the years 1900 to 2099.
 */
export const dayAfter = ({
  count,
  unit,
}: Period): ((date: CalendarDate) => O.Option<CalendarDate>) =>
  unit === 'days' ? addDays(count) : addMonths(count)

/**
 * The last day of a period that begins with a day, which is its first: of six months from 2026-01-15 it is 2026-07-14,
 * of 90 days from 2025-01-01 it is 2025-03-31. Where the last month is too short to have the day of the same number,
 * the period ends with that month: six months from 2026-08-31 end on 2027-02-28, as do those from 2026-08-29. None
 * outside the years 1900 to 2099.
 */
export const lastDayOf =
  (period: Period) =>
  (first: CalendarDate): O.Option<CalendarDate> => {
    const after = dayAfter(period)(first)
    const endsWithItsMonth =
      period.unit === 'months' && O.isSome(after) && dayOfMonth(after.value) !== dayOfMonth(first)
    return endsWithItsMonth ? after : O.chain(addDays(-1))(after)
  }

const dayOfMonth = (date: CalendarDate): string => date.slice(8)
