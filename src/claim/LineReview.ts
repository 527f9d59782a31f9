import type { ReadonlyNonEmptyArray } from 'fp-ts/ReadonlyNonEmptyArray'
import type { These } from 'fp-ts/These'
import type { RecordId } from '../record/RecordId.js'
import type { Units } from '../units/Units.js'
import type { ClaimLine } from './ClaimLine.js'
import type { OpenFinding } from './Finding.js'

/**
 * What may be claimed of some sessions. Left: nothing, and why. Right: the line. Both: the line, with what
 * somebody should look at before it is sent.
 */
export interface LineReview {
  /** The sessions that the line is made of, or the one that gives none. */
  readonly sessions: ReadonlyArray<RecordId>
  /** The claim line, what is open about its sessions, or both. */
  readonly outcome: These<ReadonlyNonEmptyArray<OpenFinding>, ClaimLine>
  /**
   * Of a line of which no unit may be claimed, since all are beyond a limit, the plan or what is authorized: how many there
   * are. Absent where there is a claim line, which says it itself, or where its sessions are not supported at all.
   */
  readonly overLimitUnits?: Units
}
