import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quarterHours, stated } from '../rule/judged.js'
import { counting, heldOn, ordersOf } from './chartOf.js'
import { usesIn, usesInWords, yearly } from './usesIn.js'

const on = (dayOfMonth: number, id: string, units: number, fields: object = {}): object =>
  heldOn(
    `2026-03-${String(dayOfMonth).padStart(2, '0')}`,
    id,
    '08:00',
    `${String(8 + Math.floor(units / 4)).padStart(2, '0')}:${String((units % 4) * 15).padStart(2, '0')}`,
    fields,
  )

const three = [on(2, 's1', 4), on(3, 's2', 4), on(4, 's3', 4)]

const rendered = (session: string, units?: number, fields: object = {}) => ({
  id: `rendered ${session}`,
  kind: 'rendered',
  happenedOn: '2026-03-03',
  session,
  units,
  ...fields,
})

const spring = { effective: { from: '2026-02-01', through: '2026-04-30' } }

describe('authorizationUses', () => {
  it.each<readonly [string, object, ReadonlyArray<string>]>([
    [
      'one after another, in order of service date',
      { sessions: three, authorizations: [yearly('a', 6)] },
      ['s1: 4 of a, beyond: 0', 's2: 2 of a, beyond: 2', 's3: 0 of , beyond: 4'],
    ],
    [
      'what is used before: an opening balance, and other sessions by events',
      {
        sessions: three,
        authorizations: [
          yearly('a', 14, { opening: { usedUnits: 4 }, events: [rendered('other', 3)] }),
        ],
      },
      ['s1: 4 of a, beyond: 0', 's2: 3 of a, beyond: 1', 's3: 0 of , beyond: 4'],
    ],
    [
      'a session that an event names counts once, by its own units',
      { sessions: three, authorizations: [yearly('a', 12, { events: [rendered('s2', 9)] })] },
      ['s1: 4 of a, beyond: 0', 's2: 4 of a, beyond: 0', 's3: 4 of a, beyond: 0'],
    ],
    [
      'one that is billed already comes first',
      {
        sessions: three,
        authorizations: [yearly('a', 6, { events: [{ ...rendered('s3', 4), kind: 'billed' }] })],
      },
      ['s1: 2 of a, beyond: 2', 's2: 0 of , beyond: 4', 's3: 4 of a, beyond: 0'],
    ],
    [
      'the opening balance has the sessions of its days',
      {
        sessions: three,
        authorizations: [yearly('a', 12, { opening: { usedUnits: 8, asOf: '2026-03-03' } })],
      },
      ['s1: 4 of a, beyond: 0', 's2: 4 of a, beyond: 0', 's3: 4 of a, beyond: 0'],
    ],
    [
      'the rest goes on to the next one',
      { sessions: three, authorizations: [yearly('a', 5), yearly('b', 6, spring)] },
      ['s1: 4 of b, beyond: 0', 's2: 4 of b+a, beyond: 0', 's3: 3 of a, beyond: 1'],
    ],
    [
      'but not of a session that names its own',
      {
        sessions: [on(2, 's1', 4, { authorization: 'a' }), on(3, 's2', 4)],
        authorizations: [yearly('a', 3), yearly('b', 6)],
      },
      ['s1: 3 of a, beyond: 1', 's2: 4 of b, beyond: 0'],
    ],
    [
      'one for which another holds units uses that first',
      {
        sessions: [on(2, 's1', 4)],
        authorizations: [
          yearly('a', 9),
          yearly('b', 9, {
            effective: { from: '2026-01-01' },
            events: [{ ...rendered('s1', 4), kind: 'reserved' }],
          }),
        ],
      },
      ['s1: 4 of b, beyond: 0'],
    ],
    [
      'what is billed under one that does not cover it stays used there',
      {
        sessions: [on(2, 's1', 4), on(3, 's2', 4)],
        authorizations: [
          yearly('a', 6, {
            effective: { from: '2026-03-03', through: '2026-03-31' },
            events: [{ ...rendered('s1', 4), kind: 'billed' }],
          }),
          yearly('b', 6),
        ],
      },
      ['s1: 4 of b, beyond: 0', 's2: 4 of a+b, beyond: 0'],
    ],
    [
      'amended units and dates, as they stand',
      {
        sessions: three,
        authorizations: [
          yearly('a', 99, {
            events: [
              {
                id: 'e',
                kind: 'amended',
                happenedOn: '2026-03-20',
                units: 4,
                effective: { from: '2026-03-03', through: '2026-03-31' },
              },
            ],
          }),
        ],
      },
      ['s1: 0 of , beyond: 4', 's2: 4 of a, beyond: 0', 's3: 0 of , beyond: 4'],
    ],
  ])('%s', (_, chart, uses) => {
    expect(usesInWords(chart)).toEqual(uses)
  })

  it('units that are reserved for others are not for a planned session', () => {
    const events = [{ ...rendered('other', 3), kind: 'reserved' }]
    const authorizations = [yearly('a', 8, { events })]
    const sessions = [on(2, 's1', 4), on(3, 's2', 4, { status: 'planned' })]
    expect(usesInWords({ sessions, authorizations })).toEqual([
      's1: 4 of a, beyond: 0',
      's2: 1 of a, beyond: 3',
    ])
  })

  it('a planned session that is not looked at keeps its reservation', () => {
    const events = [{ ...rendered('s2', 3), kind: 'reserved' }]
    const authorizations = [yearly('a', 4, { events })]
    const sessions = [on(2, 's1', 4), on(3, 's2', 4, { status: 'planned' })]
    expect(usesInWords({ sessions, authorizations }, undefined, { countsPlanned: false })).toEqual([
      's1: 4 of a, beyond: 0',
    ])
  })

  it('codes share the units of an authorization that names them', () => {
    const limit = {
      codes: ['H2014', 'H2017'],
      window: { kind: 'day' },
      measure: 'units',
      maximum: 99,
      beyond: 'deny',
    }
    const sessions = [on(2, 's1', 4, { code: 'H2017' }), on(3, 's2', 4)]
    const authorizations = [yearly('a', 6, { codes: ['H2014', 'H2017'] })]
    const together = [counting({ limits: [stated(limit)] })]
    expect(usesInWords({ sessions, authorizations }, together)).toEqual([
      's1: 4 of a, beyond: 0',
      's2: 2 of a, beyond: 2',
    ])
    expect(usesInWords({ sessions, authorizations })[1]).toBe('s2: 2 of a, beyond: 2')
    expect(usesInWords({ sessions, authorizations: [yearly('a', 6)] })[1]).toBe(
      's2: 4 of a, beyond: 0',
    )
    const events = [rendered('s1', 4)]
    const named = [yearly('a', 6, { codes: ['H2014', 'H2017'], events })]
    expect(usesInWords({ sessions, authorizations: named })[1]).toBe('s2: 2 of a, beyond: 2')
  })

  it.each([
    ['all that it may be fits beside', 9, 's2: 4 of a, beyond: 0'],
    ['the least that it may be fits beside', 8, 's2: 4 of a, beyond: sessions'],
    ['not even that', 7, 's2: 3 of a, beyond: sessions'],
    ['nothing', 4, 's2: 0 of , beyond: 4'],
  ])(
    'a session of a code that no policy counts takes what its time may be, and %s',
    (_, units, words) => {
      const end = '2026-03-02T09:10:00-06:00'
      const sessions = [on(2, 's1', 4, { code: 'H2017', end }), on(3, 's2', 4)]
      const authorizations = [yearly('a', units, { codes: ['H2014', 'H2017'] })]
      expect(usesInWords({ sessions, authorizations })[1]).toBe(words)
    },
  )

  it('a session over midnight uses what covers each of its days', () => {
    const sessions = [
      heldOn('2026-03-31', 's1', '23:00', '23:30', { end: '2026-04-01T01:00:00-06:00' }),
    ]
    const authorizations = [
      yearly('a', 3, { effective: { from: '2026-03-01', through: '2026-03-31' } }),
      yearly('b', 3, { effective: { from: '2026-04-01', through: '2026-04-30' } }),
    ]
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const use = usesIn({ sessions, authorizations }, [counting({ units })]).get('s1')?.use
    expect([...(use?.bearersOn ?? [])]).toEqual([
      ['2026-03-31', [{ authorization: 'a', units: 3 }]],
      ['2026-04-01', [{ authorization: 'b', units: 3 }]],
    ])
    expect([...(use?.beyondOn ?? [])]).toEqual([
      ['2026-03-31', 1],
      ['2026-04-01', 1],
    ])
  })

  it('units that are not paid in any case use nothing', () => {
    const claimedAs = {
      modifiersOf: () => ({ known: [], areComplete: true }),
      unpaidUnits: () => () => (id: string) => (id === 's1' ? 3 : 0),
    }
    const chart = { sessions: three, authorizations: [yearly('a', 6)] }
    expect(usesInWords(chart, undefined, { claimedAs })).toEqual([
      's1: 1 of a, beyond: 0',
      's2: 4 of a, beyond: 0',
      's3: 1 of a, beyond: 3',
    ])
    expect(usesIn(chart, undefined, { claimedAs }).get('s1')?.use.unitsNotBorne).toBe(3)
  })

  it.each([
    ['rendered', 's2: 4 of a, beyond: 0'],
    ['reserved', 's2: 4 of a, beyond: 0'],
    ['billed', 's2: 2 of a, beyond: 2'],
  ])('what is not supported uses nothing by an event that has it %s', (kind, words) => {
    const events = [{ ...rendered('s1', 4), kind }]
    const chart = { sessions: three.slice(0, 2), authorizations: [yearly('a', 6, { events })] }
    const isReckoned = (id: string): boolean => id !== 's1'
    expect(usesInWords(chart, undefined, { isReckoned })).toEqual(['s1: 0 of , beyond: 0', words])
  })

  it.each<readonly [string, object, string]>([
    ['not every session', { incomplete: ['sessions'] }, 's2: 4 of a, beyond: sessions'],
    [
      'the end of a session before it',
      { sessions: [on(2, 's1', 4, { end: undefined, status: 'inProgress' }), on(3, 's2', 4)] },
      's2: 4 of a, beyond: sessions',
    ],
    [
      'the end of a session after it',
      { sessions: [on(3, 's2', 4), on(4, 's3', 4, { end: undefined, status: 'inProgress' })] },
      's2: 4 of a, beyond: 0',
    ],
    [
      'its units',
      { authorizations: [yearly('a', 5, { units: undefined })] },
      's2: 4 of a, beyond: authorization.units',
    ],
    [
      'the units of an event',
      { authorizations: [yearly('a', 99, { events: [rendered('z')] })] },
      's2: 4 of a, beyond: authorization.events.units',
    ],
    [
      'the session of an event, which may be this one',
      { authorizations: [yearly('a', 9, { events: [rendered('s2', 4, { session: undefined })] })] },
      's2: 4 of a, beyond: authorization.events.session',
    ],
    [
      'the session of an event, and it fits all the same',
      {
        authorizations: [yearly('a', 12, { events: [rendered('s2', 4, { session: undefined })] })],
      },
      's2: 4 of a, beyond: 0',
    ],
    [
      'the day of an event',
      {
        authorizations: [yearly('a', 9, { events: [rendered('z', 4, { happenedOn: undefined })] })],
      },
      's2: 4 of a, beyond: authorization.events.happenedOn',
    ],
    [
      'whether there is another',
      { authorizations: [yearly('a', 5)], incomplete: ['authorizations'] },
      's2: 1 of a, beyond: authorizations',
    ],
    [
      'whether another covers it',
      { authorizations: [yearly('a', 5), yearly('b', 5, { payer: undefined })] },
      's2: 1 of a, beyond: authorization.payer',
    ],
    [
      'its units, whatever later sessions take of it',
      {
        sessions: [on(3, 's2', 4), on(4, 's3', 4, { end: undefined, status: 'inProgress' })],
        authorizations: [yearly('a', 9, { units: undefined })],
      },
      's2: 4 of a, beyond: authorization.units',
    ],
    [
      'its units, whatever later sessions of another code take of it',
      {
        sessions: [on(3, 's2', 4), on(4, 's3', 4, { code: 'H2017' })],
        authorizations: [yearly('a', 9, { units: undefined, codes: ['H2014', 'H2017'] })],
      },
      's2: 4 of a, beyond: authorization.units',
    ],
    [
      'its units, nor what a session just before takes of it',
      {
        sessions: [on(2, 's1', 4, { code: 'H2018' }), on(3, 's2', 4)],
        authorizations: [yearly('a', 9, { units: undefined, codes: ['H2014', 'H2018'] })],
      },
      's2: 4 of a, beyond: authorization.units, sessions',
    ],
    [
      'the units of one that a session before it uses first',
      {
        authorizations: [
          yearly('a', 4),
          yearly('b', 9, {
            units: undefined,
            effective: { from: '2026-03-02', through: '2026-03-02' },
          }),
        ],
      },
      's2: 4 of a, beyond: authorization.units',
    ],
    [
      'whether another session uses it',
      {
        sessions: [on(2, 's1', 4), on(3, 's2', 4, { modifiers: ['HQ'] })],
        authorizations: [yearly('a', 5, { modifiers: ['HQ'] })],
      },
      's2: 4 of a, beyond: sessions',
    ],
    [
      'nothing: used up for certain',
      { authorizations: [yearly('a', 4)], incomplete: ['sessions'] },
      's2: 0 of , beyond: 4',
    ],
  ])('%s is not known', (_, fields, words) => {
    const chart = { sessions: three.slice(0, 2), authorizations: [yearly('a', 9)], ...fields }
    expect(usesInWords(chart)).toContain(words)
  })

  it.each<readonly [string, ReadonlyArray<object>, ReadonlyArray<string>]>([
    ['the one that bears all', [yearly('a', 5)], ['a']],
    ['those that bear it together', [yearly('a', 3), yearly('b', 1)], ['a', 'b']],
    ['not one that has nothing left', [yearly('a', 0), yearly('b', 9)], ['b']],
    ['the first where none has anything left', [yearly('a', 0), yearly('b', 0)], ['a']],
    ['none where none covers it', [yearly('a', 9, { codes: [] })], []],
  ])('names what bears a session: %s', (_, authorizations, bearers) => {
    const of = usesIn({ sessions: three.slice(0, 1), authorizations }).get('s1')
    expect(of?.bearers.map(({ id }) => id)).toEqual(bearers)
  })

  it('says nothing of sessions where there is no authorization', () => {
    const authorized = usesIn({ sessions: three }).get('s1')
    expect(authorized?.authorization).toMatchObject({
      kind: 'unknown',
      missing: ['authorizations'],
    })
    expect(authorized?.ledger).toBeUndefined()
    expect(usesInWords({ sessions: three, authorizations: [] })[0]).toBe('s1: 0 of , beyond: 0')
  })
})

