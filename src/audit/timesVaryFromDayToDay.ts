import type { DaysAlike } from '../policy/DaysAlike.js'
import type { RecordId } from '../record/RecordId.js'
import { clockOf } from '../time/clockOf.js'
import type { OffsetDateTime } from '../time/OffsetDateTime.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { likeRuns, type DatedService } from './likeRuns.js'
import { addGap, gapsOf } from './lineFact.js'
import { patternServices, type JudgedPattern } from './patternServices.js'
import { runFact, type DaysOnEnd } from './runFact.js'

/** Whose service dates have the same times. */
export type SameTimesDetail =
  | (DaysOnEnd & {
      readonly reason: 'providerHasSameTimes'
      readonly renderingProvider: RecordId
    })
  | (DaysOnEnd & { readonly reason: 'memberHasSameTimes'; readonly member: RecordId })

const fix =
  'Compare the times with what else shows them, such as visit verification, sign-in sheets or mileage. Times are written as they were, not as they were planned; correct those that are wrong.'

/**
 * The begin and end times of a rendering provider, and of a member, are not the same by the clock on as many service dates
 * on end as an edition names: all that the day holds, to the millisecond. A member of a group has the times at which the
 * member came and left.
 */
export const timesVaryFromDayToDay: AuditCheck<'timesVaryFromDayToDay', SameTimesDetail> = {
  id: 'timesVaryFromDayToDay',
  title: 'Begin and end times vary from day to day',
  severity: 'warning',
  reasons: {
    providerHasSameTimes: {
      sentence:
        'All sessions that staff member {renderingProvider} rendered have the same begin and end times on {serviceDateCount} service dates on end, from {from} through {through}. The first of them: {sessions}.',
      fix,
      fixedBy: 'supervisor',
    },
    memberHasSameTimes: {
      sentence:
        'All sessions of member {member} have the same begin and end times on {serviceDateCount} service dates on end, from {from} through {through}. The first of them: {sessions}.',
      fix,
      fixedBy: 'supervisor',
    },
  },
  find: ({ services }) => {
    const gaps = new Map<string, number>()
    const { patterns, silences } = patternServices(
      'sameTimes',
      ({ sameTimes }) => sameTimes,
      services,
      gaps,
    )
    return {
      facts: patterns.flatMap((pattern) => factsOf(pattern, timesIn(pattern, gaps))),
      gaps: gapsOf(gaps),
      silences,
    }
  },
}

/** A service with its times by the clock, as the provider was there and as the member was; absent where not known. */
interface Times extends DatedService {
  readonly rendered: string | undefined
  readonly attended: string | undefined
}

const timesIn = (
  { services, uncertain }: JudgedPattern<DaysAlike>,
  gaps: Map<string, number>,
): ReadonlyArray<Times> =>
  services.flatMap((service) => {
    const { session, serviceDate: date } = service
    const { start, end, arrivedAt = start, leftAt = end, renderingProvider } = session
    if (date === undefined) return []
    if (start === undefined) addGap(gaps, 'session.start')
    if (end === undefined) addGap(gaps, 'session.end')
    if (renderingProvider === undefined) addGap(gaps, 'session.renderingProvider')
    if (uncertain.has(service)) {
      return [{ service, date, rendered: undefined, attended: undefined }]
    }
    return [{ service, date, rendered: clocks(start, end), attended: clocks(arrivedAt, leftAt) }]
  })

const clocks = (
  start: OffsetDateTime | undefined,
  end: OffsetDateTime | undefined,
): string | undefined =>
  start === undefined || end === undefined ? undefined : `${clockOf(start)}-${clockOf(end)}`

const factsOf = (
  pattern: JudgedPattern<DaysAlike>,
  times: ReadonlyArray<Times>,
): ReadonlyArray<AuditFact<SameTimesDetail>> => {
  const atLeast = pattern.value.serviceDates
  return [
    ...likeRuns(times, {
      subjectOf: ({ service }) => service.session.renderingProvider,
      likeOf: (day) => allOf(day.map(({ rendered }) => rendered)),
      atLeast,
    }).map((run) =>
      runFact<SameTimesDetail>(pattern, run, 'staff', (days) => ({
        reason: 'providerHasSameTimes',
        renderingProvider: run.subject,
        ...days,
      })),
    ),
    ...likeRuns(times, {
      subjectOf: ({ service }) => service.member.id,
      likeOf: (day) => allOf(day.map(({ attended }) => attended)),
      atLeast,
    }).map((run) =>
      runFact<SameTimesDetail>(pattern, run, 'member', (days) => ({
        reason: 'memberHasSameTimes',
        member: run.subject,
        ...days,
      })),
    ),
  ]
}

/** All times of a day as one text, those of a group once; absent where one is not known. */
const allOf = (times: ReadonlyArray<string | undefined>): string | undefined =>
  times.includes(undefined) ? undefined : [...new Set(times)].sort().join(' ')
