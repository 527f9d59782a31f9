import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { record } from '../codec/record.js'
import { variant } from '../codec/variant.js'
import { word } from '../codec/word.js'
import { calendarWindowCases, type CalendarWindow } from '../time/CalendarWindow.js'

/**
 * Any 24 hours. A unit counts with those that began less than 24 hours before it: one that began exactly 24 hours
 * before is out.
 */
export interface Rolling24HoursWindow {
  /** Which window it is. */
  readonly kind: 'rolling24Hours'
}

/** Any so many days on end: a service date and the days just before it. */
export interface RollingDaysWindow {
  /** Which window it is. */
  readonly kind: 'rollingDays'
  /** How many days with the service date itself, 1 to 36,500: 7 are the service date and the six days before it. */
  readonly days: number
}

/** The year of a plan of benefits, which begins on the same day of every calendar year. */
export interface PlanYearWindow {
  /** Which window it is. */
  readonly kind: 'planYear'
  /** The month in which it begins, 1 to 12. */
  readonly firstMonth: number
  /** The day of that month on which it begins, 1 to 31: a day that the month has in every year. */
  readonly firstDay: number
}

/** All that is known of the member, whenever it was. */
export interface LifetimeWindow {
  /** Which window it is. */
  readonly kind: 'lifetime'
}

/** The days of the treatment plan that is in effect on the service date. */
export interface PlanWindow {
  /** Which window it is. */
  readonly kind: 'plan'
}

/** The time over which a limit counts. */
export type LimitWindow =
  | CalendarWindow
  | Rolling24HoursWindow
  | RollingDaysWindow
  | PlanYearWindow
  | LifetimeWindow
  | PlanWindow

export const LimitWindow: Codec<LimitWindow> = variant<LimitWindow, 'kind'>('LimitWindow', 'kind', {
  ...calendarWindowCases,
  rolling24Hours: record<Rolling24HoursWindow>('Rolling24HoursWindow', {
    kind: word('rolling24Hours', ['rolling24Hours']),
  }),
  rollingDays: record<RollingDaysWindow>('RollingDaysWindow', {
    kind: word('rollingDays', ['rollingDays']),
    days: integer('days', 1, 36_500),
  }),
  planYear: record<PlanYearWindow>('PlanYearWindow', {
    kind: word('planYear', ['planYear']),
    firstMonth: integer('firstMonth', 1, 12),
    firstDay: integer('firstDay', 1, 31),
  }),
  lifetime: record<LifetimeWindow>('LifetimeWindow', { kind: word('lifetime', ['lifetime']) }),
  plan: record<PlanWindow>('PlanWindow', { kind: word('plan', ['plan']) }),
})
