import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadsOn } from '../../src/ledger/loadsOn.js'

describe('loadsOn', () => {
  it('says the most on a stretch, its first place in and its end not', () => {
    const loads = loadsOn(5)
    loads.add(1, 3, 2)
    loads.add(2, 5, 3)
    expect(
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 5],
        [0, 5],
      ].map(([from = 0, end = 0]) => loads.most(from, end)),
    ).toEqual([0, 2, 5, 3, 5])
  })

  it('is none at first, on one place as on many', () => {
    expect(loadsOn(1).most(0, 1)).toBe(0)
    expect(loadsOn(100).most(0, 100)).toBe(0)
  })

  it('says what one finds place by place', () => {
    const stretch = fc
      .record({ from: fc.nat(12), length: fc.integer({ min: 1, max: 13 }), load: fc.nat(9) })
      .map(({ from, length, load }) => ({ from, end: from + length, load }))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 13 }),
        fc.array(stretch, { maxLength: 20 }),
        stretch,
        (places, added, asked) => {
          const loads = loadsOn(places)
          const plain = new Array<number>(places).fill(0)
          for (const { from, end, load } of added) {
            loads.add(from, end, load)
            for (let at = from; at < Math.min(end, places); at += 1)
              plain[at] = (plain[at] ?? 0) + load
          }
          expect(loads.most(asked.from, asked.end)).toBe(
            Math.max(0, ...plain.slice(asked.from, asked.end)),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
