import type { Hcpcs } from '../code/Hcpcs.js'
import type { SecondsRule } from '../policy/SecondsRule.js'
import { millisecondsPerMinute, minutesIn } from '../time/Minutes.js'
import type { CodeMinutes } from './allotUnits.js'
import type { ContactPart } from './ContactPart.js'
import type { PartShare } from './groupParts.js'
import { piecesMilliseconds, splitPieces, type Piece } from './Piece.js'

/** Contacts in whole minutes. */
export interface WholeMinutes extends CodeMinutes {
  /** The time of the whole minutes, in the order of the contacts. */
  readonly kept: ReadonlyArray<Piece>
  /** The seconds that fill no minute, taken from the end of each contact or of the last. */
  readonly cut: ReadonlyArray<Piece>
}

/** Cuts what fills no minute: from each contact, or from the sum of all. */
export const cutSeconds =
  (rule: SecondsRule) =>
  ({ code, parts }: PartShare): WholeMinutes => {
    if (rule === 'cutAfterSum' || parts.length === 1) return cutOnce(code, parts.flatMap(piecesOf))
    const kept: Array<Piece> = []
    const cut: Array<Piece> = []
    let milliseconds = 0
    for (const part of parts) {
      const whole = cutOnce(code, piecesOf(part))
      milliseconds += whole.minutes * millisecondsPerMinute
      for (const piece of whole.kept) kept.push(piece)
      for (const piece of whole.cut) cut.push(piece)
    }
    return { code, minutes: minutesIn(milliseconds), kept, cut }
  }

const cutOnce = (code: Hcpcs, pieces: ReadonlyArray<Piece>): WholeMinutes => {
  const minutes = minutesIn(piecesMilliseconds(pieces))
  const { before, after } = splitPieces(pieces, minutes * millisecondsPerMinute)
  return { code, minutes, kept: before, cut: after }
}

const piecesOf = (part: ContactPart): ReadonlyArray<Piece> =>
  part.spans.map(({ start, end }) => ({ part, start, end }))
