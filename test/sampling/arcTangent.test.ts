import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcTangent } from '../../src/sampling/arcTangent.js'

describe('the angle of a tangent', () => {
  it.each([
    [0, 0],
    [1, Math.PI / 4],
    [-1, -Math.PI / 4],
    [Math.sqrt(3), Math.PI / 3],
    [1 / Math.sqrt(3), Math.PI / 6],
    [Math.SQRT2 - 1, Math.PI / 8],
  ])('of %d is %d', (tangent, angle) => {
    expect(Math.abs(arcTangent(tangent) - angle)).toBeLessThan(1e-15)
  })

  it('agrees with the engine to the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e3, noNaN: true }), (tangent) => {
        expect(Math.abs(arcTangent(tangent) / Math.atan(tangent) - 1)).toBeLessThan(2e-15)
      }),
    )
  })
})
