import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsThrough } from '../../src/ledger/eventsThrough.js'
import { event, march, wholeEvents } from './ledgerOf.js'

const kinds = [
  'granted',
  'amended',
  'reserved',
  'rendered',
  'billed',
  'released',
  'voided',
] as const

describe('eventsThrough', () => {
  it('takes those of the day and before it', () => {
    const events = [8, 9, 10].map((dayOfMonth) => event(`e${dayOfMonth}`, 'rendered', dayOfMonth))
    expect(eventsThrough(march(9))(events).dated.map(({ id }) => id)).toEqual(['e8', 'e9'])
  })

  it('puts those of one day that hold units before those that end what is held, each by their places', () => {
    const events = kinds.flatMap((kind) => [
      event(`${kind} 1`, kind, 5),
      event(`${kind} 3`, kind, 5, { sequence: 9 }),
      event(`${kind} 2`, kind, 5, { sequence: 10 }),
    ])
    const inOrder = eventsThrough(march(9))([...events].reverse()).dated.map(({ id }) => id)
    const ordered = kinds.flatMap((kind) => [1, 3, 2].map((place) => `${kind} ${place}`))
    const done = (id: string) => id.startsWith('rendered') || id.startsWith('billed')
    expect(inOrder.filter((id) => !done(id))).toEqual(ordered.filter((id) => !done(id)))
    expect(inOrder.filter(done).map((id) => id.slice(-1))).toEqual(['1', '1', '3', '3', '2', '2'])
  })

  it('keeps those of which no day is known apart', () => {
    const events = [event('b', 'voided', undefined), event('a', 'reserved', undefined)]
    const { dated, undated } = eventsThrough(march(1))(events)
    expect([dated, undated.map(({ id }) => id)]).toEqual([[], ['a', 'b']])
  })

  it.each([
    ['alike', 1, 1, ['a'], []],
    ['not alike: the last stands for them, and it is said', 1, 2, ['a'], ['a']],
    ['not alike, one of them later than the day', 1, 12, ['a'], []],
  ])('two of one id that are %s', (_, first, second, ids, sharedIds) => {
    const events = [event('a', 'rendered', second), event('a', 'rendered', first)]
    const through = eventsThrough(march(9))(events)
    expect(through.dated.map(({ id }) => id)).toEqual(ids)
    expect(through.sharedIds).toEqual(sharedIds)
    expect(through.dated[0]?.happenedOn).toBe(march(second > 9 ? first : second))
  })

  it('gives the same whatever their order', () => {
    fc.assert(
      fc.property(wholeEvents, (events) => {
        expect(eventsThrough(march(9))([...events].reverse())).toEqual(
          eventsThrough(march(9))(events),
        )
      }),
    )
  })
})
