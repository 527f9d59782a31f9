import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authorizationBalance } from '../../src/ledger/authorizationBalance.js'
import type { AuthorizationEvent } from '../../src/record/AuthorizationEvent.js'
import { Authorization } from '../arbitrary/Authorization.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { authorization, balanceOf, event, march, wholeEvents } from './ledgerOf.js'

const s1 = { session: 's1' }
const line = { ...s1, line: 'l1' }

const reserved = event('e1', 'reserved', 1, { ...s1, units: 4 })
const rendered = event('e2', 'rendered', 5, { ...s1, units: 3 })
const billed = event('e3', 'billed', 8, { ...line, units: 2 })
const voided = event('e4', 'voided', 12, { ...line, units: 2 })

/** Reserved, rendered, billed, used and left, of 40 units. */
const countsOf = (events: ReadonlyArray<AuthorizationEvent>, fields: object = {}) => {
  const balance = balanceOf({ units: 40, events, ...fields })
  return [balance.reserved, balance.rendered, balance.billed, balance.used, balance.left]
}

const not = 'undetermined'

const march1 = { from: '2026-03-01' }

describe('authorizationBalance', () => {
  it.each<readonly [string, ReadonlyArray<AuthorizationEvent>, ReadonlyArray<unknown>]>([
    ['nothing happened', [], [0, 0, 0, 0, 40]],
    ['granted, which uses nothing', [event('e0', 'granted', 1, { units: 40 })], [0, 0, 0, 0, 40]],
    [
      'billed twice on a line without a session: the last counts',
      [
        event('e1', 'billed', 1, { line: 'l1', units: 2 }),
        event('e2', 'billed', 2, { line: 'l1', units: 3 }),
      ],
      [0, 0, 3, 3, 37],
    ],
    ['reserved', [reserved], [4, 0, 0, 4, 36]],
    ['rendered', [reserved, rendered], [0, 3, 0, 3, 37]],
    ['billed', [reserved, rendered, billed], [0, 0, 2, 2, 38]],
    ['voided, though rendered', [reserved, rendered, billed, voided], [0, 3, 0, 3, 37]],
    ['voided and never rendered', [billed, voided], [0, 0, 0, 0, 40]],
    [
      'voided, and its reservation does not come back',
      [reserved, billed, voided],
      [0, 0, 0, 0, 40],
    ],
    ['released', [reserved, event('e2', 'released', 2, { ...s1, units: 4 })], [0, 0, 0, 0, 40]],
    [
      'released and reserved again',
      [reserved, event('e2', 'released', 2, s1), event('e3', 'reserved', 3, { ...s1, units: 2 })],
      [2, 0, 0, 2, 38],
    ],
    [
      'released on the day on which it was reserved',
      [reserved, event('a', 'released', 1, s1)],
      [0, 0, 0, 0, 40],
    ],
    [
      'rendered before it was reserved',
      [event('e0', 'reserved', 9, { ...s1, units: 4 }), rendered],
      [0, 3, 0, 3, 37],
    ],
    [
      'rendered twice: the last counts',
      [rendered, event('e5', 'rendered', 6, { ...s1, units: 1 })],
      [0, 1, 0, 1, 39],
    ],
    [
      'billed on two lines, one of them voided: what is on none counts as rendered',
      [
        event('e2', 'rendered', 5, { ...s1, units: 6 }),
        billed,
        event('e5', 'billed', 8, { ...s1, line: 'l2', units: 4 }),
        voided,
      ],
      [0, 2, 4, 6, 34],
    ],
    [
      'a line without its session is that of the session that another event names for it',
      [event('e0', 'billed', 7, { line: 'l1', units: 9 }), rendered, billed],
      [0, 0, 2, 2, 38],
    ],
    [
      'a line of no session counts by itself',
      [event('e0', 'billed', 7, { line: 'l9', units: 9 }), rendered],
      [0, 3, 9, 12, 28],
    ],
    [
      'an event of no session and no line counts by itself',
      [event('e0', 'rendered', 7, { units: 9 }), event('e9', 'rendered', 7, { units: 1 })],
      [0, 10, 0, 10, 30],
    ],
    [
      'a line of two sessions is voided in both',
      [
        billed,
        event('e5', 'billed', 8, { session: 's2', line: 'l1', units: 4 }),
        event('e6', 'voided', 9, { line: 'l1' }),
      ],
      [0, 0, 0, 0, 40],
    ],
    ['voided by the session alone', [billed, event('e6', 'voided', 9, s1)], [0, 0, 0, 0, 40]],
    ['voided that was never billed', [rendered, voided], [0, 3, 0, 3, 37]],
  ])('%s', (_, events, counts) => {
    expect(countsOf(events)).toEqual(counts)
  })

  it.each<readonly [string, ReadonlyArray<AuthorizationEvent>, object, ReadonlyArray<string>]>([
    ['units of an event', [event('e', 'rendered', 5, s1)], {}, ['events.units']],
    [
      'units that are not whole',
      [event('e', 'rendered', 5, { ...s1, units: 3.5 })],
      {},
      ['events.units'],
    ],
    ['units below zero', [event('e', 'billed', 5, { ...line, units: -1 })], {}, ['events.units']],
    [
      'the day',
      [event('e', 'rendered', undefined, { ...s1, units: 3 })],
      {},
      ['events.happenedOn'],
    ],
    ['what was voided', [billed, event('e', 'voided', 9, { units: 1 })], {}, ['events.line']],
    ['the opening balance', [], { opening: { usedUnits: 0.5 } }, ['opening.usedUnits']],
    [
      'what was used before its day',
      [],
      { opening: { usedUnits: 5, asOf: '2026-04-01' } },
      ['opening.asOf'],
    ],
  ])('%s is not known: undetermined, never smaller', (_, events, fields, missing) => {
    const balance = balanceOf({ units: 40, effective: { from: '2026-01-01' }, events, ...fields })
    expect(balance).toMatchObject({ used: not, left: not, missing })
  })

  it('what is not known of a reservation does not matter once its session is rendered', () => {
    expect(countsOf([event('e1', 'reserved', 1, s1), rendered])).toEqual([0, 3, 0, 3, 37])
  })

  const again = event('e9', 'reserved', 2, { ...s1, units: 2 })
  const rebilled = event('e9', 'billed', 12, { ...line, units: 1 })

  it.each<readonly [string, ReadonlyArray<AuthorizationEvent>, ReadonlyArray<unknown>]>([
    [
      'released and reserved again',
      [reserved, event('e2', 'released', 2, s1), again],
      [not, 0, 0, not, not],
    ],
    [
      'in this order',
      [reserved, event('e2', 'released', 2, { ...s1, sequence: 1 }), { ...again, sequence: 2 }],
      [2, 0, 0, 2, 38],
    ],
    [
      'in that order',
      [reserved, event('e2', 'released', 2, { ...s1, sequence: 2 }), { ...again, sequence: 1 }],
      [0, 0, 0, 0, 40],
    ],
    [
      'one of both has its place',
      [reserved, event('e2', 'released', 2, { ...s1, sequence: 2 }), again],
      [not, 0, 0, not, not],
    ],
    [
      'both at the same place',
      [reserved, event('e2', 'released', 2, { ...s1, sequence: 1 }), { ...again, sequence: 1 }],
      [not, 0, 0, not, not],
    ],
    [
      'reserved and released, and not before',
      [event('e2', 'released', 2, s1), again],
      [0, 0, 0, 0, 40],
    ],
    [
      'released and then reserved, and not before',
      [event('e2', 'released', 2, { ...s1, sequence: 1 }), { ...again, sequence: 2 }],
      [2, 0, 0, 2, 38],
    ],
    ['reserved twice alike', [again, { ...again, id: 'e1' }], [2, 0, 0, 2, 38]],
    ['reserved twice', [again, { ...again, id: 'e1', units: 4 }], [not, 0, 0, not, not]],
    [
      'reserved twice, and rendered later',
      [again, { ...again, id: 'e1', units: 4 }, rendered],
      [0, 3, 0, 3, 37],
    ],
    ['voided and billed again', [billed, voided, rebilled], [0, 0, not, not, not]],
    [
      'in this order',
      [billed, { ...voided, sequence: 1 }, { ...rebilled, sequence: 2 }],
      [0, 0, 1, 1, 39],
    ],
    [
      'in that order',
      [billed, { ...voided, sequence: 2 }, { ...rebilled, sequence: 1 }],
      [0, 0, 0, 0, 40],
    ],
    ['voided and billed, and not before', [voided, rebilled], [0, 0, 0, 0, 40]],
    [
      'voided and billed again as it was rendered: as much is used in either order',
      [rendered, billed, voided, { ...rebilled, units: 3 }],
      [0, not, not, 3, 37],
    ],
    [
      'voided and billed on another line',
      [billed, event('e4', 'voided', 12, s1), { ...rebilled, ...s1, line: 'l2' }],
      [0, 0, not, not, not],
    ],
    [
      'rendered twice',
      [rendered, event('e9', 'rendered', 5, { ...s1, units: 1 })],
      [0, not, 0, not, not],
    ],
    [
      'rendered and reserved: in either order it is rendered',
      [event('e1', 'reserved', 5, { ...s1, units: 4 }), rendered],
      [0, 3, 0, 3, 37],
    ],
  ])('on one day %s', (_, events, counts) => {
    expect(countsOf(events)).toEqual(counts)
    const { missing } = balanceOf({ units: 40, effective: march1, events })
    expect(missing).toEqual(counts.includes(not) && counts[3] === not ? ['events.sequence'] : [])
  })

  const amended = (id: string, units: number, fields: object = {}) =>
    event(id, 'amended', 9, { units, ...fields })

  it.each<readonly [string, ReadonlyArray<AuthorizationEvent>, unknown, ReadonlyArray<string>]>([
    ['twice alike', [amended('a', 50), amended('b', 50)], 50, []],
    ['twice', [amended('a', 50), amended('b', 60)], not, ['events.sequence']],
    [
      'twice, in order',
      [amended('a', 50, { sequence: 2 }), amended('b', 60, { sequence: 1 })],
      50,
      [],
    ],
    [
      'once, as it was granted',
      [amended('a', 50), event('b', 'granted', 9, { units: 30 })],
      50,
      [],
    ],
    [
      'before it was granted, which is said',
      [amended('a', 50, { sequence: 1 }), event('b', 'granted', 9, { units: 30, sequence: 2 })],
      30,
      [],
    ],
    [
      'in units and in dates',
      [amended('a', 50), event('b', 'amended', 9, { effective: march1 })],
      50,
      [],
    ],
    [
      'in dates twice',
      [
        amended('a', 50, { effective: march1 }),
        event('b', 'amended', 9, { effective: { from: '2026-02-01' } }),
      ],
      50,
      ['events.sequence'],
    ],
    [
      'twice, one of them by nothing that is known',
      [amended('a', 50), event('b', 'amended', 9)],
      not,
      ['events.sequence'],
    ],
  ])('amended on one day %s', (_, events, granted, missing) => {
    const balance = balanceOf({ units: 40, effective: march1, events })
    expect([balance.granted, balance.missing]).toEqual([granted, missing])
  })

  it.each<readonly [string, object, unknown, unknown]>([
    ['granted by the record', { units: 40 }, 40, undefined],
    ['granted by an event', { events: [event('g', 'granted', 1, { units: 30 })] }, 30, undefined],
    [
      'amended',
      {
        units: 40,
        effective: { from: '2026-01-01', through: '2026-03-31' },
        events: [
          event('g', 'granted', 1, { units: 30 }),
          event('b', 'amended', 9, { units: 50, effective: { from: '2026-01-01' } }),
        ],
      },
      50,
      { from: '2026-01-01' },
    ],
    [
      'amended in its dates alone',
      {
        events: [
          event('g', 'granted', 1, { units: 30 }),
          event('b', 'amended', 9, { effective: { from: '2026-02-01' } }),
        ],
      },
      30,
      { from: '2026-02-01' },
    ],
    [
      'amended in what is not known',
      { events: [event('g', 'granted', 1, { units: 30 }), event('b', 'amended', 9)] },
      not,
      undefined,
    ],
    [
      'granted on a day that is not known',
      { units: 40, events: [event('g', 'granted', undefined, { units: 30 })] },
      not,
      undefined,
    ],
    ['units that are not whole', { units: 1.5 }, not, undefined],
    ['units that are not known', {}, not, undefined],
    ['no units at all', { units: 0 }, 0, undefined],
  ])('%s', (_, fields, granted, effective) => {
    expect(balanceOf(fields).granted).toBe(granted)
    expect(balanceOf(fields).effective).toEqual(effective)
  })

  it.each<readonly [string, ReadonlyArray<AuthorizationEvent>, number]>([
    ['nothing happened since', [], 10],
    ['what it has already', [event('e', 'rendered', 10, { ...s1, units: 4 })], 10],
    ['what came after it', [event('e', 'rendered', 11, { ...s1, units: 4 })], 14],
    [
      'rendered before, billed after',
      [rendered, event('e', 'billed', 12, { ...line, units: 3 })],
      10,
    ],
    [
      'rendered before, less of it billed after',
      [rendered, event('e', 'billed', 12, { ...line, units: 1 })],
      8,
    ],
    ['billed before, voided after', [billed, voided], 8],
    ['rendered and billed before, voided after', [rendered, billed, voided], 11],
    ['reserved before: a reservation is no use', [reserved], 14],
    [
      'reserved before, rendered after',
      [reserved, event('e', 'rendered', 11, { ...s1, units: 3 })],
      13,
    ],
  ])('an opening balance of 10 through 10 March, and %s', (_, events, used) => {
    expect(
      balanceOf({ units: 40, opening: { usedUnits: 10, asOf: '2026-03-10' }, events }).used,
    ).toBe(used)
  })

  it('an opening balance without a day stands before all events', () => {
    expect(balanceOf({ units: 40, opening: { usedUnits: 10 }, events: [rendered] }).used).toBe(13)
  })

  it.each([
    [9, 10, 0],
    [10, 10, 0],
    [11, not, not],
  ])(
    'units that nobody stated, rendered or taken back on %i March beside an opening balance through 10 March',
    (dayOfMonth, used, reserved) => {
      const opening = { usedUnits: 10, asOf: '2026-03-10' }
      const open = event('e1', 'rendered', dayOfMonth, s1)
      expect(balanceOf({ units: 40, opening, events: [open] }).used).toBe(used)
      const ended = event('e1', 'voided', dayOfMonth)
      expect(balanceOf({ units: 40, opening, events: [ended] }).reserved).toBe(reserved)
    },
  )

  it.each([
    [9, not],
    [10, 10],
    [11, 10],
  ])('an opening balance as of 10 March, looked at on %i March', (dayOfMonth, used) => {
    const opening = { usedUnits: 10, asOf: '2026-03-10' }
    expect(balanceOf({ units: 40, opening }, dayOfMonth).used).toBe(used)
  })

  it('a line of the opening balance that is voided later leaves it unknown how much it was', () => {
    const opening = { usedUnits: 10, asOf: '2026-03-10' }
    expect(balanceOf({ units: 40, opening, events: [voided] }).used).toBe(not)
  })

  it('what is used beyond what is granted is said', () => {
    expect(balanceOf({ units: 2, events: [rendered] })).toMatchObject({
      used: 3,
      left: 0,
      beyond: 1,
    })
  })

  it('answers for what it cannot read', () => {
    expect(E.isLeft(authorizationBalance(march(1))({ ...authorization(), id: '' }))).toBe(true)
  })
})

