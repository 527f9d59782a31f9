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

  it('tells values of one start and id apart whatever the order of the lists in them', () => {
    const inOrderOfLists = chronological<{
      readonly id: string
      readonly of: ReadonlyArray<string>
    }>({ start: () => 0, id: ({ id }) => id, rest: ({ of }) => of })
    const given = [
      ['b', 'c'],
      ['d', 'a'],
    ].map((of) => ({ id: 'same', of }))
    const turned = given.map(({ id, of }) => ({ id, of: [...of].reverse() })).reverse()
    expect(inOrderOfLists(given).map(({ of }) => of)).toEqual([
      ['d', 'a'],
      ['b', 'c'],
    ])
    expect(inOrderOfLists(turned).map(({ of }) => of)).toEqual([
      ['a', 'd'],
      ['c', 'b'],
    ])
  })

  it('tells those apart that differ in the order of a list alone', () => {
    const inOrderOfLists = chronological<{ readonly of: ReadonlyArray<string> }>({
      start: () => 0,
      id: () => 'same',
      rest: ({ of }) => of,
    })
    const given = [{ of: ['b', 'a'] }, { of: ['a', 'b'] }]
    expect(inOrderOfLists(given)).toEqual([...given].reverse())
    expect(inOrderOfLists([...given].reverse())).toEqual([...given].reverse())
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
