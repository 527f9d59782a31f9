import { expect, it } from 'vitest'
import { LAST_TURN, mostOf, TURNS } from '../../src/audit/UnitDemand.js'

it('a pool may be held by turns, another one as it is asked for', () => {
  const [one, other] = [
    { left: 4, isSupported: true },
    { left: 4, isSupported: true },
  ]
  const demand = { asked: 4, pools: [one, other], turns: new Map([[one, [1, 2, 3]]]) }
  expect(TURNS.map((turn) => mostOf(demand, one, turn))).toEqual([1, 2, 3])
  expect(mostOf(demand, other, LAST_TURN)).toBe(Infinity)
  expect(mostOf({ asked: 4, pools: [one] }, one, LAST_TURN)).toBe(Infinity)
})
