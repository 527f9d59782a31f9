import { knownDigitsAt } from './knownDigitsAt.js'

/**
 * The day number (days since 1970-01-01) of the `YYYY-MM-DD` in the first ten characters of `text`, where they are
 * known to be a real day.
 */
export const dayNumberAt = (text: string): number => {
  const month = knownDigitsAt(text, 5)
  // Years are counted from March, so that the leap day is the last day of its year. All divisions are of whole
  // numbers above zero; `| 0` cuts them to whole numbers, at a fraction of the cost of `Math.floor`.
  const year = 100 * knownDigitsAt(text, 0) + knownDigitsAt(text, 2) - (month > 2 ? 0 : 1)
  const marchMonth = month > 2 ? month - 3 : month + 9
  const leapDays = (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0)
  const daysBeforeMonth = ((153 * marchMonth + 2) / 5) | 0
  return 365 * year + leapDays + daysBeforeMonth + knownDigitsAt(text, 8) - 719_469
}
