import { describe, expect, it } from 'vitest'
import { isCarc } from '../../src/code/Carc.js'
import { carcs } from '../../src/code/carcs.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

describe('carcs', () => {
  it('are codes by their form, in order of number, each once', () => {
    const codes = Object.values(carcs)
    expect(codes.every(isCarc)).toBe(true)
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => Number(a) - Number(b)))
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(carcs)).toBe(true)
  })
})
