import * as E from 'fp-ts/Either'
import type { Hcpcs } from '../code/Hcpcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { serviceDatesOf } from '../units/ContactPart.js'
import { datedSession } from '../units/DatedSession.js'
import { unitPolicyOf, type Editions } from './Editions.js'
import { issuePath } from './issuePath.js'
import type { PlacedSession } from './PlacedSession.js'

/** Why the units of a session that shares the total of a day cannot be told: the time of another that shares it. */
export interface PoolUndetermined {
  /** What is not known of the other session, as paths of field names. */
  readonly missing: ReadonlyArray<string>
  readonly becauseOf: RecordId
}

/**
 * Where the codes of a day share the total of its minutes, and the time of one session is not known, what each of the
 * others gets of the total cannot be told. A session of which no day is known may be on any.
 */
export const openPools = (
  placed: ReadonlyArray<PlacedSession>,
  unknown: ReadonlyArray<PlacedSession>,
): ((one: PlacedSession) => PoolUndetermined | undefined) => {
  if (unknown.length === 0) return () => undefined
  const pools = new Map<Editions, Pool>()
  for (const { editions } of placed) {
    if (!pools.has(editions)) pools.set(editions, poolOf(editions))
  }
  for (const one of unknown) {
    const days = pools.get(one.editions)
    if (one.serviceDate !== undefined && days?.codes.has(one.session.code) === true) {
      days.open.set(one.serviceDate, days.open.get(one.serviceDate) ?? undeterminedBy(one))
    }
  }
  for (const pool of pools.values()) {
    const undated = unknown.find(
      ({ serviceDate, session }) => serviceDate === undefined && pool.codes.has(session.code),
    )
    if (undated !== undefined) pool.always = undeterminedBy(undated)
  }
  return (one) => {
    const pool = pools.get(one.editions)
    if (pool === undefined || E.isLeft(one.time) || !pool.codes.has(one.session.code)) {
      return undefined
    }
    if (pool.always !== undefined || pool.open.size === 0) return pool.always
    const dates = serviceDatesOf(pool.midnight, datedSession(one.session, one.time.right))
    const open = dates.find((date) => pool.open.has(date))
    return open === undefined ? undefined : pool.open.get(open)
  }
}

/** The codes that share a total, and the days of which it is not known. */
interface Pool {
  readonly codes: ReadonlySet<Hcpcs>
  readonly midnight: 'splitByServiceDate' | 'startDate'
  readonly open: Map<CalendarDate, PoolUndetermined>
  always: PoolUndetermined | undefined
}

const poolOf = (editions: Editions): Pool => {
  const { aggregation, midnight } = unitPolicyOf(editions)
  const isShared = aggregation !== 'notStated' && aggregation.value.kind === 'totalMinutes'
  return {
    codes: new Set(isShared ? aggregation.value.codes : []),
    // Where the policy is silent a session may count on either of its dates.
    midnight: midnight === 'notStated' ? 'splitByServiceDate' : midnight.value,
    open: new Map(),
    always: undefined,
  }
}

const undeterminedBy = ({ session: { id }, time }: PlacedSession): PoolUndetermined => ({
  missing: E.isLeft(time) ? time.left.map(issuePath) : ['session.id'],
  becauseOf: id,
})
