import { expect, it } from 'vitest'
import { dayPattern } from '../../src/time/dayPattern.js'
import { isDayText } from '../../src/time/isDayText.js'
import { twoDigits } from '../../src/time/twoDigits.js'

const numbers = (first: number, last: number): ReadonlyArray<number> =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

it('says of every day of every year what the reading of a day says', () => {
  const pattern = new RegExp(`^${dayPattern}$`)
  const differing = numbers(1898, 2101).flatMap((year) =>
    numbers(0, 13).flatMap((month) =>
      numbers(0, 32)
        .map((day) => `${year}-${twoDigits(month)}-${twoDigits(day)}`)
        .filter((text) => pattern.test(text) !== isDayText(text)),
    ),
  )
  expect(differing).toEqual([])
})
