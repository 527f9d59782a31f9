import { isDayAt } from './isDayAt.js'
import { knownDigitsAt } from './knownDigitsAt.js'

/** Length of `2026-11-01T01:30:00.123456789-05:00`. */
export const longestDateTimeText = 35
/** Where a fraction of a second, or else the offset, begins. */
export const secondsEnd = 19
/** Length of `-05:00`. */
export const offsetLength = 6
/** The character code of `-`. */
export const hyphen = 45
/** The character code of `0`. */
export const zero = 48

const letterZ = 90
const smallLetterZ = 122

/** Whether a character code is `Z`, in either case. */
export const isZ = (character: number): boolean =>
  character === letterZ || character === smallLetterZ

// Day, time, fraction and offset, each in its bounds. No part can match in two ways, so that the work is linear.
const form =
  /^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:[Zz]|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))$/

/** The last day that every month has. */
const everyMonthHas = 28

/** Whether a text has the form of an `OffsetDateTime`. The length bounds the work before a character is read. */
export const isDateTimeText = (text: string): boolean =>
  text.length <= longestDateTimeText &&
  form.test(text) &&
  (knownDigitsAt(text, 8) <= everyMonthHas || isDayAt(text))
