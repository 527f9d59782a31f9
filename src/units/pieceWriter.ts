import { formatInstant, offsetMinutesOf, type OffsetDateTime } from '../time/OffsetDateTime.js'
import type { DatedSession } from './DatedSession.js'
import type { Piece } from './Piece.js'
import type { UnitPiece } from './UnitSlice.js'

/**
 * Writes pieces: the session's own start and end as the session writes them, any other moment in the offset of its
 * start. Where a piece starts at the end of the one before, as most do, the moment is written once.
 */
export const pieceWriter = (): ((piece: Piece) => UnitPiece) => {
  let lastSession: DatedSession | undefined
  let lastEnd: number | undefined
  let lastText: OffsetDateTime | undefined
  return ({ part: { dated }, start, end }) => {
    const { session, time } = dated
    const write = (instant: number): OffsetDateTime =>
      formatInstant(instant, offsetMinutesOf(time.start))
    const shared = lastSession === dated && lastEnd === start ? lastText : undefined
    const startText = start === time.recorded.start ? time.start : (shared ?? write(start))
    const endText = end === time.recorded.end ? time.end : write(end)
    lastSession = dated
    lastEnd = end
    lastText = endText
    return { session: session.id, start: startText, end: endText }
  }
}
