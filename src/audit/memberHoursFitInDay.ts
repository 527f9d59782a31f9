import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { evidenceOf } from './firstOf.js'
import { gapsOf } from './lineFact.js'
import { longDays, type LongDay } from './longDays.js'
import { servicesByMember } from './servicesByMember.js'
import { memberContacts } from './workerContacts.js'

/** How much was documented for a member on one day, and which sessions are beyond what a day has. */
export interface MemberDayDetail extends LongDay {
  readonly reason: 'memberDayIsTooLong'
  readonly member: RecordId
}

/**
 * What was documented for a member on a calendar day, by all workers and under all codes, fits into it. Sessions without
 * the member do not count, nor those of a code of which a day is one unit. Days are those of `providerHoursFitInDay`.
 */
export const memberHoursFitInDay: AuditCheck<'memberHoursFitInDay', MemberDayDetail> = {
  id: 'memberHoursFitInDay',
  title: 'What was documented for a member on a day fits into it',
  severity: 'error',
  reasons: {
    memberDayIsTooLong: {
      sentence:
        'For the member {member} {minutes} minutes are documented on {serviceDate}, more than the day has. Sessions: {sessionCount}; beyond the day: {sessions}.',
      fix: 'Find out which of these sessions were held and when, and correct what is recorded wrong; take back what was billed for the others.',
      fixedBy: 'supervisor',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  find: ({ services }) => {
    const facts: Array<AuditFact<MemberDayDetail>> = []
    const gaps = new Map<string, number>()
    for (const [member, held] of servicesByMember(services, gaps)) {
      for (const [day, beyond] of longDays(memberContacts(held)).long) {
        facts.push({
          detail: { reason: 'memberDayIsTooLong', member, ...day },
          evidence: evidenceOf('session', day.sessions),
          services: beyond,
        })
      }
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}
