import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { isOpenEnded } from './isOpenEnded.js'
import { occupiesMember } from './occupiesMember.js'
import type { PlacedSession } from './PlacedSession.js'

/**
 * The session that began first on the same service date and has no end, where that was before a session began: it may
 * have gone on. A session that does not hold the member is before and after nothing.
 */
export const openEndedBefore = (
  placed: ReadonlyArray<PlacedSession>,
): ((one: PlacedSession) => RecordId | undefined) => {
  const firsts = new Map<CalendarDate | undefined, Began>()
  for (const { session, serviceDate } of placed) {
    if (!isOpenEnded(session)) continue
    const start = instantOf(session.start)
    const first = firsts.get(serviceDate)
    if (first === undefined || start < first.start) {
      firsts.set(serviceDate, { id: session.id, start })
    }
  }
  return ({ session, serviceDate }) => {
    const { start } = session
    if (start === undefined || !occupiesMember(session)) return undefined
    const first = firsts.get(serviceDate)
    return first !== undefined && first.start < instantOf(start) ? first.id : undefined
  }
}

interface Began {
  readonly id: RecordId
  /** Epoch milliseconds. */
  readonly start: number
}
