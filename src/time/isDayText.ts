import { isDayAt } from './isDayAt.js'

/** How long a `YYYY-MM-DD` is. */
export const dayTextLength = 10

/** Whether a value is a `YYYY-MM-DD` of a real day, and nothing more. */
export const isDayText = (value: unknown): value is string =>
  typeof value === 'string' && value.length === dayTextLength && isDayAt(value)
