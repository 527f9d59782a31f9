import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsThrough } from '../../src/ledger/eventsThrough.js'
import type { EventUse } from '../../src/ledger/EventUse.js'
import { eventUses } from '../../src/ledger/eventUses.js'
import { grantedThrough } from '../../src/ledger/grantedThrough.js'
import { eitherOf, type UnitBounds } from '../../src/ledger/UnitBounds.js'
import type {
  AuthorizationEvent,
  AuthorizationEventKind,
} from '../../src/record/AuthorizationEvent.js'
import { event, march } from './ledgerOf.js'

type Events = ReadonlyArray<AuthorizationEvent>

const ends = ({ kind }: AuthorizationEvent): boolean => kind === 'released' || kind === 'voided'

/** Every order of a list. */
const ordersOf = (list: Events): ReadonlyArray<Events> =>
  list.length === 0
    ? [[]]
    : list.flatMap((first) =>
        ordersOf(list.filter((one) => one !== first)).map((rest) => [first, ...rest]),
      )

const areInPlace = (order: Events): boolean => {
  const places = order.flatMap(({ sequence }) => (sequence === undefined ? [] : [sequence]))
  return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place)
}

/** Every order of all events in which each stands on its day, and in its place of the day where it has one. */
const historiesOf = (events: Events): ReadonlyArray<Events> => {
  const days = [...new Set(events.map(({ happenedOn = '' }) => happenedOn))].sort()
  let histories: ReadonlyArray<Events> = [[]]
  for (const day of days) {
    const orders = ordersOf(events.filter(({ happenedOn }) => happenedOn === day)).filter(
      areInPlace,
    )
    histories = histories.flatMap((before) => {
      const isIdle = idleIn(before)
      const possible = orders.map((order) => ({ order, idle: order.filter(isIdle(order)) }))
      // What ends something has something to end, where any order gives it that.
      const avoidable = (one: AuthorizationEvent): boolean =>
        possible.some(({ idle }) => !idle.includes(one))
      return possible
        .filter(({ idle }) => !idle.some(avoidable))
        .map(({ order }) => [...before, ...order])
    })
  }
  return histories
}

/** The same events, each with its place in the history. */
const placed = (history: Events): Events =>
  history.map((one, place) => ({ ...one, sequence: place }))

const usesOf = (events: Events): ReadonlyMap<string, EventUse> =>
  eventUses(eventsThrough(march(31))(events), march(31)).byKey

/** Whether something is about the same session, or the same line, as what ends it. */
const isAbout = (ending: AuthorizationEvent, one: AuthorizationEvent): boolean =>
  (ending.session === undefined || ending.session === one.session) &&
  (ending.line === undefined || ending.line === lineOf(one))

const lineOf = ({ session = '', line }: AuthorizationEvent): string | undefined =>
  line ?? LINES.get(session)

/** Whether an event of a day has nothing to end, by what stands when the day begins and what comes before it in the day. */
const idleIn =
  (before: Events) =>
  (order: Events) =>
  (ending: AuthorizationEvent): boolean => {
    if (!ends(ending)) return false
    const begins = ending.kind === 'voided' ? 'billed' : 'reserved'
    const isBegun = order
      .slice(0, order.indexOf(ending))
      .some((one) => one.kind === begins && isAbout(ending, one))
    const held = before.filter((one) => one.kind === begins && isAbout(ending, one))
    return !isBegun && !held.some((one) => stands(before, one))
  }

/** Whether what an event holds was not ended after it. */
const stands = (history: Events, held: AuthorizationEvent): boolean =>
  !history
    .slice(history.indexOf(held))
    .some(
      (one) => one.kind === (held.kind === 'billed' ? 'voided' : 'released') && isAbout(one, held),
    )

const fields = ['reserved', 'rendered', 'billed', 'used'] as const

/** The least and the most of each use, over all histories. */
const boundsOver = (events: Events): ReadonlyMap<string, UnitBounds> => {
  const bounds = new Map<string, UnitBounds>()
  for (const history of historiesOf(events)) {
    for (const [key, use] of usesOf(placed(history))) {
      for (const field of fields) {
        const name = `${key} ${field}`
        bounds.set(name, eitherOf(bounds.get(name), use[field]))
      }
    }
  }
  return bounds
}

const boundsOf = (events: Events): ReadonlyMap<string, UnitBounds> =>
  new Map(
    [...usesOf(events)].flatMap(([key, use]) =>
      fields.map((field) => [`${key} ${field}`, use[field]] as const),
    ),
  )

/** The line of each session, where they have one. Two sessions share a line. */
const LINES = new Map([
  ['s1', 'l1'],
  ['s2', 'l1'],
  ['s3', 'l2'],
])

const kinds = fc.constantFrom<AuthorizationEventKind[]>(
  'reserved',
  'reserved',
  'rendered',
  'billed',
  'billed',
  'released',
  'voided',
  'voided',
)

