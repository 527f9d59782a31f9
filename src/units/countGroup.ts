import { unitMinutesOf, type Rounding } from '../policy/Rounding.js'
import { millisecondsPerMinute } from '../time/Minutes.js'
import { allotUnits, type CodeMinutes } from './allotUnits.js'
import type { Counting } from './Counting.js'
import { cutSeconds } from './cutSeconds.js'
import type { DatedSession } from './DatedSession.js'
import type { DropReason } from './DroppedTime.js'
import type { PartGroup } from './groupParts.js'
import { piecesMilliseconds, splitPieces, type Piece } from './Piece.js'
import { roundMinutes } from './roundMinutes.js'
import { sliceUnits, type EarnedUnit } from './sliceUnits.js'

/** Time of one session that is in no unit. */
export interface DroppedPiece {
  readonly dated: DatedSession
  readonly reason: DropReason
  readonly milliseconds: number
}

/** What contacts earned; it grows as groups of them are counted. */
export interface Tally {
  readonly earned: Array<EarnedUnit>
  readonly dropped: Array<DroppedPiece>
  /** The sessions whose seconds would have made up a minute, had they been summed before they were cut. */
  readonly lostMinutes: Array<DatedSession>
}

/** Counts contacts that are rounded together into a tally; seconds are cut per contact where nothing is stated. */
export const countGroup = ({
  rounding,
  seconds,
}: Counting): ((group: PartGroup, tally: Tally) => void) => {
  const unitMinutes = unitMinutesOf(rounding)
  const unitMilliseconds = unitMinutes * millisecondsPerMinute
  const cut = cutSeconds(seconds ?? 'cutPerContact')
  const unitsOfShares = sharesUnits(rounding)
  const slice = sliceUnits(unitMinutes)
  return (group, { earned, dropped, lostMinutes }) => {
    const wholes = group.map(cut)
    const units = unitsOfShares(wholes)
    const reason = units.some((count) => count > 0) ? 'remainder' : 'belowFirstUnit'
    wholes.forEach((whole, index) => {
      const { before, after } = splitPieces(whole.kept, (units[index] ?? 0) * unitMilliseconds)
      slice(before, earned)
      drop(dropped, reason, after)
      drop(dropped, 'seconds', whole.cut)
      if (piecesMilliseconds(whole.cut) >= millisecondsPerMinute) {
        for (const { part } of whole.cut) lostMinutes.push(part.dated)
      }
    })
  }
}

const sharesUnits = (
  rounding: Rounding,
): ((shares: ReadonlyArray<CodeMinutes>) => ReadonlyArray<number>) => {
  const round = roundMinutes(rounding)
  const allot = allotUnits(rounding)
  return (shares) => {
    if (shares.length === 1) return shares.map(({ minutes }) => round(minutes))
    const allotted = new Map(allot(shares).map(({ code, units }) => [code, units]))
    return shares.map(({ code }) => allotted.get(code) ?? 0)
  }
}

const drop = (
  dropped: Array<DroppedPiece>,
  reason: DropReason,
  pieces: ReadonlyArray<Piece>,
): void => {
  for (const { part, start, end } of pieces) {
    dropped.push({ dated: part.dated, reason, milliseconds: end - start })
  }
}
