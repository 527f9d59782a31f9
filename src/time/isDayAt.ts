import { daysInMonth } from './daysInMonth.js'
import { twoDigitsAt } from './twoDigitsAt.js'

const firstCentury = 19
const lastCentury = 20
const shortestMonth = 28
const hyphen = 45

/**
 * Whether the first ten characters of `text` are the `YYYY-MM-DD` of a real day of the years 1900 to 2099. What
 * follows them is not looked at.
 */
export const isDayAt = (text: string): boolean => {
  const century = twoDigitsAt(text, 0)
  const yearOfCentury = twoDigitsAt(text, 2)
  const month = twoDigitsAt(text, 5)
  const day = twoDigitsAt(text, 8)
  return (
    (century === firstCentury || century === lastCentury) &&
    yearOfCentury >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= shortestMonth || day <= daysInMonth(100 * century + yearOfCentury, month)) &&
    text.charCodeAt(4) === hyphen &&
    text.charCodeAt(7) === hyphen
  )
}
