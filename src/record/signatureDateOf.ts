import type { CalendarDate } from '../time/CalendarDate.js'
import { dateOf } from '../time/OffsetDateTime.js'
import type { Signature } from './Signature.js'

/** The day on which a signature was given: of its moment, in the offset of that, or else the day that it names. */
export const signatureDateOf = ({ signedAt, signedOn }: Signature): CalendarDate | undefined =>
  signedAt === undefined ? signedOn : dateOf(signedAt)
