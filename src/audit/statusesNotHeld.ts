import type { RecordId } from '../record/RecordId.js'
import type { SessionStatus } from '../record/Session.js'
import type { LineBench } from './LineBench.js'

/** The status of a session of a member that was not held; absent where none of that id is documented as such. */
export type StatusNotHeld = (member: RecordId, session: RecordId) => SessionStatus | undefined

/** Looks up sessions that were planned, cancelled or missed, which are no services. */
export const statusesNotHeld = ({ charts }: Pick<LineBench, 'charts'>): StatusNotHeld => {
  const byMember = new Map<RecordId, Map<RecordId, SessionStatus>>()
  for (const [member, ofMember] of charts) {
    const statuses = new Map<RecordId, SessionStatus>()
    byMember.set(member, statuses)
    for (const { sessions = [] } of ofMember) {
      for (const { id, status } of sessions) {
        if (status === 'planned' || status === 'cancelled' || status === 'noShow') {
          statuses.set(id, status)
        }
      }
    }
  }
  return (member, session) => byMember.get(member)?.get(session)
}