describe('the sessions of a chart', () => {
  const sessions = fc
    .array(
      fc.record({
        dayOfMonth: fc.integer({ min: 1, max: 9 }),
        units: fc.integer({ min: 1, max: 6 }),
      }),
      {
        maxLength: 7,
      },
    )
    .map((given) => given.map(({ dayOfMonth, units }, index) => on(dayOfMonth, `s${index}`, units)))
  const authorizations = fc
    .array(fc.record({ units: fc.nat(9), from: fc.integer({ min: 1, max: 5 }), days: fc.nat(5) }), {
      maxLength: 3,
    })
    .map((given) =>
      given.map(({ units, from, days }, index) =>
        yearly(`a${index}`, units, {
          effective: {
            from: `2026-03-0${from}`,
            through: `2026-03-${String(from + days).padStart(2, '0')}`,
          },
        }),
      ),
    )

  it('never use more of an authorization than it has, nor leave units that would fit', () => {
    fc.assert(
      fc.property(sessions, authorizations, (held, granted) => {
        const uses = [...usesIn({ sessions: held, authorizations: granted }).values()]
        let all = 0
        let borne = 0
        for (const { use } of uses) {
          borne += use.unitsBorne
          all += use.unitsBorne + Number(use.unitsBeyond)
        }
        let has = 0
        for (const one of granted) has += Number(Reflect.get(one, 'units'))
        expect(borne).toBeLessThanOrEqual(has)
        if (granted.length === 0) expect([all, borne]).toEqual([0, 0])
      }),
    )
  })

  it('use them in the same way whatever their order', () => {
    fc.assert(
      fc.property(sessions, authorizations, (held, granted) => {
        const [first, ...others] = ordersOf(granted).flatMap((records) =>
          ordersOf(held).map((list) =>
            [...usesInWords({ sessions: list, authorizations: records })].sort(),
          ),
        )
        for (const other of others) expect(other).toEqual(first)
      }),
      { numRuns: 30 },
    )
  })
})
