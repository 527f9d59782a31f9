/** Why time of a session earned no unit. */
export type DropReason =
  /** The session was cancelled. */
  | 'cancelled'
  /** The member did not come. */
  | 'noShow'
  /** A time of the session or its note is missing or wrong; the result's issues say which. */
  | 'timesInvalid'
  /** Before the member arrived or after the member left. */
  | 'notAttended'
  /** Outside the times that the note gives. */
  | 'notInNote'
  /** Within a break or another span that is not billable. */
  | 'nonBillable'
  /** In a contact that is shorter than the payer's minimum. */
  | 'belowMinimumContact'
  /** Seconds that fill no minute. */
  | 'seconds'
  /** Whole minutes, but too few for a first unit. */
  | 'belowFirstUnit'
  /** Whole minutes beyond the units that were earned. */
  | 'remainder'

/** Time of a session that earned no unit. */
export interface DroppedTime {
  /** Why it earned nothing. */
  readonly reason: DropReason
  /** Whole milliseconds, above 0. */
  readonly milliseconds: number
}

const reasons: ReadonlyArray<DropReason> = [
  'cancelled',
  'noShow',
  'timesInvalid',
  'notAttended',
  'notInNote',
  'nonBillable',
  'belowMinimumContact',
  'seconds',
  'belowFirstUnit',
  'remainder',
]

/** One entry a reason, in the order in which time is dropped; empty entries are left out. */
export const sumDropped = (dropped: ReadonlyArray<DroppedTime>): ReadonlyArray<DroppedTime> => {
  const [only] = dropped
  if (only === undefined || (dropped.length === 1 && only.milliseconds > 0)) return dropped
  const sums: Array<DroppedTime> = []
  for (const reason of reasons) {
    let milliseconds = 0
    for (const entry of dropped) if (entry.reason === reason) milliseconds += entry.milliseconds
    if (milliseconds > 0) sums.push({ reason, milliseconds })
  }
  return sums
}
