import { describe, expect, it } from 'vitest'
import { isCarc } from '../../src/code/Carc.js'
import { carcs } from '../../src/code/carcs.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

/** Numbers first, then those with a letter. */
const byNumber = (a: string, b: string): number =>
  Number.isNaN(Number(a)) || Number.isNaN(Number(b)) ? (a < b ? -1 : 1) : Number(a) - Number(b)

describe('carcs', () => {
  it('are codes by their form, in order of number, each once', () => {
    const codes = Object.values(carcs)
    expect(codes.every(isCarc)).toBe(true)
    expect(codes).toEqual([...new Set(codes)].sort(byNumber))
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(carcs)).toBe(true)
  })
})
