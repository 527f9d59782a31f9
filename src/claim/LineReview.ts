import type { ReadonlyNonEmptyArray } from 'fp-ts/ReadonlyNonEmptyArray'
import type { These } from 'fp-ts/These'
import type { RecordId } from '../record/RecordId.js'
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
}
