import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesMilliseconds, splitPieces } from '../../src/units/Piece.js'
import { parts, pieces, written } from './dated.js'

const three = pieces(parts(['10:00', 1], ['11:00', 2], ['12:00', 3]))

describe('splitPieces', () => {
  it.each([
    [0, [], ['s1: 60', 's2: 120', 's3: 180']],
    [30, ['s1: 30'], ['s1: 30', 's2: 120', 's3: 180']],
    [60, ['s1: 60'], ['s2: 120', 's3: 180']],
    [61, ['s1: 60', 's2: 1'], ['s2: 119', 's3: 180']],
    [360, ['s1: 60', 's2: 120', 's3: 180'], []],
    [400, ['s1: 60', 's2: 120', 's3: 180'], []],
  ])('after %i seconds', (seconds, before, after) => {
    const split = splitPieces(three, seconds * 1000)
    expect(written(split.before)).toEqual(before)
    expect(written(split.after)).toEqual(after)
  })

  it('loses no time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (milliseconds) => {
        const { before, after } = splitPieces(three, milliseconds)
        expect(piecesMilliseconds(before)).toBe(Math.min(milliseconds, 360_000))
        expect(piecesMilliseconds(before) + piecesMilliseconds(after)).toBe(360_000)
      }),
    )
  })
})

describe('piecesMilliseconds', () => {
  it('counts overlapping pieces both', () => {
    expect(piecesMilliseconds([...three, ...three])).toBe(720_000)
    expect(piecesMilliseconds([])).toBe(0)
  })
})
