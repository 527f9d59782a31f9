import type { MidnightRule } from '../policy/MidnightRule.js'
import type { RecordId } from '../record/RecordId.js'
import type { UnitCount } from './countUnits.js'
import type { Counting } from './Counting.js'
import { crossesMidnight, type DatedSession } from './DatedSession.js'
import type { UnitAssumption } from './UnitAssumption.js'

/** What the units of some counts rest on that neither the policy nor the sessions say. */
export const unitAssumptions = (
  counting: Counting,
  counts: ReadonlyArray<UnitCount>,
): ReadonlyArray<UnitAssumption> => {
  const assumptions: Array<UnitAssumption> = []
  if (counting.seconds === undefined) {
    const sessions = idsOf(counts.flatMap(({ lostMinutes }) => lostMinutes))
    if (sessions.length > 0) {
      assumptions.push({ kind: 'secondsNotStated', taken: 'cutPerContact', sessions })
    }
  }
  if (counting.midnight === undefined) {
    for (const taken of midnightRules) {
      const sessions = idsOf(crossing(counts.filter(({ midnight }) => midnight === taken)))
      if (sessions.length > 0) assumptions.push({ kind: 'midnightNotStated', taken, sessions })
    }
  }
  if (counting.midnight !== 'startDate') {
    const sessions = idsOf(counts.flatMap(({ sessions }) => sessions.filter(hasNoMidnight)))
    if (sessions.length > 0) {
      assumptions.push({ kind: 'midnightNotKnown', taken: 'startDate', sessions })
    }
  }
  return assumptions
}

const midnightRules: ReadonlyArray<MidnightRule> = ['splitByServiceDate', 'startDate']

const crossing = (counts: ReadonlyArray<UnitCount>): ReadonlyArray<DatedSession> =>
  counts.flatMap(({ sessions }) => sessions.filter(crossesMidnight))

const hasNoMidnight = ({ midnight }: DatedSession): boolean => midnight === Infinity

// Each once, in an order that does not hang on how the sessions were counted.
const idsOf = (sessions: ReadonlyArray<DatedSession>): ReadonlyArray<RecordId> =>
  Array.from(new Set(sessions.map(({ session }) => session.id))).sort()
