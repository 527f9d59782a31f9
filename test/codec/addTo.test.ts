import { describe, expect, it } from 'vitest'
import { addTo } from '../../src/codec/addTo.js'

describe('addTo', () => {
  it('adds a value to the list of its key, the first to a new one', () => {
    const lists = new Map<string, Array<number>>()
    addTo(lists, 'b', 2)
    addTo(lists, 'a', 1)
    addTo(lists, 'b', 3)
    expect([...lists]).toEqual([
      ['b', [2, 3]],
      ['a', [1]],
    ])
  })
})
