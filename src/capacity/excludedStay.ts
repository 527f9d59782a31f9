import { memberIsNotInStay } from '../limits/memberIsNotInStay.js'
import type { RecordId } from '../record/RecordId.js'
import { onceInARow } from '../rule/onceInARow.js'
import type { Editions } from '../subject/Editions.js'
import type { Proposal } from './Proposal.js'
import { boundless, roomFor, untoldRoom, type Room } from './Room.js'

/** What the stays of a member leave of a day. */
export interface StayRoom {
  readonly room: Room
  /** The stay in which payer or agency pay for nothing. */
  readonly stay: RecordId | undefined
}

/** Tells it of the day of a proposed session, by the rule that judges sessions by stays. */
export const excludedStay = (): ((proposal: Proposal) => StayRoom) => {
  const judgeOf = onceInARow((editions: Editions) =>
    memberIsNotInStay.findings({ ...editions, moment: 'schedule' }),
  )
  return ({ subject }) => {
    const missing: Array<string> = []
    for (const finding of judgeOf(subject.editions)(subject)) {
      if (finding.outcome === 'notMet') return { room: roomFor(0), stay: finding.detail.stay }
      if (finding.outcome === 'undetermined') missing.push(...finding.missing)
    }
    return { room: missing.length === 0 ? boundless : untoldRoom(missing), stay: undefined }
  }
}
