import * as E from 'fp-ts/Either'
import * as A from 'fp-ts/ReadonlyArray'
import { pipe } from 'fp-ts/function'
import { describe, expect, it } from 'vitest'
import {
  Authorization,
  CalendarDate,
  authorizationBalance,
  decode,
  decodePolicy,
  isOpen,
  remaining,
  review,
} from '../../src/index.js'

/**
 * The authorization desk. A coordinator opens a member's authorizations, with the sessions that were rendered and those
 * that are planned. The desk lacks notes and plans, which nobody asks it for. The review says which sessions an
 * authorization bears, which not, and what a change does to them. Where the desk keeps a ledger of events, the balance
 * of an authorization is their sum as of any day. What may still be rendered on a day, over limits and authorizations
 * together, and when an authorization runs out at the pace that is planned, is what `remaining` says.
 */
const inManual = (value: unknown) => ({ value, source: 'manual' })

const county = A.rights([
  decodePolicy({
    payer: 'county',
    name: 'An invented county plan',
    kind: 'payer',
    sources: [
      {
        key: 'manual',
        document: 'Provider manual of an invented county plan',
        edition: '2024',
        address: 'https://example.org/manual',
        readOn: '2024-01-02',
        reading: 'firstHand',
      },
    ],
    editions: [
      {
        edition: '2024',
        effective: { from: '2024-01-01' },
        verifiedOn: '2024-12-31',
        service: inManual('Skills training'),
        serviceCode: inManual('H2014'),
        units: {
          rounding: inManual({
            kind: 'remainder',
            unitMinutes: 15,
            remainderMinutes: 8,
            minimumMinutes: 8,
          }),
          aggregation: inManual({ kind: 'contact', continuous: false }),
        },
        limits: [
          inManual({
            codes: ['H2014'],
            window: { kind: 'month' },
            measure: 'units',
            maximum: 20,
            beyond: 'warn',
          }),
        ],
        claimTerms: { authorization: [inManual({})] },
      },
    ],
  }),
])

/** An hour and a half, which is 6 units. */
const session = (date: string, status: 'finished' | 'planned') => ({
  id: date,
  code: 'H2014',
  status,
  start: `${date}T10:00:00-06:00`,
  end: `${date}T11:30:00-06:00`,
})

const sessions = [
  session('2024-11-04', 'finished'),
  session('2024-11-11', 'finished'),
  session('2024-11-18', 'planned'),
  session('2024-11-25', 'planned'),
]

const first = {
  id: 'authorization-1',
  number: 'A-1001',
  payer: 'county',
  codes: ['H2014'],
  modifiers: [],
  effective: { from: '2024-10-01', through: '2024-12-31' },
  units: 40,
  opening: { usedUnits: 20, asOf: '2024-10-31' },
  events: [],
}

const second = { ...first, id: 'authorization-2', number: 'A-1002', units: 10, opening: undefined }

const desk = (authorizations: ReadonlyArray<object>) =>
  review(
    county,
    '2024-11-12',
    'schedule',
  )({
    charts: [
      { member: { id: 'member-1', coverages: [{ payer: 'county' }] }, sessions, authorizations },
    ],
  }).charts

const saidOf = (authorizations: ReadonlyArray<object>, rule: string) =>
  desk(authorizations).flatMap((chart) =>
    chart.sessions.flatMap(({ session: id, findings }) =>
      findings
        .filter(isOpen)
        .filter((finding) => finding.rule === rule)
        .map((finding) => [
          id,
          finding.outcome === 'notMet' ? finding.detail.reason : finding.missing,
        ]),
    ),
  )

