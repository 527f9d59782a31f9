import { describe, expect, it } from 'vitest'
import { onceForEach } from '../../src/rule/onceForEach.js'

describe('onceForEach', () => {
  it('reckons once for each object, in whatever order they are asked for', () => {
    const asked: Array<ReadonlyArray<number>> = []
    const sum = onceForEach((numbers: ReadonlyArray<number>) => {
      asked.push(numbers)
      return numbers.reduce((a, b) => a + b, 0)
    })
    const [a, b] = [
      [1, 2],
      [3, 4],
    ]
    expect([a, b, a, b].map((each) => sum(each ?? []))).toEqual([3, 7, 3, 7])
    expect(asked).toEqual([a, b])
  })

  it('keeps also that there is nothing', () => {
    const asked: Array<object> = []
    const nothing = onceForEach((one: object) => {
      asked.push(one)
      return undefined
    })
    const one = {}
    expect([nothing(one), nothing(one)]).toEqual([undefined, undefined])
    expect(asked).toEqual([one])
  })
})
