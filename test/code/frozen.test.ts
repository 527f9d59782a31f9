import { describe, expect, it } from 'vitest'
import { frozen } from '../../src/code/frozen.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

describe('frozen', () => {
  it('gives back the very value, frozen at every depth', () => {
    const value = { list: [{ a: 1 }, ['b', { c: null }]], text: 'd' }
    expect(frozen(value)).toBe(value)
    expect(isDeeplyFrozen(value)).toBe(true)
  })

  it('freezes what lies in a value that was frozen before', () => {
    const value = Object.freeze({ inner: { a: 1 } })
    expect(isDeeplyFrozen(frozen(value))).toBe(true)
  })

  it.each([undefined, null, 0, 'text', true])('passes %j on', (value) => {
    expect(frozen(value)).toBe(value)
  })
})
