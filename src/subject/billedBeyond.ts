import type { AuthorizationLedger, LedgerUse } from '../ledger/authorizationLedger.js'
import { exactly, isExact, noUnits, sumOfBounds, type UnitBounds } from '../ledger/UnitBounds.js'
import type { RecordId } from '../record/RecordId.js'
import { drawsFirstOn, type SessionDemand } from './authorizationDemands.js'
import { hasKnownUnits, type BilledBeyond } from './authorizationDraws.js'

/**
 * How many units stand billed under authorizations beyond what the sessions ask for that draw on them: of sessions that
 * share a line all together, since a line may have the units of one on another. What the opening balance has is not taken
 * again. By the demand with which they are taken: of those that are billed the last.
 */
export const billedBeyond = (
  ledgers: ReadonlyMap<RecordId, AuthorizationLedger>,
  demands: ReadonlyArray<SessionDemand>,
): ReadonlyMap<SessionDemand, ReadonlyArray<BilledBeyond>> => {
  const isJudged = drawsFirstOn(demands)
  const billedUnder = new Map(
    [...ledgers].map(([id, { uses }]) => [
      id,
      billedTogether(uses, (session) => isJudged(session, id)),
    ]),
  )
  const asked = new Map<ReadonlyArray<LedgerUse>, Asked>()
  for (const demand of demands) {
    const { candidates, one } = demand
    const [authorization = ''] = candidates
    const billed = billedUnder.get(authorization)?.get(one.session.id)
    if (billed === undefined) continue
    const { units = noUnits, last = demand } = asked.get(billed) ?? {}
    const isBilled = billed.some((use) => use.session === one.session.id && use.billed.least > 0)
    asked.set(billed, {
      authorization,
      units: sumOfBounds(units, unitsAsked(demand)),
      last: isBilled ? demand : last,
    })
  }
  const beyond = new Map<SessionDemand, ReadonlyArray<BilledBeyond>>()
  for (const [billed, { authorization, units: documented, last }] of asked) {
    const units = unitsBeyond(billed, documented)
    if (units.most > 0) beyond.set(last, [...(beyond.get(last) ?? []), { authorization, units }])
  }
  return beyond
}

/** What is asked for by the demands of sessions that are billed together. */
interface Asked {
  readonly authorization: RecordId
  readonly units: UnitBounds
  readonly last: SessionDemand
}

const unitsAsked = (demand: SessionDemand): UnitBounds => ({
  least: hasKnownUnits(demand) ? demand.units : (demand.unitsAtLeast ?? 0),
  most: demand.units,
})

/** Beside the least that is documented the least that is billed, and beside the most the most. */
const unitsBeyond = (uses: ReadonlyArray<LedgerUse>, documented: UnitBounds): UnitBounds => {
  let all = noUnits
  let since = noUnits
  for (const { billed, sinceOpening } of uses) {
    // Where all that is used is known, what was billed is taken, whether or not its line was voided that day.
    all = sumOfBounds(all, isExact(sinceOpening) ? exactly(billed.most) : billed)
    since = sumOfBounds(since, sinceOpening)
  }
  const least = Math.max(0, Math.min(since.least, all.least - documented.least))
  const most = documented.most === Infinity ? 0 : Math.min(since.most, all.most - documented.most)
  return { least, most: Math.max(least, most) }
}

/** The billed uses of sessions, each with those with which it shares a line, directly or by way of others. */
const billedTogether = (
  uses: ReadonlyArray<LedgerUse>,
  isJudged: (session: RecordId) => boolean,
): ReadonlyMap<RecordId, ReadonlyArray<LedgerUse>> => {
  const bySession = new Map<RecordId, Array<LedgerUse>>()
  const byLine = new Map<RecordId, Array<LedgerUse>>()
  const listsOf = (lines: ReadonlyArray<RecordId>): Set<Array<LedgerUse>> => {
    const lists = new Set<Array<LedgerUse>>()
    for (const line of lines) {
      const list = byLine.get(line)
      if (list !== undefined) lists.add(list)
    }
    return lists
  }
  const put = (use: LedgerUse, together: Array<LedgerUse>): void => {
    together.push(use)
    if (use.session !== undefined) bySession.set(use.session, together)
    for (const line of use.lines) byLine.set(line, together)
  }
  for (const use of uses) {
    const { session, billed, lines } = use
    if (session === undefined || billed.most === 0 || !isJudged(session)) continue
    const [together = [], ...others] = listsOf(lines)
    put(use, together)
    for (const other of others) for (const one of other) put(one, together)
  }
  return bySession
}
