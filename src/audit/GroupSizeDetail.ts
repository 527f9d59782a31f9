import type { RecordId } from '../record/RecordId.js'

/** How the sessions of a group say otherwise than each of them says of the group. */
export type GroupSizeDetail = {
  /** The sessions that are concerned: the first of many, in order of id; where they differ first the two that are furthest apart. */
  readonly sessions: ReadonlyArray<RecordId>
} & (
  | {
      readonly reason: 'moreMembersThanAllowed'
      /** The most members who were there in the same minute. */
      readonly members: number
      readonly maximum: number
    }
  | {
      readonly reason: 'moreMembersThanStaffMayLead'
      readonly members: number
      /** The most staff that a session of the group names, by their number or as those who rendered. */
      readonly staffCount: number
      readonly membersPerStaff: number
    }
  | {
      readonly reason: 'moreMembersThanRecorded'
      readonly members: number
      /** The largest size that one of the sessions says. */
      readonly size: number
    }
  | {
      readonly reason: 'sizesDiffer' | 'staffCountsDiffer'
      /** The smallest and the largest number that the sessions say. */
      readonly least: number
      readonly most: number
    }
)
