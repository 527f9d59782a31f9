import { compareText } from '../codec/compareText.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { spansMilliseconds, type TimeSpan } from '../time/TimeSpan.js'
import { midnightOf } from '../units/DatedSession.js'
import { splitAtMidnight } from '../units/splitAtMidnight.js'
import type { TimedService } from './TimedService.js'
import { togethernessOf } from './togethernessOf.js'

/** What was done at a time on one day: one session, or all that a worker held with groups at that time. */
export interface WorkerContact {
  readonly serviceDate: CalendarDate
  /** Its sessions: the first of them, and all of them in order of their starts. */
  readonly first: TimedService
  readonly services: ReadonlyArray<TimedService>
  /** Epoch milliseconds of its first moment, and of the one after its last. */
  readonly start: number
  readonly end: number
  /** How long it was, each moment once. */
  readonly milliseconds: number
  /** How long it was if each session of which the format is not known was held by itself. */
  readonly millisecondsApart: number
  /** Whether one of its sessions began in it, and not on the day before. */
  readonly isBegun: boolean
}

/**
 * The contacts of one worker in order of time, divided at local midnight. Sessions that were held with a group, or may
 * have been, are one contact where they overlap, so that the time of a group counts once; each other one is by itself.
 */
export const workerContacts = (
  services: ReadonlyArray<TimedService>,
): ReadonlyArray<WorkerContact> => {
  const alone: Array<ReadonlyArray<DayPart>> = []
  const together: Array<DayPart> = []
  for (const part of services.flatMap(dayParts)) {
    if (togethernessOf(part.service.session) === 'alone') alone.push([part])
    else together.push(part)
  }
  return [...alone, ...clustersOf(together)].flatMap(contactOf).sort(inOrder)
}

/** The contacts of one member in order of time, divided at local midnight: every session by itself. */
export const memberContacts = (
  services: ReadonlyArray<TimedService>,
): ReadonlyArray<WorkerContact> =>
  services
    .flatMap(dayParts)
    .flatMap((part) => contactOf([part]))
    .sort(inOrder)

interface DayPart {
  readonly serviceDate: CalendarDate
  readonly service: TimedService
  readonly spans: ReadonlyArray<TimeSpan>
  readonly start: number
  readonly end: number
}

const dayParts = (service: TimedService): ReadonlyArray<DayPart> => {
  const { session, serviceDate, billable } = service
  const midnight = midnightOf(session, session.start)
  return splitAtMidnight({ serviceDate, midnight }, billable).map((part) => ({
    ...part,
    service,
    start: Math.min(...part.spans.map(({ start }) => start)),
    end: Math.max(...part.spans.map(({ end }) => end)),
  }))
}

/** Parts of one day that overlap one another, together. */
const clustersOf = (parts: ReadonlyArray<DayPart>): ReadonlyArray<ReadonlyArray<DayPart>> => {
  const clusters: Array<Array<DayPart>> = []
  let date: CalendarDate | undefined
  let until = -Infinity
  for (const part of [...parts].sort(byDate)) {
    if (part.serviceDate === date && part.start < until) {
      clusters[clusters.length - 1]?.push(part)
      until = Math.max(until, part.end)
    } else {
      clusters.push([part])
      until = part.end
    }
    date = part.serviceDate
  }
  return clusters
}

const contactOf = (parts: ReadonlyArray<DayPart>): ReadonlyArray<WorkerContact> => {
  const [head] = parts
  if (head === undefined) return []
  const { serviceDate, service, start } = head
  const ofKnownFormat: Array<TimeSpan> = []
  let unknown = 0
  for (const part of parts) {
    if (part.service.session.format === undefined) unknown += spansMilliseconds(part.spans)
    else ofKnownFormat.push(...part.spans)
  }
  return [
    {
      serviceDate,
      first: service,
      services: parts.map((part) => part.service),
      start,
      end: parts.reduce((latest, part) => Math.max(latest, part.end), start),
      milliseconds: spansMilliseconds(parts.flatMap(({ spans }) => spans)),
      millisecondsApart: spansMilliseconds(ofKnownFormat) + unknown,
      isBegun: parts.some((part) => part.service.serviceDate === serviceDate),
    },
  ]
}

const byDate = (a: DayPart, b: DayPart): number =>
  compareText(a.serviceDate, b.serviceDate) || a.start - b.start || byService(a.service, b.service)

const inOrder = (a: WorkerContact, b: WorkerContact): number =>
  a.start - b.start || a.end - b.end || byService(a.first, b.first)

const byService = (a: TimedService, b: TimedService): number =>
  compareText(a.member.id, b.member.id) || compareText(a.session.id, b.session.id)
