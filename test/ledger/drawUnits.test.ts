import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawUnits, type Demand, type Stock } from '../../src/ledger/drawUnits.js'

const stocksOf = (
  left: Readonly<Record<string, number>>,
  reserved = 0,
): ReadonlyMap<string, Stock> =>
  new Map(Object.entries(left).map(([id, units]) => [id, { left: units, reserved }]))

const demand = (units: number, candidates: ReadonlyArray<string>, isPlanned = false): Demand => ({
  units,
  candidates,
  isPlanned,
})

const inWords = (
  stocks: ReadonlyMap<string, Stock>,
  demands: ReadonlyArray<Demand>,
): ReadonlyArray<string> => {
  const draw = drawUnits(stocks)
  return demands.map((one) =>
    draw(one)
      .map(({ authorization, units }) => `${authorization} ${units}`)
      .join(', '),
  )
}

const both = ['a', 'b']

describe('drawUnits', () => {
  it.each([
    ['the first that has units', { a: 5, b: 5 }, [4, 1], ['a 4', 'a 1']],
    ['the rest from the next one', { a: 5, b: 5 }, [4, 3, 2], ['a 4', 'a 1, b 2', 'b 2']],
    ['what is over is borne by none', { a: 3, b: 2 }, [4, 3], ['a 3, b 1', 'b 1']],
    ['nothing is left', { a: 0, b: 0 }, [4], ['']],
    ['nothing is asked for', { a: 3, b: 3 }, [0], ['']],
    ['it is not known how many there are', { a: Infinity, b: 3 }, [9, 9], ['a 9', 'a 9']],
    ['it is not known how many are asked for', { a: 3, b: 3 }, [Infinity, 1], ['a 3, b 3', '']],
    ['less than none', { a: -3, b: 3 }, [1], ['b 1']],
  ])('%s', (_, left, units, shares) => {
    expect(
      inWords(
        stocksOf(left),
        units.map((count) => demand(count, both)),
      ),
    ).toEqual(shares)
  })

  it('a planned session takes nothing that is reserved for others', () => {
    const stocks = stocksOf({ a: 5, b: 5 }, 3)
    expect(inWords(stocks, [demand(4, both, true), demand(4, both)])).toEqual([
      'a 2, b 2',
      'a 3, b 1',
    ])
  })

  it('one that is not known bears nothing', () => {
    expect(inWords(stocksOf({ a: 1 }), [demand(1, ['z'])])).toEqual([''])
  })

  const ids = ['a', 'b', 'c']
  const stocks = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c]) => stocksOf({ a, b, c }))
  const demands = fc.array(
    fc.record({
      units: fc.nat(6),
      candidates: fc.shuffledSubarray(ids),
      isPlanned: fc.constant(false),
    }),
    { maxLength: 12 },
  )

  it('no authorization bears more than it has, no demand is borne beyond itself, nor by one that is none of its', () => {
    fc.assert(
      fc.property(stocks, demands, (stock, asked) => {
        const draw = drawUnits(stock)
        const borne = new Map<string, number>()
        for (const one of asked) {
          const shares = draw(one)
          let units = 0
          for (const share of shares) {
            units += share.units
            borne.set(share.authorization, (borne.get(share.authorization) ?? 0) + share.units)
            expect(one.candidates).toContain(share.authorization)
          }
          expect(units).toBeLessThanOrEqual(one.units)
        }
        for (const [id, units] of borne) expect(units).toBeLessThanOrEqual(stock.get(id)?.left ?? 0)
      }),
    )
  })

  it('is what taking unit by unit gives', () => {
    fc.assert(
      fc.property(stocks, demands, (stock, asked) => {
        const left = new Map([...stock].map(([id, one]) => [id, one.left]))
        const expected = asked.map(({ units, candidates }) => {
          const taken = new Map<string, number>()
          for (let unit = 0; unit < units; unit += 1) {
            const from = candidates.find((id) => (left.get(id) ?? 0) > 0)
            if (from === undefined) break
            left.set(from, (left.get(from) ?? 0) - 1)
            taken.set(from, (taken.get(from) ?? 0) + 1)
          }
          return [...taken].map(([authorization, count]) => `${authorization} ${count}`).join(', ')
        })
        expect(inWords(stock, asked)).toEqual(expected)
      }),
    )
  })

  it('with less to begin with, no later demand is borne further', () => {
    fc.assert(
      fc.property(stocks, demands, fc.nat(2), fc.nat(9), (stock, asked, which, less) => {
        const fewer = new Map(
          [...stock].map(([id, one]) => [
            id,
            id === ids[which] ? { ...one, left: one.left - less } : one,
          ]),
        )
        const total = (of: ReadonlyMap<string, Stock>) => {
          const draw = drawUnits(of)
          return asked.map((one) => draw(one).reduce((units, share) => units + share.units, 0))
        }
        const most = total(stock)
        total(fewer).forEach((units, index) => {
          expect(units).toBeLessThanOrEqual(most[index] ?? 0)
        })
      }),
    )
  })
})
