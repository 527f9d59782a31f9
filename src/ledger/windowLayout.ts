import type { LimitWindow } from '../policy/LimitWindow.js'
import { dayNumber, nearestCalendarDate, type CalendarDate } from '../time/CalendarDate.js'
import { windowOf } from '../time/CalendarWindow.js'
import type { DateRange } from '../time/DateRange.js'
import { yearFrom } from '../time/yearFrom.js'
import type { DatedUnit, PlanOn } from './DatedUnits.js'

/** The days that count together with a service date. */
export interface WindowOn {
  /** The name of the row in which its units are reckoned: that of a window which stands, or one for all dates. */
  readonly row: string
  /** The days, both ends included. */
  readonly range: Required<DateRange>
  /** The first day of the next window; absent where none begins. */
  readonly next: CalendarDate | undefined
}

/** How a kind of window lays units out: in rows, and in each by place. */
export interface WindowLayout {
  /** Absent where the window is that of a plan and none is known to be in effect. */
  readonly windowOn: (serviceDate: CalendarDate) => WindowOn | undefined
  /** How far back a window reaches; infinite where it stands and holds its whole row. */
  readonly length: number
  /** Whether places are milliseconds since 1970 rather than days. */
  readonly isByInstant: boolean
  readonly placeOf: (unit: Pick<DatedUnit, 'serviceDate' | 'start'>) => number
}

/** Lays out the windows of a limit. */
export const windowLayout = (window: LimitWindow, planOn: PlanOn): WindowLayout => {
  switch (window.kind) {
    case 'rollingDays':
      return { ...byDay, windowOn: sliding(window.days), length: window.days }
    case 'rolling24Hours':
      return {
        windowOn: sliding(2),
        length: MILLISECONDS_PER_DAY,
        isByInstant: true,
        placeOf: ({ start }) => start,
      }
    case 'plan':
      return { ...byDay, windowOn: ofPlan(planOn), length: Infinity }
    case 'lifetime':
      return { ...byDay, windowOn: () => LIFETIME, length: Infinity }
    case 'planYear': {
      const windowOn = inCalendar(yearFrom(window.firstMonth, window.firstDay))
      return { ...byDay, windowOn, length: Infinity }
    }
    default:
      return { ...byDay, windowOn: inCalendar(windowOf(window)), length: Infinity }
  }
}

/** A day without a change of the clock. */
export const MILLISECONDS_PER_DAY = 86_400_000

const byDay = {
  isByInstant: false,
  placeOf: ({ serviceDate }: Pick<DatedUnit, 'serviceDate'>) => dayNumber(serviceDate),
}

const EVER: Required<DateRange> = {
  from: nearestCalendarDate(-Infinity),
  through: nearestCalendarDate(Infinity),
}

const LIFETIME: WindowOn = { row: '', range: EVER, next: undefined }

const sliding =
  (days: number): WindowLayout['windowOn'] =>
  (date) => {
    const from = nearestCalendarDate(dayNumber(date) - days + 1)
    return { row: '', range: { from, through: date }, next: undefined }
  }

const inCalendar =
  (rangeOf: (date: CalendarDate) => Required<DateRange>): WindowLayout['windowOn'] =>
  (date) => {
    const range = rangeOf(date)
    return { row: range.from, range, next: dayAfter(range.through) }
  }

const ofPlan =
  (planOn: PlanOn): WindowLayout['windowOn'] =>
  (date) => {
    const period = planOn(date)
    if (period === undefined) return undefined
    const { from, through = EVER.through } = period.effective
    return {
      row: `${from} ${through} ${period.plan}`,
      range: { from, through },
      next: dayAfter(through),
    }
  }

const dayAfter = (date: CalendarDate): CalendarDate | undefined =>
  date < EVER.through ? nearestCalendarDate(dayNumber(date) + 1) : undefined
