import type { MidnightRule } from '../policy/MidnightRule.js'
import { millisecondsPerMinute } from '../time/Minutes.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import { contactParts, type ContactPart } from './ContactPart.js'
import { countGroup, type Tally } from './countGroup.js'
import type { Counting } from './Counting.js'
import type { DatedSession } from './DatedSession.js'
import { groupParts } from './groupParts.js'

/** What sessions earn by one reading of midnight. */
export interface UnitCount extends Tally {
  readonly midnight: MidnightRule
  readonly sessions: ReadonlyArray<DatedSession>
}

/** Counts the units of sessions, which come in order of time. */
export const countUnits = (
  counting: Counting,
  midnight: MidnightRule,
): ((sessions: ReadonlyArray<DatedSession>) => UnitCount) => {
  const groups = groupParts(counting.aggregation)
  const count = countGroup(counting)
  const split = contactParts(midnight)
  const minimum = counting.minimumContactMinutes * millisecondsPerMinute
  return (sessions) => {
    const parts: Array<ContactPart> = []
    const tally: Tally = { earned: [], dropped: [], lostMinutes: [] }
    for (const dated of sessions) {
      for (const contact of contactsOf(counting, dated)) {
        const milliseconds = spansLength(contact)
        // A contact is measured against the minimum as it was, before midnight divides it.
        if (milliseconds < minimum) {
          tally.dropped.push({ dated, reason: 'belowMinimumContact', milliseconds })
        } else {
          for (const part of split(dated, contact)) parts.push(part)
        }
      }
    }
    for (const group of groups(parts)) count(group, tally)
    return { midnight, sessions, ...tally }
  }
}

const contactsOf = (
  { aggregation }: Counting,
  { time: { billable } }: DatedSession,
): ReadonlyArray<ReadonlyArray<TimeSpan>> =>
  aggregation.kind === 'contact' && aggregation.continuous
    ? billable.map((span) => [span])
    : [billable]

const spansLength = (spans: ReadonlyArray<TimeSpan>): number => {
  let milliseconds = 0
  for (const { start, end } of spans) milliseconds += end - start
  return milliseconds
}
