import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import {
  authorizationUses,
  type SessionAuthorization,
} from '../../src/subject/authorizationUses.js'
import { claimedAsGiven, type ClaimedAs } from '../../src/subject/ClaimedAs.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { chartOf, counting, day, placedIn } from './chartOf.js'

/** An authorization of H2014 for the year 2026, unless its fields say otherwise. */
export const yearly = (id: string, units: number, fields: object = {}): object => ({
  id,
  number: `number of ${id}`,
  codes: ['H2014'],
  payer: 'payer',
  modifiers: [],
  effective: { from: '2026-01-01', through: '2026-12-31' },
  units,
  ...fields,
})

/** How the sessions of a chart use its authorizations at the end of 2026, by their ids. */
export const usesIn = (
  fields: object,
  policies: ReadonlyArray<PolicyHistory> = [counting()],
  {
    isReckoned = () => true,
    claimedAs = claimedAsGiven,
    countsPlanned = true,
  }: {
    readonly isReckoned?: (id: string) => boolean
    readonly claimedAs?: ClaimedAs
    readonly countsPlanned?: boolean
  } = {},
): ReadonlyMap<string, SessionAuthorization> => {
  const chart = chartOf(fields)
  const placed = placedIn(chart, policies, countsPlanned)
  const reckoned = placed.filter(({ session }) => isReckoned(session.id))
  const of = authorizationUses(day('2026-12-31'))(
    chart,
    placed,
    reckonUnits(reckoned, chart),
    claimedAs,
  )
  return new Map(placed.map(({ session }) => [session.id, of(session)]))
}

/** The uses of a chart in a few words: what bears the units of each session, and how many are beyond. */
export const usesInWords = (...given: Parameters<typeof usesIn>): ReadonlyArray<string> =>
  [...usesIn(...given)].map(([id, { use }]) => {
    const shares = [...use.bearersOn.values()].flat()
    const bearers = [...new Set(shares.map(({ authorization }) => authorization))].join('+')
    const beyond = use.unitsBeyond === 'undetermined' ? use.missing.join(', ') : use.unitsBeyond
    return `${id}: ${use.unitsBorne} of ${bearers}, beyond: ${beyond}`
  })