interface About {
  readonly session?: string
  readonly line?: string
}

const noPlaces = fc.constant(undefined)
const allPlaces = fc.nat(2)
const somePlaces = fc.option(fc.nat(2), { nil: undefined })

/** Up to six events, of which no day has more than four. */
const eventsOf = (
  about: fc.Arbitrary<About>,
  places: fc.Arbitrary<number | undefined>,
  named: (kind: AuthorizationEventKind, about: About) => object,
): fc.Arbitrary<Events> =>
  fc
    .array(
      fc.record({
        kind: kinds,
        on: fc.integer({ min: 1, max: 3 }),
        units: fc.integer({ min: 1, max: 4 }),
        sequence: places,
        about,
      }),
      { maxLength: 6 },
    )
    .filter((all) => [1, 2, 3].every((day) => all.filter(({ on }) => on === day).length < 5))
    .map((all) =>
      all.map(({ kind, on, units, sequence, about: of }, index) =>
        event(`e${index}`, kind, on, {
          units,
          ...named(kind, of),
          ...(sequence === undefined ? {} : { sequence }),
        }),
      ),
    )

/** Bills and voids name session and line, all else the session. */
const ofBoth = (places: fc.Arbitrary<number | undefined>): fc.Arbitrary<Events> =>
  eventsOf(
    fc.constantFrom(
      { session: 'a', line: 'a1' },
      { session: 'a', line: 'a1' },
      { session: 'a', line: 'a2' },
      { session: 'b', line: 'b1' },
    ),
    places,
    (kind, { session, line }) =>
      kind === 'billed' || kind === 'voided' ? { session, line } : { session },
  )

/** Releases and voids name a session or a line alone. */
const ofEither = eventsOf(
  fc.constantFrom(
    ...[...LINES.keys()].map((session) => ({ session })),
    ...[...LINES.values()].map((line) => ({ line })),
  ),
  somePlaces,
  (kind, { session, line }) => {
    if (kind === 'released' || kind === 'voided') return { session, line }
    const of = session ?? (line === 'l1' ? 's1' : 's3')
    return { session: of, ...(kind === 'billed' ? { line: LINES.get(of) } : {}) }
  },
)

const expectEnclosed = (events: Events): void => {
  const own = boundsOf(events)
  for (const [key, { least, most }] of boundsOver(events)) {
    const { least: floor = NaN, most: top = NaN } = own.get(key) ?? {}
    expect([key, floor <= least, most <= top]).toEqual([key, true, true])
  }
}

describe('what events hold', () => {
  it.each([
    ['no place in it is known', noPlaces],
    ['all places are, and some are the same', allPlaces],
  ])('is from the least to the most of every order of each day, where %s', (_, places) => {
    fc.assert(
      fc.property(ofBoth(places), (events) => {
        expect(boundsOf(events)).toEqual(boundsOver(events))
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['some places are known', ofBoth(somePlaces)],
    ['what ends something names a session or a line alone', ofEither],
  ])('is never less and never more than in any order, where %s', (_, some) => {
    fc.assert(fc.property(some, expectEnclosed), { numRuns: 200 })
  })

  it('is known where every event has a place of its own in its day', () => {
    fc.assert(
      fc.property(ofBoth(noPlaces), (events) => {
        for (const { least, most } of boundsOf(placed(events)).values()) expect(least).toBe(most)
      }),
    )
  })
})

describe('what is granted', () => {
  it('is from the least to the most of every order in which it is amended after it is granted', () => {
    const grant = fc.record({
      kind: fc.constantFrom<AuthorizationEventKind[]>('granted', 'amended'),
      on: fc.integer({ min: 1, max: 2 }),
      units: fc.nat(5),
      sequence: fc.option(fc.nat(2), { nil: undefined }),
    })
    const granted = (events: Events): UnitBounds =>
      grantedThrough({ units: 9 }, eventsThrough(march(9))(events)).units
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 4 }), (given) => {
        const events = given.map(({ kind, on, units, sequence }, index) =>
          event(`e${index}`, kind, on, {
            units,
            ...(sequence === undefined ? {} : { sequence }),
          }),
        )
        const isLater = (a: AuthorizationEvent, b: AuthorizationEvent): boolean =>
          a.sequence !== undefined && b.sequence !== undefined
            ? a.sequence > b.sequence
            : a.kind === 'amended' && b.kind === 'granted'
        const [on] = events
          .flatMap(({ happenedOn = '' }) => happenedOn)
          .sort()
          .reverse()
        const last = events.filter(({ happenedOn }) => happenedOn === on)
        const ending = last.filter((one) => !last.some((other) => isLater(other, one)))
        const expected = ending.reduce(
          (bounds: UnitBounds | undefined, { units = 0 }) =>
            eitherOf(bounds, { least: units, most: units }),
          undefined,
        )
        expect(granted(events)).toEqual(expected ?? { least: 9, most: 9 })
      }),
      { numRuns: 500 },
    )
  })
})
