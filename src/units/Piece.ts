import type { TimeSpan } from '../time/TimeSpan.js'
import type { ContactPart } from './ContactPart.js'

/** An uninterrupted stretch of time of one session on one service date. */
export interface Piece extends TimeSpan {
  readonly part: ContactPart
}

/** The pieces up to so many milliseconds of their time, and the rest. */
export interface SplitPieces {
  readonly before: ReadonlyArray<Piece>
  readonly after: ReadonlyArray<Piece>
}

/** The milliseconds of some pieces; where they overlap both count. */
export const piecesMilliseconds = (pieces: ReadonlyArray<Piece>): number => {
  let milliseconds = 0
  for (const { start, end } of pieces) milliseconds += end - start
  return milliseconds
}

const none: ReadonlyArray<Piece> = []

/** Splits pieces, in their order, after so many milliseconds of their time. */
export const splitPieces = (pieces: ReadonlyArray<Piece>, milliseconds: number): SplitPieces => {
  // Most times are whole minutes and most units are full, so that nothing is left on one side.
  if (milliseconds <= 0) return { before: none, after: pieces }
  if (milliseconds >= piecesMilliseconds(pieces)) return { before: pieces, after: none }
  const before: Array<Piece> = []
  const after: Array<Piece> = []
  let left = milliseconds
  for (const piece of pieces) {
    const length = piece.end - piece.start
    if (length <= left) before.push(piece)
    else if (left <= 0) after.push(piece)
    else {
      const end = piece.start + left
      before.push({ part: piece.part, start: piece.start, end })
      after.push({ part: piece.part, start: end, end: piece.end })
    }
    left -= length
  }
  return { before, after }
}
