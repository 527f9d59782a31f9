import * as fc from 'fast-check'
import type { Ranged } from '../../src/subject/preferredOn.js'
import { nearestCalendarDate } from '../../src/time/CalendarDate.js'

/** Ranges within six weeks of 2026, some open, some from after through, each with a number. */
export const rangesOfDays: fc.Arbitrary<ReadonlyArray<Ranged<number>>> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 40 }),
      days: fc.option(fc.integer({ min: -3, max: 20 }), { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ from, days }, value) => ({
      value,
      range: {
        from: nearestCalendarDate(20_500 + from),
        ...(days === undefined ? {} : { through: nearestCalendarDate(20_500 + from + days) }),
      },
    })),
  )