describe('the authorization desk', () => {
  // 20 of 40 were used before November. Three sessions of 6 make 38; of the fourth 2 are within and 4 beyond.
  it('says at which planned session the units run out', () => {
    expect(saidOf([first], 'unitsAreWithinAuthorization')).toEqual([
      ['2024-11-25', 'authorizationIsExceeded'],
    ])
  })

  it('lets the next authorization bear what one lacks', () => {
    expect(saidOf([first, second], 'unitsAreWithinAuthorization')).toEqual([])
  })

  it('says which sessions fall outside when the payer shortens the dates', () => {
    const shortened = {
      id: 'event-1',
      kind: 'amended',
      happenedOn: '2024-11-12',
      units: 40,
      effective: { from: '2024-10-01', through: '2024-11-17' },
    }

    expect(saidOf([{ ...first, events: [shortened] }], 'authorizationCoversSession')).toEqual([
      ['2024-11-18', 'authorizationHadEnded'],
      ['2024-11-25', 'authorizationHadEnded'],
    ])
  })

  // What was used before the first session that the desk has is in the opening balance, and may not be known.
  it('cannot tell while it is not known how many units were granted', () => {
    expect(saidOf([{ ...first, units: undefined }], 'unitsAreWithinAuthorization')).toEqual(
      sessions.map(({ id }) => [id, ['authorization.units']]),
    )
  })

  // Four sessions of 6 units in November: 24 of 20.
  it("shows how far the month's limit is used by what was rendered and what is planned", () => {
    expect(desk([first, second])[0]?.limits).toMatchObject([
      { window: 'month', from: '2024-11-01', through: '2024-11-30', used: 24, left: 0 },
    ])
  })

  describe('what may still be rendered', () => {
    const capacity = (
      authorizations: ReadonlyArray<object>,
      serviceDate: string,
      given: ReadonlyArray<object> = sessions,
    ) => {
      const member = { id: 'member-1', coverages: [{ payer: 'county' }] }
      const chart = { member, sessions: given, authorizations }
      const answer = remaining(county, '2024-11-12')(chart)({ serviceDate })
      return E.isRight(answer) ? answer.right : undefined
    }

    // 20 before November and two sessions of 6 are used, two of 6 are planned; the last finds 8 and leaves 2.
    it('is what used and planned sessions leave, of each authorization and of all', () => {
      const granted = { ...first, units: 46 }

      expect(capacity([granted], '2024-11-26')).toMatchObject({
        units: 2,
        authorizations: [{ granted: 46, used: 32, reserved: 12, left: 2 }],
      })
      expect(capacity([granted, second], '2024-11-26')).toMatchObject({ units: 12 })
    })

    /*
     * A session of 6 units a week from 2 December on: 2 units are left, so that the first of them has no room. With the 10
     * of the second authorization two fit, and it runs out before the third.
     */
    it('runs out on the first day without room at the planned pace', () => {
      const weeks = ['2024-12-02', '2024-12-09', '2024-12-16', '2024-12-23']
      const granted = { ...first, units: 46 }
      const runsOutOn = (authorizations: ReadonlyArray<object>) =>
        weeks.find((date, index) => {
          const before = weeks.slice(0, index).map((week) => session(week, 'planned'))
          const units = capacity(authorizations, date, [...sessions, ...before])?.units
          return typeof units === 'number' && units < 6
        })

      expect(runsOutOn([granted])).toBe('2024-12-02')
      expect(runsOutOn([granted, second])).toBe('2024-12-16')
      expect(runsOutOn([{ ...granted, units: 99 }])).toBeUndefined()
    })

    // The same letter entered twice: both cover the day, under one number.
    it('shows authorizations that overlap, so that one that is there twice is seen', () => {
      const twice = { ...first, id: 'authorization-1b' }
      const shown = capacity([first, twice], '2024-11-26')?.authorizations ?? []

      expect(shown.map(({ authorization, number }) => [authorization, number])).toEqual([
        ['authorization-1', 'A-1001'],
        ['authorization-1b', 'A-1001'],
      ])
      expect(shown.every(({ through }) => through === '2024-12-31')).toBe(true)
    })
  })

  describe('the balance by events', () => {
    const events = [
      { id: 'e1', kind: 'reserved', happenedOn: '2024-11-01', session: '2024-11-04', units: 6 },
      { id: 'e2', kind: 'reserved', happenedOn: '2024-11-01', session: '2024-11-18', units: 6 },
      { id: 'e3', kind: 'reserved', happenedOn: '2024-11-01', session: '2024-11-25', units: 6 },
      { id: 'e4', kind: 'rendered', happenedOn: '2024-11-04', session: '2024-11-04', units: 6 },
      {
        id: 'e5',
        kind: 'billed',
        happenedOn: '2024-11-06',
        session: '2024-11-04',
        line: 'line-1',
        units: 6,
      },
      { id: 'e6', kind: 'voided', happenedOn: '2024-11-08', line: 'line-1' },
    ]

    const balanceOn = (date: string, happened: ReadonlyArray<object>) =>
      pipe(
        E.Do,
        E.apSW('asOf', decode(CalendarDate)(date)),
        E.apSW('authorization', decode(Authorization)({ ...first, events: happened })),
        E.chainW(({ asOf, authorization }) => authorizationBalance(asOf)(authorization)),
        E.map(({ reserved, rendered, billed, used, left }) => [
          reserved,
          rendered,
          billed,
          used,
          left,
        ]),
      )

    /*
     * 20 of 40 are in the opening balance. On 1 November three sessions of 6 are reserved: 38 used. The session of
     * 4 November is rendered, then billed, and counts once all the while; its line is voided on 8 November, and what was
     * rendered counts again.
     */
    it.each([
      ['2024-10-31', [0, 0, 0, 20, 20]],
      ['2024-11-01', [18, 0, 0, 38, 2]],
      ['2024-11-04', [12, 6, 0, 38, 2]],
      ['2024-11-06', [12, 0, 6, 38, 2]],
      ['2024-11-08', [12, 6, 0, 38, 2]],
    ])('on %s is reserved, rendered, billed, used, left: %j', (date, balance) => {
      expect(balanceOn(date, events)).toEqual(E.right(balance))
    })

    it('counts an event that comes twice once, in whatever order', () => {
      expect(balanceOn('2024-11-08', [...events, ...events].reverse())).toEqual(
        balanceOn('2024-11-08', events),
      )
    })

    // e2 does not say how many units it holds, so neither what is used nor what is left is known.
    it('gives no sum that would be too small', () => {
      const unsaid = [
        { id: 'e2', kind: 'reserved', happenedOn: '2024-11-01', session: '2024-11-18' },
      ]

      expect(balanceOn('2024-11-08', unsaid)).toEqual(
        E.right(['undetermined', 0, 0, 'undetermined', 'undetermined']),
      )
    })
  })
})
