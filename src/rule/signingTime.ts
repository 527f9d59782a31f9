import type { Signature } from '../record/Signature.js'
import { dayNumber } from '../time/CalendarDate.js'
import { millisecondsPerMinute } from '../time/Minutes.js'
import {
  furthestOffsetMinutes,
  hasLocalOffset,
  instantOf,
  offsetMinutesOf,
  type OffsetDateTime,
} from '../time/OffsetDateTime.js'

/** When a signature was given, against the end of the session that it is about. */
export type SigningTime =
  | { readonly kind: 'inTime' }
  | { readonly kind: 'beforeEnd' }
  | {
      readonly kind: 'late'
      /** By how many minutes at least, 1 or more; a minute that has begun counts. */
      readonly minutesLate: number
    }
  /** It is in time unless it was given before the end, earlier on the day of the end: only its day is known. */
  | { readonly kind: 'onDayOfEnd' }
  | { readonly kind: 'unknown'; readonly missing: ReadonlyArray<'session.end' | 'signedAt'> }

const minutesPerHour = 60
const millisecondsPerDay = 86_400_000

/** The furthest that a local time is from UTC. */
const furthestOffset = furthestOffsetMinutes * millisecondsPerMinute

/**
 * Judges a signature by the end of the session, from which on it may be given, and by the hours from then within which
 * it must be; the last moment is in time. Of a signature of which only the day is known it is judged what that whole
 * day tells: the day at the offset of the end, or, where the end is written in UTC, the day of that name anywhere.
 */
export const signingTime =
  (end: OffsetDateTime | undefined, withinHours = Infinity) =>
  (signature: Signature): SigningTime => {
    if (end === undefined) {
      return {
        kind: 'unknown',
        missing: isDated(signature) ? ['session.end'] : ['session.end', 'signedAt'],
      }
    }
    const given = whenGiven(signature, end)
    if (given === undefined) return { kind: 'unknown', missing: ['signedAt'] }
    const from = instantOf(end)
    const deadline = from + withinHours * minutesPerHour * millisecondsPerMinute
    if (given.last < from) return { kind: 'beforeEnd' }
    if (given.first > deadline) {
      const minutesLate = Math.ceil((given.first - deadline) / millisecondsPerMinute)
      return { kind: 'late', minutesLate }
    }
    if (given.last > deadline) return { kind: 'unknown', missing: ['signedAt'] }
    return given.first < from ? { kind: 'onDayOfEnd' } : { kind: 'inTime' }
  }

const isDated = ({ signedAt, signedOn }: Signature): boolean =>
  signedAt !== undefined || signedOn !== undefined

/** The first and the last moment at which a signature may have been given, both included. */
interface Given {
  readonly first: number
  readonly last: number
}

const whenGiven = ({ signedAt, signedOn }: Signature, end: OffsetDateTime): Given | undefined => {
  if (signedAt !== undefined) {
    const moment = instantOf(signedAt)
    return { first: moment, last: moment }
  }
  if (signedOn === undefined) return undefined
  const day = millisecondsPerDay * dayNumber(signedOn)
  const first = day - millisecondsPerMinute * offsetMinutesOf(end)
  const last = first + millisecondsPerDay - 1
  return hasLocalOffset(end)
    ? { first, last }
    : { first: first - furthestOffset, last: last + furthestOffset }
}
