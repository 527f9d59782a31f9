import { describe, expect, it } from 'vitest'
import { onceInARow } from '../../src/rule/onceInARow.js'

describe('onceInARow', () => {
  it('reckons once for as long as the same object is asked for', () => {
    const asked: Array<ReadonlyArray<number>> = []
    const sizeOf = onceInARow((list: ReadonlyArray<number>) => {
      asked.push(list)
      return list.length
    })
    const a = [1]
    const b = [1, 2]
    expect([a, a, b, b, a].map(sizeOf)).toEqual([1, 1, 2, 2, 1])
    expect(asked).toEqual([a, b, a])
  })
})
