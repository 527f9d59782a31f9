import { expect, it } from 'vitest'
import { dayTextLength, isDayText } from '../../src/time/isDayText.js'

it.each([
  ['a day', '2026-11-24', true],
  ['a leap day', '2028-02-29', true],
  ['a leap day in a common year', '2026-02-29', false],
  ['a day with more behind it', '2026-11-24T', false],
  ['a day cut short', '2026-11-2', false],
  ['a number', 20261124, false],
  ['nothing', null, false],
])('%s', (_, value, expected) => {
  expect(isDayText(value)).toBe(expected)
})

it('is ten characters long', () => {
  expect('2026-11-24').toHaveLength(dayTextLength)
})
