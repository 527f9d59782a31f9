import * as E from 'fp-ts/Either'
import type { Session } from '../record/Session.js'
import type { UnitReckoning } from '../subject/reckonUnits.js'
import type { UnitsResult } from '../units/UnitsResult.js'
import { trimLine } from './trimLine.js'

/** A reckoning whose lines lack the units that begin in some sessions; limits are used as they were. */
export const withoutSessions = (
  sessions: ReadonlySet<Session>,
  reckoning: UnitReckoning,
): UnitReckoning => {
  const ids = new Set([...sessions].map(({ id }) => id))
  const trim = trimLine((id) => ids.has(id))
  const trimmed = E.map((result: UnitsResult) => ({
    ...result,
    lines: result.lines.map(trim).filter(({ units }) => units > 0),
  }))
  return {
    ...reckoning,
    byEditions: new Map(
      [...reckoning.byEditions].map(([editions, result]) => [editions, trimmed(result)]),
    ),
  }
}