const every = (events: ReadonlyArray<AuthorizationEvent>, dayOfMonth = 31) =>
  balanceOf({ units: 40, events }, dayOfMonth)

describe('a balance', () => {
  it('is the same whatever the order of the events', () => {
    fc.assert(
      fc.property(Authorization, CalendarDate, fc.infiniteStream(fc.nat()), (one, asOf, order) => {
        const events = [...(one.events ?? [])]
          .map((each) => ({ each, at: Number(order.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        expect(authorizationBalance(asOf)({ ...one, events })).toEqual(
          authorizationBalance(asOf)({ ...one, events: one.events ?? [] }),
        )
      }),
    )
  })

  it('is the same where events come twice', () => {
    fc.assert(
      fc.property(Authorization, CalendarDate, (one, asOf) => {
        const { events = [] } = one
        expect(authorizationBalance(asOf)({ ...one, events: [...events, ...events] })).toEqual(
          authorizationBalance(asOf)({ ...one, events }),
        )
      }),
    )
  })

  it('does not change by what happens after its day', () => {
    fc.assert(
      fc.property(wholeEvents, fc.integer({ min: 1, max: 9 }), (events, dayOfMonth) => {
        const through = events.filter(({ happenedOn = '' }) => happenedOn <= march(dayOfMonth))
        expect(every(events, dayOfMonth)).toEqual(every(through, dayOfMonth))
      }),
    )
  })

  it('is as before where what is reserved is released', () => {
    fc.assert(
      fc.property(wholeEvents, fc.nat(9), (events, units) => {
        const more = [
          event('x', 'reserved', 4, { session: 's9', units }),
          event('y', 'released', 5, { session: 's9' }),
        ]
        expect(every([...events, ...more])).toEqual(every(events))
      }),
    )
  })

  it('holds what is granted: used and left, less what is beyond', () => {
    fc.assert(
      fc.property(wholeEvents, fc.nat(20), (events, units) => {
        const {
          granted,
          reserved: r,
          rendered: d,
          billed: b,
          used,
          left,
          beyond,
        } = balanceOf({ units, events })
        expect(Number(used) + Number(left) - Number(beyond)).toBe(granted)
        expect(Number(r) + Number(d) + Number(b)).toBe(used)
        expect(left === 0 || beyond === 0).toBe(true)
      }),
    )
  })

  it('is that of a history cut at any day, with what was used by then as its opening balance', () => {
    fc.assert(
      fc.property(wholeEvents, fc.integer({ min: 1, max: 9 }), (events, dayOfMonth) => {
        const before = every(events, dayOfMonth)
        const usedUnits = Number(before.used) - Number(before.reserved)
        const opening = { usedUnits, asOf: march(dayOfMonth) }
        // Unless a line is voided that no event bills: then it may be one of before.
        const { used } = balanceOf({ units: 40, events, opening })
        expect([every(events).used, 'undetermined']).toContain(used)
        if (events.every(({ kind }) => kind !== 'voided')) expect(used).not.toBe('undetermined')
      }),
    )
  })

  it('is what counting session by session gives', () => {
    fc.assert(
      fc.property(wholeEvents, (events) => {
        const { reserved: r, rendered: d, billed: b } = every(events)
        expect([r, d, b]).toEqual(counted(events))
      }),
      { numRuns: 500 },
    )
  })
})

/** Reserved, rendered and billed units, looked up for each session anew. */
const counted = (events: ReadonlyArray<AuthorizationEvent>): ReadonlyArray<number> => {
  const sum = [0, 0, 0]
  const rank = ({ happenedOn, sequence = 0 }: AuthorizationEvent) =>
    `${happenedOn === undefined ? '' : happenedOn} ${sequence}`
  for (const session of ['s1', 's2', 's3']) {
    const own = events
      .filter((one) => one.session === session)
      .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    const lastOf = (kind: string, of?: string) =>
      own.filter((one) => one.kind === kind && (of === undefined || one.line === of)).at(-1)
    const lines = [...new Set(own.filter(({ kind }) => kind === 'billed').map((one) => one.line))]
    const standing = lines.filter((of) => {
      const bill = lastOf('billed', of)
      const end = lastOf('voided', of)
      return bill !== undefined && (end === undefined || own.indexOf(end) < own.indexOf(bill))
    })
    const onLines = standing.reduce((units, of) => units + (lastOf('billed', of)?.units ?? 0), 0)
    const done = lastOf('rendered')
    const isAllOnLines = lines.length > 0 && standing.length === lines.length
    const held = own.filter(({ kind }) => kind === 'reserved' || kind === 'released').at(-1)
    const isOver = done !== undefined || lines.length > 0
    sum[2] = (sum[2] ?? 0) + onLines
    sum[1] = (sum[1] ?? 0) + (isAllOnLines ? 0 : Math.max(0, (done?.units ?? 0) - onLines))
    sum[0] = (sum[0] ?? 0) + (isOver || held?.kind !== 'reserved' ? 0 : (held.units ?? 0))
  }
  return sum
}
