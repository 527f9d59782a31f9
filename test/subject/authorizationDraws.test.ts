import { describe, expect, it } from 'vitest'
import { authorizationLedger } from '../../src/ledger/authorizationLedger.js'
import type { SessionDemand } from '../../src/subject/authorizationDemands.js'
import { authorizationDraws, borne, hasKnownUnits } from '../../src/subject/authorizationDraws.js'
import { authorizationStocks } from '../../src/subject/authorizationStocks.js'
import { authorization, march } from '../ledger/ledgerOf.js'
import { chartOf, held, placedIn } from './chartOf.js'

const [one] = placedIn(chartOf({ sessions: [held('s', '09:00', '10:00')] }))

const demand = (
  units: number,
  dayOfMonth: number,
  possible: ReadonlyArray<string> = [],
): ReadonlyArray<SessionDemand> => {
  if (one === undefined) return []
  const candidates = possible.length === 0 ? ['a'] : []
  const choice = { choice: { kind: 'none' as const }, candidates, possible, missing: [] }
  const serviceDate = march(dayOfMonth)
  return [{ one, serviceDate, begun: units, units, choice, candidates, isPlanned: false }]
}

const drawn = (
  fields: object,
  demands: ReadonlyArray<SessionDemand>,
  areSessionsComplete = true,
): ReadonlyArray<string> => {
  const ledgers = new Map([
    ['a', authorizationLedger(march(31))(authorization({ units: 6, ...fields }))],
  ])
  const stocks = authorizationStocks(
    ledgers,
    () => false,
    () => false,
  )
  return authorizationDraws(demands, {
    ledgers,
    stocks,
    billedBeyond: new Map(),
    areSessionsComplete,
  }).map(({ least, most }) => `${borne(least)} to ${borne(most)}`)
}

const settled = { opening: { usedUnits: 6, asOf: '2026-03-10' } }

describe('authorizationDraws', () => {
  it.each<readonly [string, object, ReadonlyArray<SessionDemand>, ReadonlyArray<string>]>([
    ['all is known', {}, [...demand(4, 1), ...demand(4, 2)], ['4 to 4', '2 to 2']],
    [
      'of one it is not known how much',
      {},
      [...demand(Infinity, 1), ...demand(4, 2)],
      ['6 to 0', '0 to 4'],
    ],
    ['one may use it', {}, [...demand(3, 1, ['a']), ...demand(4, 2)], ['0 to 0', '3 to 4']],
    ['how much there is', { units: undefined }, demand(4, 1), ['0 to 4']],
    [
      'the opening balance has it',
      settled,
      [...demand(4, 10), ...demand(4, 11)],
      ['4 to 4', '0 to 0'],
    ],
    [
      'the opening balance has it, and it is not known how much there is',
      { ...settled, units: undefined },
      [...demand(4, 10), ...demand(4, 11)],
      ['0 to 4', '0 to 4'],
    ],
    [
      'it is not known how much the opening balance has',
      { opening: { usedUnits: 0.5, asOf: '2026-03-10' } },
      demand(4, 10),
      ['0 to 4'],
    ],
    [
      'it is not known how much the opening balance has, of none',
      { units: 0, opening: { usedUnits: 0.5, asOf: '2026-03-10' } },
      demand(4, 10),
      ['0 to 4'],
    ],
    ['the opening balance has it, however much', settled, demand(Infinity, 9), ['0 to 0']],
    ['nothing is asked', settled, demand(0, 9), ['0 to 0']],
  ])('%s', (_, fields, demands, expected) => {
    expect(drawn(fields, demands)).toEqual(expected)
  })

  it('where there may be other sessions nothing is left for certain', () => {
    expect(drawn({}, demand(4, 1), false)).toEqual(['0 to 4'])
  })

  it('knows whether it is known how much is asked', () => {
    expect([...demand(4, 1), ...demand(Infinity, 1)].map(hasKnownUnits)).toEqual([true, false])
  })
})
