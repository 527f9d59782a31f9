import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockOf } from '../../src/time/clockOf.js'
import { isOffsetDateTime } from '../../src/time/OffsetDateTime.js'
import { OffsetDateTime } from '../arbitrary/OffsetDateTime.js'

const clock = (text: string): number => (isOffsetDateTime(text) ? clockOf(text) : Number.NaN)

it.each([
  ['2026-03-02T00:00:00-06:00', 0],
  ['2026-03-02T09:30:00-06:00', 34_200_000],
  ['2026-03-09T09:30:00-05:00', 34_200_000],
  ['2026-03-02T09:30:00Z', 34_200_000],
  ['2026-03-02T09:30:00+05:30', 34_200_000],
  ['2026-03-02T09:30:01.250-06:00', 34_201_250],
  ['2026-03-02T23:59:59.999+14:00', 86_399_999],
])('%s', (text, milliseconds) => {
  expect(clock(text)).toBe(milliseconds)
})

it('is within the day', () => {
  fc.assert(
    fc.property(OffsetDateTime, (dateTime) => {
      const milliseconds = clockOf(dateTime)
      expect(milliseconds >= 0 && milliseconds < 86_400_000).toBe(true)
    }),
  )
})
