import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupedBy } from '../../src/codec/groupedBy.js'

describe('groupedBy', () => {
  it('keeps keys and values in the order in which they come, and leaves out what has no key', () => {
    const lengths = groupedBy((text: string) => (text === '' ? undefined : text.length))
    expect([...lengths(['to', '', 'a', 'by', 'b'])]).toEqual([
      [2, ['to', 'by']],
      [1, ['a', 'b']],
    ])
  })

  it('no value has no group', () => {
    expect(groupedBy(String)([]).size).toBe(0)
  })

  it('each value stands once, in the group of its key', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (numbers) => {
        const groups = groupedBy((one: number) => Math.abs(one))(numbers)
        for (const [key, group] of groups) {
          expect(group).toEqual(numbers.filter((one) => Math.abs(one) === key))
        }
        expect([...groups.keys()]).toEqual([...new Set(numbers.map(Math.abs))])
      }),
    )
  })
})
