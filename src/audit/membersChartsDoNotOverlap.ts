import { carcs } from '../code/carcs.js'
import { compareText } from '../codec/compareText.js'
import type { RecordId } from '../record/RecordId.js'
import { writtenSpans } from '../rule/writtenSpans.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { overlapsOf } from '../subject/overlapsOf.js'
import { minutesIn } from '../time/Minutes.js'
import { offsetMinutesOf } from '../time/OffsetDateTime.js'
import { spansMilliseconds, unionSpans } from '../time/TimeSpan.js'
import type { AuditBench } from './AuditBench.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { evidenceOf, firstOf } from './firstOf.js'
import type { LineBench } from './LineBench.js'
import { gapsOf } from './lineFact.js'
import { servicesByMember } from './servicesByMember.js'
import type { TimedService } from './TimedService.js'

/** Which sessions of the member's other charts are in the minutes of a session. */
export interface ChartsOverlapDetail {
  readonly reason: 'chartsOverlap'
  readonly member: RecordId
  /** The other sessions: the first of many. */
  readonly sessions: ReadonlyArray<RecordId>
  /** Whole minutes of this session that are known to be in others as well, each once. */
  readonly overlappingMinutes: number
  /** When, in the offset of the start, as ISO 8601 intervals: the first of many, in order. */
  readonly times: ReadonlyArray<string>
}

/**
 * A member who has several charts is in one session at a time over all of them. Sessions of one chart are held against
 * each other by the review, by its rule `sessionsDoNotOverlap`, and those of several charts here. Sessions without the
 * member, and those of a code of which a day is one unit, overlap nothing.
 */
export const membersChartsDoNotOverlap: AuditCheck<
  'membersChartsDoNotOverlap',
  ChartsOverlapDetail,
  AuditBench & Pick<LineBench, 'charts'>
> = {
  id: 'membersChartsDoNotOverlap',
  title: 'Sessions in several charts of one member are not at the same time',
  severity: 'error',
  reasons: {
    chartsOverlap: {
      sentence:
        'The member {member} has several charts, and was in other sessions at the same time: {sessions}. Minutes known to be in common: {overlappingMinutes}. From and until: {times}.',
      fix: 'Make one chart of the member, correct the times that are wrong, and remove the session that is a duplicate.',
      fixedBy: 'biller',
      carc: carcs.includedInAnotherService,
    },
  },
  find: ({ services, charts }) => {
    const gaps = new Map<string, number>()
    const ofSeveral = services.filter(({ member }) => (charts.get(member.id)?.length ?? 0) > 1)
    const facts = [...servicesByMember(ofSeveral, gaps).values()].flatMap(factsOf)
    return { facts, gaps: gapsOf(gaps) }
  },
}

const factsOf = (
  services: ReadonlyArray<TimedService>,
): ReadonlyArray<AuditFact<ChartsOverlapDetail>> => {
  const overlaps = overlapsOf(
    services.map(({ member, session, billable }) => ({
      session: session.id,
      spans: billable,
      // Each chart has a record of the member of its own.
      within: member,
    })),
  )
  return services.flatMap((service, place): ReadonlyArray<AuditFact<ChartsOverlapDetail>> => {
    const found = overlaps.get(place)
    if (found === undefined || service.review === undefined) return []
    const { id, start } = service.session
    const sessions = firstOf(found.map(({ session }) => session).sort(compareText))
    const shared = unionSpans(found.flatMap((other) => other.shared))
    return [
      {
        detail: {
          reason: 'chartsOverlap',
          member: service.member.id,
          sessions,
          overlappingMinutes: minutesIn(spansMilliseconds(shared)),
          times: writtenSpans(offsetMinutesOf(start))(shared),
        },
        evidence: [
          ...evidenceOf(
            'session',
            sessions.filter((other) => other !== id),
          ),
          sessionEvidence(id),
        ],
        services: [service],
      },
    ]
  })
}
