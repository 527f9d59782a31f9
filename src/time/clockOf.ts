import { dayNumberAt } from './dayNumberAt.js'
import { millisecondsPerMinute } from './Minutes.js'
import { instantOf, offsetMinutesOf, type OffsetDateTime } from './OffsetDateTime.js'

const millisecondsPerDay = 86_400_000

/** The time of day as a clock showed it at the place of a moment, in milliseconds from 00:00, whatever the offset was. */
export const clockOf = (dateTime: OffsetDateTime): number =>
  instantOf(dateTime) +
  millisecondsPerMinute * offsetMinutesOf(dateTime) -
  millisecondsPerDay * dayNumberAt(dateTime)
