import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chronological } from '../../src/units/chronological.js'

interface Event {
  readonly at?: number
  readonly id: string
  readonly text: string
}

const inOrder = chronological<Event>({
  start: ({ at }) => at ?? Infinity,
  id: ({ id }) => id,
  rest: ({ text }) => text,
})

describe('chronological', () => {
  it('orders by start, then id, then the rest; what has no start comes last', () => {
    const events: ReadonlyArray<Event> = [
      { id: 'b', text: 'no start' },
      { at: 2, id: 'a', text: 'second' },
      { at: 1, id: 'b', text: 'first b' },
      { at: 1, id: 'a', text: 'z' },
      { at: 1, id: 'a', text: 'y' },
      { id: 'a', text: 'no start' },
    ]
    expect(inOrder(events).map(({ at, id, text }) => [at, id, text])).toEqual([
      [1, 'a', 'y'],
      [1, 'a', 'z'],
      [1, 'b', 'first b'],
      [2, 'a', 'second'],
      [undefined, 'a', 'no start'],
      [undefined, 'b', 'no start'],
    ])
  })

  it('compares texts by their characters, in no language', () => {
    const ids = ['a', 'B', 'ä', 'Z', '10', '9'].map((id): Event => ({ at: 0, id, text: '' }))
    expect(inOrder(ids).map(({ id }) => id)).toEqual(['10', '9', 'B', 'Z', 'a', 'ä'])
  })

  it('gives the same for any order', () => {
    const event = fc.record({
      at: fc.integer({ min: 0, max: 3 }),
      id: fc.constantFrom('a', 'b'),
      text: fc.constantFrom('x', 'y'),
    })
    fc.assert(
      fc.property(fc.array(event), (events) => {
        expect(inOrder([...events].reverse())).toEqual(inOrder(events))
      }),
    )
  })
})
