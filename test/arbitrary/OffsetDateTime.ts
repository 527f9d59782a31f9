import * as fc from 'fast-check'
import { isOffsetDateTime, type OffsetDateTime as Value } from '../../src/time/OffsetDateTime.js'
import { CalendarDate } from './CalendarDate.js'

const upTo = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'))

const digit = fc.constantFrom(...Array.from('0123456789'))

const fraction = fc.oneof(
  fc.constant(''),
  fc.array(digit, { minLength: 1, maxLength: 9 }).map((digits) => `.${digits.join('')}`),
)

const sign = fc.constantFrom('+', '-')

const offset = fc.oneof(
  fc.constantFrom('Z', 'z', '-00:00', '+14:00', '-14:00', '-05:00', '-06:00', '-10:00'),
  fc.tuple(sign, upTo(13), upTo(59)).map(([s, hours, minutes]) => `${s}${hours}:${minutes}`),
)

/** Any date-time that can be written, in every spelling. */
export const OffsetDateTime: fc.Arbitrary<Value> = fc
  .tuple(CalendarDate, fc.constantFrom('T', 't'), upTo(23), upTo(59), upTo(59), fraction, offset)
  .map(
    ([date, t, hour, minute, second, part, at]) =>
      `${date}${t}${hour}:${minute}:${second}${part}${at}`,
  )
  .filter(isOffsetDateTime)
