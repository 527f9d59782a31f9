import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsThrough } from '../../src/ledger/eventsThrough.js'
import { event, march, wholeEvents } from './ledgerOf.js'

const kinds = [
  'granted',
  'amended',
  'reserved',
  'released',
  'rendered',
  'billed',
  'voided',
] as const

describe('eventsThrough', () => {
  it('takes those of the day and before it', () => {
    const events = [8, 9, 10].map((dayOfMonth) => event(`e${dayOfMonth}`, 'rendered', dayOfMonth))
    expect(eventsThrough(march(9))(events).dated.map(({ id }) => id)).toEqual(['e8', 'e9'])
  })

  it('puts those of one day in the order of their kinds, then of their ids', () => {
    const events = kinds.flatMap((kind) => [
      event(`${kind} 1`, kind, 5),
      event(`${kind} 2`, kind, 5),
    ])
    expect(eventsThrough(march(9))([...events].reverse()).dated).toEqual(events)
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
