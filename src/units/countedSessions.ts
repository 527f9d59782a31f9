import { minutesIn } from '../time/Minutes.js'
import { serviceDatesOf } from './ContactPart.js'
import type { UnitCount } from './countUnits.js'
import type { DatedSession } from './DatedSession.js'
import { sumDropped, type DroppedTime } from './DroppedTime.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { SessionUnits } from './SessionUnits.js'
import { wholeUnits } from './Units.js'

/** What became of the time of one session, with the moment of its start. */
export interface CountedSession {
  /** Infinite where the session has no start. */
  readonly start: number
  readonly units: SessionUnits
}

/** What became of the time of each session that was counted, in the order of the sessions. */
export const countedSessions = (count: UnitCount): ReadonlyArray<CountedSession> => {
  const accounts = new Map<DatedSession, Account>()
  for (const dated of count.sessions) {
    accounts.set(dated, { dated, milliseconds: 0, units: 0, dropped: [...dated.time.dropped] })
  }
  for (const { first, pieces } of count.earned) {
    const opened = accounts.get(first.part.dated)
    if (opened !== undefined) opened.units += 1
    for (const { part, start, end } of pieces) {
      const account = accounts.get(part.dated)
      if (account !== undefined) account.milliseconds += end - start
    }
  }
  for (const { dated, reason, milliseconds } of count.dropped) {
    accounts.get(dated)?.dropped.push({ reason, milliseconds })
  }
  return Array.from(accounts.values(), (account) => ({
    start: account.dated.time.recorded.start,
    units: sessionUnits(count, account),
  }))
}

interface Account {
  readonly dated: DatedSession
  readonly dropped: Array<DroppedTime>
  milliseconds: number
  units: number
}

const sessionUnits = (
  { midnight }: UnitCount,
  { dated, milliseconds, units, dropped }: Account,
): SessionUnits => {
  const { recorded, billable } = dated.time
  return {
    session: dated.session.id,
    serviceDates: serviceDatesOf(midnight, dated),
    elapsedMilliseconds: recorded.end - recorded.start,
    minutesDocumented: minutesIn(millisecondsOf(billable)),
    minutesCounted: minutesIn(milliseconds),
    countedMilliseconds: milliseconds,
    units: wholeUnits(units),
    dropped: sumDropped(dropped),
  }
}

const millisecondsOf = (spans: ReadonlyArray<TimeSpan>): number => {
  let milliseconds = 0
  for (const { start, end } of spans) milliseconds += end - start
  return milliseconds
}
