import * as fc from 'fast-check'
import type { LimitWindow as Value } from '../../src/policy/LimitWindow.js'
import { CalendarWindow } from './CalendarWindow.js'

const firstMonth = fc.integer({ min: 1, max: 12 })

const windowOf = (firstDay: fc.Arbitrary<number>): fc.Arbitrary<Value> =>
  fc.oneof(
    CalendarWindow.map((window): Value => window),
    fc.constantFrom<Value>({ kind: 'rolling24Hours' }, { kind: 'lifetime' }, { kind: 'plan' }),
    fc.integer({ min: 1, max: 36_500 }).map((days): Value => ({ kind: 'rollingDays', days })),
    fc
      .tuple(firstMonth, firstDay)
      .map(([month, day]): Value => ({ kind: 'planYear', firstMonth: month, firstDay: day })),
  )

/** Any window of a limit that can be decoded, also a year that begins on a day that its month never has. */
export const LimitWindow: fc.Arbitrary<Value> = windowOf(fc.integer({ min: 1, max: 31 }))

/** A window that there is. */
export const soundLimitWindow: fc.Arbitrary<Value> = windowOf(fc.integer({ min: 1, max: 28 }))
