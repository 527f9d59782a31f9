import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { writtenSpans } from '../rule/writtenSpans.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { minutesIn } from '../time/Minutes.js'
import { offsetMinutesOf } from '../time/OffsetDateTime.js'
import { spansMilliseconds } from '../time/TimeSpan.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { crowdedTime, type CrowdedTime } from './crowdedTime.js'
import { evidenceOf } from './firstOf.js'
import { addGap, gapsOf } from './lineFact.js'
import { servicesByProvider } from './servicesByProvider.js'
import type { TimedService } from './TimedService.js'

/** In which sessions of other members the worker was in the minutes of a session. */
export interface SeveralMembersDetail {
  readonly reason: 'providerIsWithOthers'
  readonly renderingProvider: RecordId
  /** Sessions of other members in the same minutes: the first of many. */
  readonly sessions: ReadonlyArray<RecordId>
  /** Whole minutes of this session in which the worker was in others as well, each once. */
  readonly overlappingMinutes: number
  /** When, in the offset of the start, as ISO 8601 intervals: the first of many, in order. */
  readonly times: ReadonlyArray<string>
}

/**
 * A worker is with one member at a time, or with one group: sessions of several members in the same minutes are one group
 * by its id, or, where they have none, by the same begin and end. A session with one member or a family is no part of a
 * group. Whatever the codes are, and with the member or without: a worker who spoke with others of a member was busy.
 *
 * Times are half open, and seconds that fill no minute are no overlap. In which of the sessions the worker was their times
 * do not tell, so that no unit of either is supported.
 */
export const providerIsWithOneMemberAtATime: AuditCheck<
  'providerIsWithOneMemberAtATime',
  SeveralMembersDetail
> = {
  id: 'providerIsWithOneMemberAtATime',
  title: 'A worker is with one member or one group at a time',
  severity: 'error',
  reasons: {
    providerIsWithOthers: {
      sentence:
        'The rendering provider {renderingProvider} was in sessions of other members at the same time: {sessions}. Minutes in common: {overlappingMinutes}. From and until: {times}.',
      fix: 'Find out which of the sessions was held in these minutes. Correct the times or the provider that are recorded wrong, or record the group that they were held with; take back what was billed for the others.',
      fixedBy: 'supervisor',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  find: ({ services }) => {
    const facts: Array<AuditFact<SeveralMembersDetail>> = []
    const gaps = new Map<string, number>()
    for (const [renderingProvider, held] of servicesByProvider(services, gaps)) {
      const crowded = crowdedTime(held)
      for (const service of held) {
        const fact = factOf(renderingProvider, service, crowded)
        if (fact !== undefined) facts.push(fact)
        else if (crowded.isUntold(service)) {
          addGap(gaps, service.session.format ? 'session.format.group' : 'session.format')
        }
      }
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

const factOf = (
  renderingProvider: RecordId,
  service: TimedService,
  { within, beside }: CrowdedTime,
): AuditFact<SeveralMembersDetail> | undefined => {
  const shared = within(service)
  const sessions = beside(service, shared)
  // None where the others were of the same member, whom the review judges, or of the same group.
  if (sessions.length === 0) return undefined
  const { id, start } = service.session
  return {
    detail: {
      reason: 'providerIsWithOthers',
      renderingProvider,
      sessions,
      overlappingMinutes: minutesIn(spansMilliseconds(shared)),
      times: writtenSpans(offsetMinutesOf(start))(shared),
    },
    evidence: [...evidenceOf('session', sessions), sessionEvidence(id)],
    services: [service],
  }
}
