import { groupedBy } from '../codec/groupedBy.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { millisecondsPerMinute, minutesIn } from '../time/Minutes.js'
import { offsetMinutesOf } from '../time/OffsetDateTime.js'
import { firstOf } from './firstOf.js'
import type { TimedService } from './TimedService.js'
import type { WorkerContact } from './workerContacts.js'

/** A calendar day with more documented time than it has, as a finding says it. */
export interface LongDay {
  readonly serviceDate: CalendarDate
  /** Documented whole minutes of the day, those of a group once. */
  readonly minutes: number
  /** How many sessions the day has. */
  readonly sessionCount: number
  /** The sessions with time beyond what the day has, in order of time: the first of many. */
  readonly sessions: ReadonlyArray<RecordId>
}

/** The days that are too long, with all sessions that are beyond, and the sessions by which others may be too long. */
export interface LongDays {
  readonly long: ReadonlyArray<readonly [LongDay, ReadonlyArray<TimedService>]>
  readonly untold: ReadonlyArray<TimedService>
}

/**
 * Which days of one person have more documented time than a day has. A day has 24 hours, and as much more as the offsets
 * of its sessions differ: on the night on which clocks are put back it has 25, and that of somebody who travels west is
 * longer too. The contacts come in order of time, and those with which the day is full are within it.
 */
export const longDays = (contacts: ReadonlyArray<WorkerContact>): LongDays => {
  const long: Array<readonly [LongDay, ReadonlyArray<TimedService>]> = []
  const untold: Array<TimedService> = []
  for (const [serviceDate, day] of byDay(contacts)) {
    const services = day.flatMap((contact) => contact.services)
    const most = DAY + offsetSpread(services)
    let milliseconds = 0
    let apart = 0
    const beyond: Array<TimedService> = []
    for (const contact of day) {
      milliseconds += contact.milliseconds
      apart += contact.millisecondsApart
      if (milliseconds - most >= millisecondsPerMinute) {
        for (const service of contact.services) beyond.push(service)
      }
    }
    if (beyond.length > 0) {
      const minutes = minutesIn(milliseconds)
      const sessions = firstOf(beyond.map(({ session }) => session.id))
      long.push([{ serviceDate, minutes, sessionCount: services.length, sessions }, beyond])
    } else if (apart - most >= millisecondsPerMinute) {
      for (const service of services) {
        if (service.session.format === undefined) untold.push(service)
      }
    }
  }
  return { long, untold }
}

const DAY = 24 * 60 * millisecondsPerMinute

/** By how many milliseconds the offsets of sessions differ. */
const offsetSpread = (services: ReadonlyArray<TimedService>): number => {
  let least = Infinity
  let most = -Infinity
  for (const { session } of services) {
    for (const time of [session.start, session.end]) {
      if (time === undefined) continue
      const offset = offsetMinutesOf(time)
      least = Math.min(least, offset)
      most = Math.max(most, offset)
    }
  }
  return (most - least) * millisecondsPerMinute
}

const byDay = groupedBy(({ serviceDate }: WorkerContact) => serviceDate)
