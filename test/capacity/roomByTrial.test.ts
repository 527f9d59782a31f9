import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomByTrial } from '../../src/capacity/roomByTrial.js'
import type { TrialOutcome } from '../../src/subject/trialDraw.js'

/** So many units fit, so many more may, and no more. */
const attempt =
  (least: number, most: number) =>
  (units: number): TrialOutcome => {
    if (units <= least) return { fate: 'within', missing: [] }
    return units <= most ? { fate: 'untold', missing: ['a'] } : { fate: 'beyond', missing: [] }
  }

describe('roomByTrial', () => {
  it.each([
    ['none', 0, 0, 100, 0, 0],
    ['some', 7, 7, 100, 7, 7],
    ['one fewer than are asked for', 99, 99, 100, 99, 99],
    ['all that are asked for', 100, 100, 100, Infinity, Infinity],
    ['some are not known', 3, 7, 100, 3, 7],
    ['no end is known', 3, 100, 100, 3, Infinity],
    ['nothing is known', 0, 100, 100, 0, Infinity],
    ['nothing is asked for', 0, 0, 0, Infinity, Infinity],
    ['one is asked for', 0, 0, 1, 0, 0],
  ])('%s', (_, least, most, bound, ...units) => {
    const room = roomByTrial(attempt(least, most), bound)
    expect([room.units.least, room.units.most]).toEqual(units)
    expect(room.missing).toEqual(room.units.least === room.units.most ? [] : ['a'])
  })

  it('finds what is there', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (least, more) => {
        expect(roomByTrial(attempt(least, least + more), 1000).units).toEqual({
          least,
          most: least + more,
        })
      }),
    )
  })
})
