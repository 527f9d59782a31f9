import { millisecondsPerMinute, minutesIn, type Minutes } from '../time/Minutes.js'
import type { Piece } from './Piece.js'

/** The time of one unit. */
export interface EarnedUnit {
  /** The piece in which it starts, which says to which session and day it belongs. */
  readonly first: Piece
  readonly pieces: ReadonlyArray<Piece>
  readonly minutes: Minutes
}

/** Cuts time into units of so many minutes, one after the other, and adds them to `units`; the last may be shorter. */
export const sliceUnits =
  (unitMinutes: number) =>
  (pieces: ReadonlyArray<Piece>, units: Array<EarnedUnit>): void => {
    const unitMilliseconds = unitMinutes * millisecondsPerMinute
    let first: Piece | undefined
    let inUnit: Array<Piece> = []
    let left = unitMilliseconds
    for (const { part, start, end } of pieces) {
      for (let from = start; from < end;) {
        const piece: Piece = { part, start: from, end: Math.min(end, from + left) }
        if (first === undefined) inUnit = [piece]
        else inUnit.push(piece)
        first ??= piece
        left -= piece.end - from
        from = piece.end
        if (left > 0) continue
        units.push({ first, pieces: inUnit, minutes: minutesIn(unitMilliseconds) })
        first = undefined
        left = unitMilliseconds
      }
    }
    if (first !== undefined) {
      units.push({ first, pieces: inUnit, minutes: minutesIn(unitMilliseconds - left) })
    }
  }
