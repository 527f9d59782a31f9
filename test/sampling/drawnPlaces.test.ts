import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnPlaces } from '../../src/sampling/drawnPlaces.js'
import { splitMix64 } from '../../src/sampling/splitMix64.js'

const drawn = (seed: number, size: number, frameSize: number): ReadonlyArray<number> =>
  drawnPlaces(splitMix64(BigInt(seed)), size, frameSize)

const seed = fc.nat()
const frame = fc
  .integer({ min: 1, max: 60 })
  .chain((frameSize) => fc.tuple(fc.integer({ min: 0, max: frameSize }), fc.constant(frameSize)))

describe('places drawn', () => {
  it('are as many as asked for, within the frame, and none twice', () => {
    fc.assert(
      fc.property(seed, frame, (from, [size, frameSize]) => {
        const places = drawn(from, size, frameSize)
        expect(new Set(places).size).toBe(size)
        for (const place of places) expect(place >= 0 && place < frameSize).toBe(true)
      }),
    )
  })

  it('begin with those of a smaller sample', () => {
    fc.assert(
      fc.property(seed, frame, (from, [size, frameSize]) => {
        expect(drawn(from, frameSize, frameSize).slice(0, size)).toEqual(
          drawn(from, size, frameSize),
        )
      }),
    )
  })

  it('are every ordered pair of five about as often', () => {
    const counts = new Map<string, number>()
    for (let from = 0; from < 20_000; from += 1) {
      const pair = drawn(from, 2, 5).join()
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    expect(counts.size).toBe(20)
    // A thousand each are expected, with a standard deviation of 31.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(125)
  })
})
