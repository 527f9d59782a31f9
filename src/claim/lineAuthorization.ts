import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import { recordsById } from '../subject/recordsById.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { ClaimLine } from './ClaimLine.js'

/**
 * The authorization of a line: the one that all its sessions name, or by which they are judged, and the payer's number
 * for it. None where there are several, or some have none.
 */
export const lineAuthorization = (
  { authorizations = [] }: Chart,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ((line: ServiceLine) => Pick<ClaimLine, 'authorization' | 'authorizationNumber'>) => {
  const byId = recordsById(authorizations)
  return ({ sessions, serviceDate }) => {
    const borneBy = new Set(sessions.flatMap((id) => bearersOf(subjects.get(id), serviceDate)))
    const [authorization, ...others] = borneBy
    if (authorization === undefined || others.length > 0) return {}
    const number = byId.get(authorization)?.number ?? ''
    return { authorization, ...(number === '' ? {} : { authorizationNumber: number }) }
  }
}

const bearersOf = (
  subject: SessionSubject | undefined,
  serviceDate: CalendarDate,
): ReadonlyArray<RecordId | undefined> => {
  if (subject === undefined) return [undefined]
  const { session } = subject
  if (session.authorization !== undefined) return [session.authorization]
  const { authorization, use } = subject.authorized(session)
  const chosen = authorization.kind === 'chosen' ? authorization.record.id : undefined
  return use.bearersOn.get(serviceDate) ?? [chosen]
}
