import { isDayAt } from './isDayAt.js'
import { twoDigitsAt } from './twoDigitsAt.js'

/** Length of `2026-11-01T06:30:00Z`. */
const shortest = 20
/** Length of `2026-11-01T01:30:00.123456789-05:00`. */
export const longestDateTimeText = 35
/** Where a fraction of a second, or else the offset, begins. */
export const secondsEnd = 19
/** Length of `-05:00`. */
export const offsetLength = 6

const mostFractionDigits = 9
const largestOffsetHours = 14

const plus = 43
/** The character code of `-`. */
export const hyphen = 45
const point = 46
/** The character code of `0`. */
export const zero = 48
const nine = 57
const colon = 58
const letterT = 84
const letterZ = 90
const smallLetterT = 116
const smallLetterZ = 122

/** Whether a character code is `Z`, in either case. */
export const isZ = (character: number): boolean =>
  character === letterZ || character === smallLetterZ

const hasLocalTime = (text: string): boolean => {
  const separator = text.charCodeAt(10)
  const hour = twoDigitsAt(text, 11)
  const minute = twoDigitsAt(text, 14)
  const second = twoDigitsAt(text, 17)
  return (
    (separator === letterT || separator === smallLetterT) &&
    text.charCodeAt(13) === colon &&
    text.charCodeAt(16) === colon &&
    hour >= 0 &&
    hour <= 23 &&
    minute >= 0 &&
    minute <= 59 &&
    second >= 0 &&
    second <= 59
  )
}

// Where the offset begins; -1 after a point without a digit or with too many.
const fractionEnd = (text: string): number => {
  if (text.charCodeAt(secondsEnd) !== point) return secondsEnd
  const first = secondsEnd + 1
  let index = first
  while (text.charCodeAt(index) >= zero && text.charCodeAt(index) <= nine) index += 1
  return index > first && index <= first + mostFractionDigits ? index : -1
}

const hasOffset = (text: string, index: number): boolean => {
  const sign = text.charCodeAt(index)
  if (isZ(sign)) return text.length === index + 1
  if ((sign !== plus && sign !== hyphen) || text.length !== index + offsetLength) return false
  const hours = twoDigitsAt(text, index + 1)
  const minutes = twoDigitsAt(text, index + 4)
  return (
    text.charCodeAt(index + 3) === colon &&
    hours >= 0 &&
    minutes >= 0 &&
    minutes <= 59 &&
    (hours < largestOffsetHours || (hours === largestOffsetHours && minutes === 0))
  )
}

/** Whether a text has the form of an `OffsetDateTime`. The length bounds the work before a character is read. */
export const isDateTimeText = (text: string): boolean => {
  if (text.length < shortest || text.length > longestDateTimeText) return false
  if (!isDayAt(text) || !hasLocalTime(text)) return false
  const offsetIndex = fractionEnd(text)
  return offsetIndex > 0 && hasOffset(text, offsetIndex)
}
