import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { evidenceOf } from './firstOf.js'
import { addGap, gapsOf } from './lineFact.js'
import { longDays, type LongDay } from './longDays.js'
import { servicesByProvider } from './servicesByProvider.js'
import { workerContacts } from './workerContacts.js'

/** How much a worker documented on one day, and which sessions are beyond what a day has. */
export interface ProviderDayDetail extends LongDay {
  readonly reason: 'providerDayIsTooLong'
  readonly renderingProvider: RecordId
}

/**
 * What a worker documented on a calendar day fits into it. The day is that of each session's own start, and of a session
 * over midnight what comes after it is of the next day. Time with a group counts once, whatever the number of its members;
 * all other time counts as often as it was documented. A day has 24 hours, one more where clocks are put back, and as much
 * more as a worker gained by crossing into other zones.
 *
 * Which of the sessions were not held their times do not tell. In order of time, those beyond the day are unsupported.
 */
export const providerHoursFitInDay: AuditCheck<'providerHoursFitInDay', ProviderDayDetail> = {
  id: 'providerHoursFitInDay',
  title: 'What a worker documented on a day fits into it',
  severity: 'error',
  reasons: {
    providerDayIsTooLong: {
      sentence:
        'The rendering provider {renderingProvider} documented {minutes} minutes on {serviceDate}, more than the day has. Sessions: {sessionCount}; beyond the day: {sessions}.',
      fix: 'Find out which of these sessions were held, when, and by whom, and correct what is recorded wrong; take back what was billed for the others.',
      fixedBy: 'supervisor',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  find: ({ services }) => {
    const facts: Array<AuditFact<ProviderDayDetail>> = []
    const gaps = new Map<string, number>()
    for (const [renderingProvider, held] of servicesByProvider(services, gaps)) {
      const { long, untold } = longDays(workerContacts(held))
      for (const [day, beyond] of long) {
        facts.push({
          detail: { reason: 'providerDayIsTooLong', renderingProvider, ...day },
          evidence: evidenceOf('session', day.sessions),
          services: beyond,
        })
      }
      untold.forEach(() => addGap(gaps, 'session.format'))
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}
