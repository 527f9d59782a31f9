import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsThrough } from '../../src/ledger/eventsThrough.js'
import { eventUses } from '../../src/ledger/eventUses.js'
import type {
  AuthorizationEvent,
  AuthorizationEventKind,
} from '../../src/record/AuthorizationEvent.js'
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

  it.each([
    ['was billed', [event('a', 'billed', 1, { line: 'l1', session: 's1' })], ['x']],
    ['is reserved', [event('a', 'reserved', 1, { line: 'l1', session: 's1' })], []],
    [
      'has a session that was rendered elsewhere',
      [
        event('a', 'reserved', 1, { line: 'l1', session: 's1' }),
        event('b', 'rendered', 2, { session: 's1' }),
      ],
      ['x'],
    ],
    ['is not known', [event('a', 'billed', 1, { session: 's1' })], []],
  ])('a release of a line that %s', (_, before, releasedAfterRendered) => {
    const release = event('x', 'released', 9, { line: 'l1' })
    expect(usesOf([...before, release]).releasedAfterRendered).toEqual(releasedAfterRendered)
  })

  it('an event that ends a line is as many that end it for each of its sessions', () => {
    const kind = fc.constantFrom<AuthorizationEventKind[]>('reserved', 'rendered', 'billed')
    const name = (prefix: string) =>
      fc.option(
        fc.nat(2).map((index) => `${prefix}${index}`),
        { nil: undefined },
      )
    const held = fc.array(
      fc.record({ kind, on: fc.integer({ min: 1, max: 9 }), session: name('s'), line: name('l') }),
      { maxLength: 9 },
    )
    const ending = fc.array(
      fc.record({
        kind: fc.constantFrom<AuthorizationEventKind[]>('released', 'voided'),
        on: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined, freq: 9 }),
        line: fc.nat(2).map((index) => `l${index}`),
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(held, ending, (given, ends) => {
        const events = given.map(({ on, ...fields }, index) =>
          event(`e${index}`, fields.kind, on, { ...fields, units: index }),
        )
        const sessionsOf = (id: string): ReadonlyArray<string> => [
          ...new Set(
            events.flatMap(({ line, session }) =>
              line === id && session !== undefined ? [session] : [],
            ),
          ),
        ]
        const once = ends.map(({ on, ...fields }, index) =>
          event(`x${index}`, fields.kind, on, fields),
        )
        const each = once.flatMap((one) => [
          one,
          ...sessionsOf(one.line ?? '').map((session) => ({
            ...one,
            id: `${one.id} ${session}`,
            session,
          })),
        ])
        expect([...usesOf([...events, ...each]).byKey]).toEqual([
          ...usesOf([...events, ...once]).byKey,
        ])
      }),
    )
  })
})
