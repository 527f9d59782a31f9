import { describe, expect, it } from 'vitest'
import { eventsThrough } from '../../src/ledger/eventsThrough.js'
import { eventUses } from '../../src/ledger/eventUses.js'
import type { AuthorizationEvent } from '../../src/record/AuthorizationEvent.js'
import { event, march } from './ledgerOf.js'

const usesOf = (events: ReadonlyArray<AuthorizationEvent>, through = 31) =>
  eventUses(eventsThrough(march(31))(events), march(through))

describe('eventUses', () => {
  const events = [
    event('a', 'rendered', 1, { session: 's1', units: 4 }),
    event('b', 'billed', 2, { line: 'l1', units: 4 }),
    event('c', 'rendered', 3, { units: 4 }),
    event('d', 'billed', 4, { session: 's2', line: 'l2', units: 4 }),
    event('e', 'billed', 5, { line: 'l2', units: 3 }),
  ]

  it('keeps apart what the events name: a session, a line of none, or nothing', () => {
    const { byKey } = usesOf(events)
    expect([...byKey.values()].map(({ session, lastOn }) => [session, lastOn])).toEqual([
      ['s1', march(1)],
      [undefined, march(2)],
      [undefined, march(3)],
      ['s2', march(5)],
    ])
  })

  it('stops at a day, and knows the lines of sessions all the same', () => {
    expect(usesOf(events, 3).byKey.size).toBe(3)
    const later = [
      event('a', 'billed', 1, { line: 'l1', units: 4 }),
      event('b', 'billed', 5, { session: 's1', line: 'l1' }),
    ]
    expect([...usesOf(later, 2).byKey.values()].map(({ session }) => session)).toEqual(['s1'])
  })

  it.each([
    ['a release of nothing', event('x', 'released', 9), ['x'], []],
    ['a void of nothing', event('x', 'voided', 9), ['x'], []],
    [
      'a release of a session that is not held',
      event('x', 'released', 9, { session: 's9' }),
      [],
      [],
    ],
    ['a void of a line that is not billed', event('x', 'voided', 9, { line: 'l9' }), [], ['x']],
    [
      'a void of a session that is not billed',
      event('x', 'voided', 9, { session: 's1' }),
      [],
      ['x'],
    ],
    ['a void of a line', event('x', 'voided', 9, { line: 'l1' }), [], []],
    ['an amendment', event('x', 'amended', 9, { units: 9 }), [], []],
  ])('%s', (_, one, endUnnamed, voidUnheld) => {
    const uses = usesOf([...events, one])
    expect(uses.endUnnamed.map(({ id }) => id)).toEqual(endUnnamed)
    expect(uses.voidUnheld.map(({ id }) => id)).toEqual(voidUnheld)
    expect(uses.byKey.size).toBe(4)
  })
})
