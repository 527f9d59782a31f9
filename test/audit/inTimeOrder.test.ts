import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inTimeOrder } from '../../src/audit/inTimeOrder.js'
import { patternBench } from './patternBench.js'

const { services } = patternBench([
  { id: 'undated', date: '', start: undefined },
  { id: 'noStart', date: '2026-03-02', start: undefined },
  { id: 'z', date: '2026-03-02', member: 'm2', start: '08:00' },
  { id: 'b', date: '2026-03-02', member: 'm1' },
  { id: 'c', date: '2026-03-02', member: 'm1' },
  { id: 'a', date: '2026-03-02', member: 'm2' },
  { id: 'next', date: '2026-03-03', start: '07:00' },
])

describe('inTimeOrder', () => {
  it('is by date, then start, member and session, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...services], { minLength: 7 }), (shuffled) => {
        expect(inTimeOrder(shuffled)).toEqual(services)
      }),
    )
  })

  it('leaves the given list as it is', () => {
    const given = [...services].reverse()
    inTimeOrder(given)
    expect(given).toEqual([...services].reverse())
  })
})
