import type { RecordId } from '../record/RecordId.js'
import type { Minutes } from '../time/Minutes.js'
import type { OffsetDateTime } from '../time/OffsetDateTime.js'

/** Uninterrupted time of one session within a unit. */
export interface UnitPiece {
  readonly session: RecordId
  /** In the offset of the session's start; the session's own start as it is written there. */
  readonly start: OffsetDateTime
  /** The instant at which it is over, in the offset of the start; the session's own end as it is written there. */
  readonly end: OffsetDateTime
}

/** The time of one unit. The last unit of a group may be shorter than the others, where it was earned by a part. */
export interface UnitSlice {
  /** The number of the unit within its line, from 1. */
  readonly unit: number
  readonly minutes: Minutes
  /** In order of time: one where the unit was uninterrupted, more over a break or over several sessions. */
  readonly pieces: ReadonlyArray<UnitPiece>
}
