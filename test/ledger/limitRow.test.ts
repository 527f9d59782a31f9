import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitRow } from '../../src/ledger/limitRow.js'

const isOpenAt = (): boolean => false

describe('limitRow', () => {
  const entries = [1, 2, 3, 5].map((place) => ({ place, uses: 2, isBilled: false }))

  it('says what becomes of each, and what is used between two places', () => {
    const rolling = { maximum: 4, length: 3, countsBeyond: false, isOpenAt }
    const { fates, useIn } = limitRow(rolling)(entries)
    expect(fates).toEqual(['within', 'within', 'beyond', 'within'])
    expect(useIn(-Infinity, Infinity)).toEqual({ used: 8, counted: 6, isExact: true })
    expect(useIn(1, 3)).toEqual({ used: 4, counted: 2, isExact: true })
    expect(useIn(3, 4)).toEqual({ used: 0, counted: 0, isExact: true })
  })

  it('counts what is beyond where that uses the limit', () => {
    const standing = { maximum: 4, length: Infinity, countsBeyond: true, isOpenAt }
    const { fates, useIn } = limitRow(standing)(entries)
    expect(fates).toEqual(['within', 'within', 'beyond', 'beyond'])
    expect(useIn(-Infinity, Infinity)).toEqual({ used: 8, counted: 8, isExact: true })
  })

  it('of no entries nothing is used', () => {
    const { fates, useIn } = limitRow({ maximum: 4, length: 3, countsBeyond: true, isOpenAt })([])
    expect(fates).toEqual([])
    expect(useIn(-Infinity, Infinity)).toEqual({ used: 0, counted: 0, isExact: true })
  })

  it('never counts more than is used, nor uses more than there is', () => {
    const rows = fc
      .array(fc.record({ place: fc.nat(20), uses: fc.nat(3), isBilled: fc.boolean() }), {
        maxLength: 20,
      })
      .map((all) => [...all].sort((a, b) => a.place - b.place))
    const measurement = fc.record({
      maximum: fc.nat(6),
      length: fc.constantFrom(1, 3, Infinity),
      countsBeyond: fc.boolean(),
    })
    fc.assert(
      fc.property(rows, measurement, fc.nat(20), fc.nat(20), (all, given, after, through) => {
        const { used, counted } = limitRow({ ...given, isOpenAt })(all).useIn(after, through)
        let sum = 0
        for (const { place, uses } of all) if (place > after && place <= through) sum += uses
        expect(used).toBe(through < after ? used : sum)
        if (through >= after) expect(counted).toBeLessThanOrEqual(used)
      }),
    )
  })
})
