import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import type { Capacity } from '../../src/capacity/Capacity.js'
import { remaining } from '../../src/capacity/remaining.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { stated } from '../rule/judged.js'
import { counting, heldOn } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { callWith } from '../claim/call.js'
import { hostileInputs } from '../claim/hostileInputs.js'
import { dailyLimit, member } from '../claim/reviewed.js'

/** A planned session of so many quarters of an hour, from nine in the morning. */
const planned = (date: string, id: string, quarters: number, fields: object = {}): object =>
  rendered(date, id, quarters, { status: 'planned', ...fields })

/** A finished session of so many quarters of an hour, from nine in the morning. */
const rendered = (date: string, id: string, quarters: number, fields: object = {}): object => {
  const minutes = 9 * 60 + quarters * 15
  const until = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return heldOn(date, id, '09:00', until, fields)
}

const limited = (...limits: ReadonlyArray<unknown>): ReadonlyArray<PolicyHistory> => [
  counting({ limits }),
]

const asking = (...limits: ReadonlyArray<unknown>): ReadonlyArray<PolicyHistory> => [
  counting({
    limits: limits.length === 0 ? 'notStated' : limits,
    claimTerms: { authorization: [stated({})] },
  }),
]

const capacityOf = (
  policies: ReadonlyArray<PolicyHistory>,
  chart: object,
  request: object,
): Capacity => {
  const capacity = remaining(policies, '2026-03-01')({ member, sessions: [], ...chart })(request)
  if (E.isLeft(capacity)) throw new Error('a test gives what cannot be read')
  return capacity.right
}

/** `12`, and where it cannot be told, `undetermined: sessions`. */
const unitsIn = (
  policies: ReadonlyArray<PolicyHistory>,
  chart: object,
  request: object | string,
): string => {
  const { units, missing } = capacityOf(
    policies,
    chart,
    typeof request === 'string' ? { serviceDate: request } : request,
  )
  return [units, ...(missing.length > 0 ? [missing.join(', ')] : [])].join(': ')
}

const month = (maximum: number, fields: object = {}) =>
  dailyLimit(maximum, { window: { kind: 'month' }, ...fields })
const week = (maximum: number, firstDay: string) =>
  dailyLimit(maximum, { window: { kind: 'week', firstDay } })
const sevenDays = (maximum: number) =>
  dailyLimit(maximum, { window: { kind: 'rollingDays', days: 7 } })

describe('the most units that may be rendered', () => {
  // 2 March 2026 is a Monday.
  it.each<readonly [string, ReadonlyArray<PolicyHistory>, object, object | string, string]>([
    ['nothing is used', limited(dailyLimit(16)), {}, '2026-03-02', '16'],
    [
      'some is used',
      limited(dailyLimit(16)),
      { sessions: [rendered('2026-03-02', 'a', 4)] },
      '2026-03-02',
      '12',
    ],
    [
      'one is left',
      limited(dailyLimit(16)),
      { sessions: [rendered('2026-03-02', 'a', 15)] },
      '2026-03-02',
      '1',
    ],
    [
      'all is used',
      limited(dailyLimit(16)),
      { sessions: [rendered('2026-03-02', 'a', 16)] },
      '2026-03-02',
      '0',
    ],
    [
      'more is used than there is',
      limited(dailyLimit(16)),
      { sessions: [rendered('2026-03-02', 'a', 17)] },
      '2026-03-02',
      '0',
    ],
    [
      'what is planned is kept for it',
      limited(dailyLimit(16)),
      { sessions: [planned('2026-03-02', 'a', 4)] },
      '2026-03-02',
      '12',
    ],
    [
      'what was cancelled is not',
      limited(dailyLimit(16)),
      { sessions: [planned('2026-03-02', 'a', 4, { status: 'cancelled' })] },
      '2026-03-02',
      '16',
    ],
    [
      'the least of several limits',
      limited(dailyLimit(16), month(20)),
      { sessions: [rendered('2026-03-05', 'a', 10)] },
      '2026-03-02',
      '10',
    ],
    [
      'a limit that only warns bounds nothing',
      limited(dailyLimit(16, { beyond: 'warn' })),
      {},
      '2026-03-02',
      'notBounded',
    ],
    ['no limit is stated', [counting()], {}, '2026-03-02', 'notBounded'],
    [
      'the last day of the month',
      limited(month(20)),
      { sessions: [rendered('2026-03-02', 'a', 16)] },
      '2026-03-31',
      '4',
    ],
    [
      'the first of the next',
      limited(month(20)),
      { sessions: [rendered('2026-03-02', 'a', 16)] },
      '2026-04-01',
      '20',
    ],
    [
      'a later session of the month comes first',
      limited(month(20)),
      { sessions: [planned('2026-03-31', 'a', 16)] },
      '2026-03-02',
      '4',
    ],
    [
      'the last day of the week',
      limited(week(20, 'sunday')),
      { sessions: [rendered('2026-03-02', 'a', 16)] },
      '2026-03-07',
      '4',
    ],
    [
      'the first of the next',
      limited(week(20, 'sunday')),
      { sessions: [rendered('2026-03-02', 'a', 16)] },
      '2026-03-08',
      '20',
    ],
    [
      'the same day, where the week begins on Monday',
      limited(week(20, 'monday')),
      { sessions: [rendered('2026-03-02', 'a', 16)] },
      '2026-03-08',
      '4',
    ],
    [
      'six days later',
      limited(sevenDays(20)),
      { sessions: [rendered('2026-03-02', 'a', 16)] },
      '2026-03-08',
      '4',
    ],
    [
      'seven days later',
      limited(sevenDays(20)),
      { sessions: [rendered('2026-03-02', 'a', 16)] },
      '2026-03-09',
      '20',
    ],
    [
      'six days before a session that is planned',
      limited(sevenDays(20)),
      { sessions: [planned('2026-03-09', 'a', 16)] },
      '2026-03-03',
      '4',
    ],
    [
      'seven days before it',
      limited(sevenDays(20)),
      { sessions: [planned('2026-03-09', 'a', 16)] },
      '2026-03-02',
      '20',
    ],
    [
      'whole units of minutes',
      limited(dailyLimit(100, { measure: 'minutes' })),
      { sessions: [rendered('2026-03-02', 'a', 2)] },
      '2026-03-02',
      '4',
    ],
    [
      'one session a day, and there is none',
      limited(dailyLimit(1, { measure: 'sessions' })),
      {},
      '2026-03-02',
      'notBounded',
    ],
    [
      'one session a day, and there is one',
      limited(dailyLimit(1, { measure: 'sessions' })),
      { sessions: [rendered('2026-03-02', 'a', 1)] },
      '2026-03-02',
      '0',
    ],
    [
      'the days of the month are used up, and this is one of them',
      limited(month(1, { measure: 'days' })),
      { sessions: [rendered('2026-03-02', 'a', 1)] },
      '2026-03-02',
      'notBounded',
    ],
    [
      'the days of the month are used up',
      limited(month(1, { measure: 'days' })),
      { sessions: [rendered('2026-03-02', 'a', 1)] },
      '2026-03-03',
      '0',
    ],
    [
      'no payer covers the day',
      limited(dailyLimit(16)),
      { member: { id: 'member', coverages: [] } },
      '2026-03-02',
      '0',
    ],
    [
      'each rendering provider counts alone',
      limited(dailyLimit(16, { scope: 'memberAndProvider' })),
      { sessions: [rendered('2026-03-02', 'a', 4, { renderingProvider: 'p' })] },
      { serviceDate: '2026-03-02', renderingProvider: 'q' },
      '16',
    ],
    [
      'a limit for groups, and it is a group',
      limited(dailyLimit(6, { when: { formats: ['group'] } })),
      {},
      { serviceDate: '2026-03-02', format: { kind: 'group' } },
      '6',
    ],
    [
      'a limit for groups, and it is none',
      limited(dailyLimit(6, { when: { formats: ['group'] } })),
      {},
      { serviceDate: '2026-03-02', format: { kind: 'individual' } },
      'notBounded',
    ],
  ])('%s', (_, policies, chart, request, units) => {
    expect(unitsIn(policies, chart, request)).toBe(units)
  })
})

describe('an authorization', () => {
  it.each<readonly [string, ReadonlyArray<PolicyHistory>, object, string, string]>([
    ['nothing is used', asking(), { authorizations: [yearly('a', 10)] }, '2026-03-02', '10'],
    [
      'some is used, some planned later',
      asking(),
      {
        authorizations: [yearly('a', 10)],
        sessions: [rendered('2026-03-01', 'x', 3), planned('2026-03-05', 'y', 4)],
      },
      '2026-03-02',
      '3',
    ],
    [
      'used up',
      asking(),
      { authorizations: [yearly('a', 3)], sessions: [rendered('2026-03-01', 'x', 3)] },
      '2026-03-02',
      '0',
    ],
    ['none is documented', asking(), { authorizations: [] }, '2026-03-02', '0'],
    [
      'another code takes whole units of it',
      asking(),
      {
        authorizations: [yearly('a', 10, { codes: ['H2014', 'H2017'] })],
        sessions: [
          rendered('2026-03-01', 'x', 3, { code: 'H2017' }),
          planned('2026-03-05', 'y', 4, { code: 'H2017' }),
        ],
      },
      '2026-03-02',
      '3',
    ],
    [
      'another code takes a part of a unit, which its payer may round up',
      asking(),
      {
        authorizations: [yearly('a', 10, { codes: ['H2014', 'H2017'] })],
        sessions: [
          rendered('2026-03-01', 'x', 3, { code: 'H2017', end: '2026-03-01T09:50:00-06:00' }),
        ],
      },
      '2026-03-02',
      'undetermined: sessions',
    ],
    [
      'it has ended',
      asking(),
      {
        authorizations: [
          yearly('a', 9, { effective: { from: '2026-01-01', through: '2026-03-01' } }),
        ],
      },
      '2026-03-02',
      '0',
    ],
    [
      'one takes over from another',
      asking(),
      { authorizations: [yearly('a', 3), yearly('b', 4)] },
      '2026-03-02',
      '7',
    ],
    [
      'no payer asks for it',
      [counting()],
      { authorizations: [yearly('a', 3)] },
      '2026-03-02',
      'notBounded',
    ],
    [
      'the limit of the day is less',
      asking(dailyLimit(6)),
      { authorizations: [yearly('a', 9)] },
      '2026-03-02',
      '6',
    ],
    [
      'what is beyond the limit of the day takes none of it',
      asking(dailyLimit(6)),
      { authorizations: [yearly('a', 9)], sessions: [rendered('2026-03-01', 'x', 8)] },
      '2026-03-02',
      '3',
    ],
  ])('%s', (_, policies, chart, date, units) => {
    expect(unitsIn(policies, chart, date)).toBe(units)
  })
})

describe('a limit beyond which an authorization is needed', () => {
  const needing = (maximum: number, fields: object = {}) =>
    month(maximum, { beyond: 'authorizationNeeded', ...fields })

  /** The units that may be rendered, and those if all were authorized. */
  const inWords = (limits: ReadonlyArray<unknown>, chart: object, date: string): string => {
    const { units, unitsIfAuthorized, missing } = capacityOf(limited(...limits), chart, {
      serviceDate: date,
    })
    return [`${units} of ${unitsIfAuthorized}`, ...missing].join(': ')
  }
  const used = [rendered('2026-03-01', 'x', 6)]

  it.each<readonly [string, ReadonlyArray<unknown>, object, string]>([
    ['none is there', [needing(10)], { authorizations: [], sessions: used }, '4 of notBounded'],
    ['and all is used', [needing(6)], { authorizations: [], sessions: used }, '0 of notBounded'],
    [
      'one bears more than what is left without',
      [needing(10)],
      { authorizations: [yearly('a', 20)], sessions: used },
      '14 of notBounded',
    ],
    [
      'one bears less',
      [needing(10)],
      { authorizations: [yearly('a', 9)], sessions: used },
      '4 of notBounded',
    ],
    [
      'beside a limit that denies',
      [needing(10), dailyLimit(12)],
      { authorizations: [yearly('a', 20)], sessions: used },
      '12 of 12',
    ],
    [
      'and none is there',
      [needing(10), dailyLimit(12)],
      { authorizations: [], sessions: used },
      '4 of 12',
    ],
    [
      'a later session has what bears it',
      [needing(10)],
      { authorizations: [yearly('a', 9)], sessions: [planned('2026-03-05', 'y', 8)] },
      '2 of notBounded',
    ],
    [
      'it would be pushed out, and is borne',
      [needing(10)],
      {
        authorizations: [
          yearly('a', 9, { effective: { from: '2026-03-05', through: '2026-03-31' } }),
        ],
        sessions: [planned('2026-03-05', 'y', 8)],
      },
      '10 of notBounded',
    ],
    [
      'they are not known',
      [needing(10)],
      { sessions: used },
      'undetermined of notBounded: authorizations',
    ],
    [
      'they are not known, and the day is full',
      [needing(10), dailyLimit(3)],
      { sessions: used },
      '3 of 3',
    ],
  ])('%s', (_, limits, chart, expected) => {
    expect(inWords(limits, chart, '2026-03-02')).toBe(expected)
  })

  const firstGoes = { window: { kind: 'rolling24Hours' }, trimmed: 'firstRendered' }
  const ofP = { renderingProvider: 'p' }
  const group = { format: { kind: 'group' } }

  // Of any 24 hours nothing is reckoned by the hour: what the session may reach counts as pushed out.
  it.each<readonly [string, unknown, object, string]>([
    ['the day before', needing(4, firstGoes), rendered('2026-03-01', 'x', 4), '0'],
    ['two days before', needing(4, firstGoes), rendered('2026-02-28', 'x', 4), '4'],
    [
      'of a format that the limit does not count',
      needing(4, { ...firstGoes, when: { formats: ['individual'] } }),
      rendered('2026-03-01', 'x', 5, group),
      '4',
    ],
    [
      'of another worker, whom it counts alone',
      needing(4, { ...firstGoes, scope: 'memberAndProvider' }),
      rendered('2026-03-01', 'x', 5, { renderingProvider: 'q' }),
      '4',
    ],
    [
      'of the same worker',
      needing(4, { ...firstGoes, scope: 'memberAndProvider' }),
      rendered('2026-03-01', 'x', 4, ofP),
      '0',
    ],
  ])('trimmed from the first on, beside a session %s', (_, limit, session, expected) => {
    const asked = { serviceDate: '2026-03-02', format: { kind: 'individual' }, ...ofP }
    // An authorization of the day bears any number on it, and none of another day.
    const policies = limited(limit, dailyLimit(4))
    const authorizations = [
      yearly('a', 99, { effective: { from: '2026-03-02', through: '2026-03-02' } }),
    ]
    expect(unitsIn(policies, { sessions: [session], authorizations }, asked)).toBe(expected)
  })

  it.each<readonly [string, unknown, object]>([
    ['later, where the last goes', month(4, { beyond: 'authorizationNeeded' }), {}],
    ['later, in any 24 hours', needing(4, { window: { kind: 'rolling24Hours' } }), {}],
    ['earlier, where the first goes', needing(4, firstGoes), { day: '2026-03-01' }],
  ])(
    'what another limit leaves unpaid needs none: %s',
    (_, limit, { day = '2026-03-03' }: { day?: string }) => {
      const sessions = [rendered(day, 'x', 4)]
      // Of the four units three are paid; all that is paid is authorized.
      const policies = limited(limit, dailyLimit(3))
      const of = (authorizations: ReadonlyArray<object>) =>
        capacityOf(policies, { sessions, authorizations }, { serviceDate: '2026-03-02' })
      expect(of([])).toMatchObject({ units: 0, unitsIfAuthorized: 3 })
      expect(of([yearly('a', 99)])).toMatchObject({ units: 3, unitsIfAuthorized: 3 })
      expect(of([yearly('a', 5)])).toMatchObject({ units: 2, unitsIfAuthorized: 3 })
    },
  )

  it('the first day is the first on which it needs none, or is authorized', () => {
    const first = (authorizations: ReadonlyArray<object>) =>
      capacityOf(
        limited(needing(10)),
        { authorizations, sessions: used },
        { serviceDate: '2026-03-02', units: 5 },
      ).firstDay
    const from = (date: string) => ({ effective: { from: date, through: '2026-12-31' } })
    expect(first([])).toBe('2026-04-01')
    expect(first([yearly('a', 4, from('2026-03-09'))])).toBe('2026-04-01')
    expect(first([yearly('a', 5, from('2026-03-09'))])).toBe('2026-03-09')
  })
})

describe('a stay during which the payer does not pay', () => {
  const policies = [
    counting({
      limits: [dailyLimit(16)],
      claimTerms: {
        stays: [
          stated({
            kinds: ['inpatient'],
            isAdmissionDayExcluded: false,
            isDischargeDayExcluded: false,
          }),
        ],
      },
    }),
  ]
  const stays = [{ id: 'stay', kind: 'inpatient', from: '2026-03-02', through: '2026-03-09' }]
  const said = (date: string, chart: object) => {
    const { units, stay, missing, firstDay } = capacityOf(policies, chart, {
      serviceDate: date,
      units: 1,
    })
    return [units, stay, missing, firstDay]
  }

  it('leaves no room on its days, and says which it is', () => {
    expect(said('2026-03-02', { stays })).toEqual([16, undefined, [], '2026-03-02'])
    expect(said('2026-03-03', { stays })).toEqual([0, 'stay', [], '2026-03-09'])
    expect(said('2026-03-08', { stays })).toEqual([0, 'stay', [], '2026-03-09'])
    expect(said('2026-03-09', { stays })).toEqual([16, undefined, [], '2026-03-09'])
  })

  it('cannot be told where stays are not known', () => {
    expect(said('2026-03-03', {})).toEqual(['undetermined', undefined, ['stays'], 'undetermined'])
  })

  it('leaves planned sessions outside', () => {
    const sessions = [planned('2026-03-04', 'y', 4)]
    const { outside } = capacityOf(policies, { stays, sessions }, { serviceDate: '2026-03-02' })
    expect(outside).toMatchObject([{ session: 'y', findings: [{ rule: 'memberIsNotInStay' }] }])
  })
})

describe('what the plan names', () => {
  const held = (matters: object = {}) => [
    counting({
      planTerms: { unitsWithinPlannedAmount: stated({ weekBegins: 'monday' }) },
      ...matters,
    }),
  ]
  const service = (quantity: number, measure: string, per: string, fields: object = {}) => ({
    code: 'H2014',
    amount: { quantity, measure },
    frequency: { times: 1, per },
    ...fields,
  })
  const naming = (...services: ReadonlyArray<object>) => ({
    plans: [{ id: 'plan', effective: { from: '2026-01-01', through: '2026-06-30' }, services }],
  })
  const weekly = naming(service(8, 'units', 'week'))
  const family = { format: { kind: 'family' } }

  // 2 March 2026 is a Monday.
  it.each<readonly [string, ReadonlyArray<PolicyHistory>, object, string]>([
    ['and no payer holds units to it', [counting()], weekly, 'notBounded'],
    ['nothing is used', held(), weekly, '8'],
    [
      'one is left',
      held(),
      { ...weekly, sessions: [rendered('2026-03-02', 'a', 4), planned('2026-03-08', 'b', 3)] },
      '1',
    ],
    ['all is used', held(), { ...weekly, sessions: [planned('2026-03-08', 'b', 8)] }, '0'],
    ['more is used', held(), { ...weekly, sessions: [planned('2026-03-08', 'b', 9)] }, '0'],
    [
      'all is used in other weeks',
      held(),
      {
        ...weekly,
        sessions: [rendered('2026-03-01', 'a', 8), planned('2026-03-09', 'b', 8)],
      },
      '8',
    ],
    [
      'whole units of minutes',
      held(),
      { ...naming(service(100, 'minutes', 'day')), sessions: [rendered('2026-03-02', 'a', 2)] },
      '4',
    ],
    ['a session, and there is none', held(), naming(service(1, 'sessions', 'day')), 'notBounded'],
    [
      'a session, and there is one',
      held(),
      { ...naming(service(1, 'sessions', 'day')), sessions: [rendered('2026-03-02', 'a', 1)] },
      '0',
    ],
    [
      'for groups, of which this is none',
      held(),
      {
        ...naming(
          service(8, 'units', 'week', { formats: ['group'] }),
          service(3, 'units', 'week', { formats: ['individual'] }),
        ),
        sessions: [rendered('2026-03-02', 'a', 4, { format: { kind: 'group' } })],
      },
      '3',
    ],
    ...(
      [
        ['and nothing is used', [], '8'],
        ['and some is, before', [rendered('2026-03-02', 'a', 7, family)], '1'],
        ['and some is planned, which keeps it', [planned('2026-03-08', 'b', 7, family)], '1'],
        ['and all is planned, which keeps it', [planned('2026-03-08', 'b', 8, family)], '0'],
      ] as const
    ).map(
      ([words, sessions, units]) =>
        [
          `for families alone, of which this is none, ${words}`,
          held(),
          { ...naming(service(8, 'units', 'week', { formats: ['family'] })), sessions },
          units,
        ] as const,
    ),
    [
      'for individuals alone, and a family comes later, which pushes nothing out',
      held(),
      {
        ...naming(service(8, 'units', 'week', { formats: ['individual'] })),
        sessions: [planned('2026-03-08', 'b', 8, family)],
      },
      '8',
    ],
    [
      'beside a limit that is less',
      held({ limits: [dailyLimit(7)] }),
      { ...weekly, sessions: [rendered('2026-03-03', 'a', 1)] },
      '7',
    ],
    [
      'beside an authorization that is less',
      held({ claimTerms: { authorization: [stated({})] } }),
      { ...weekly, authorizations: [yearly('a', 5)] },
      '5',
    ],
    ['there is no plan', held(), { plans: [] }, '0'],
    ['it names no service', held(), naming(), '0'],
    ['plans are not known', held(), {}, 'undetermined: plans'],
    [
      'another may be in effect',
      held(),
      { ...weekly, incomplete: ['plans'] },
      'undetermined: plans',
    ],
    [
      'in words of its own',
      held(),
      naming(service(8, 'units', 'week', { amount: undefined })),
      'undetermined: plan.services.amount',
    ],
    [
      'a session of the week has no end yet',
      held(),
      { ...weekly, sessions: [planned('2026-03-08', 'b', 1, { end: undefined })] },
      'undetermined: sessions',
    ],
    [
      'it has none, and all is used',
      held(),
      {
        ...weekly,
        sessions: [
          planned('2026-03-07', 'a', 8),
          planned('2026-03-08', 'b', 1, { end: undefined }),
        ],
      },
      '0',
    ],
  ])('%s', (_, policies, chart, units) => {
    const request = { serviceDate: '2026-03-02', format: { kind: 'individual' } }
    expect(unitsIn(policies, chart, request)).toBe(units)
  })

  it('depends on the format where the plan tells formats apart', () => {
    const chart = naming(
      service(8, 'units', 'week', { formats: ['group'] }),
      service(3, 'units', 'week', { formats: ['individual'] }),
    )
    expect(unitsIn(held(), chart, '2026-03-02')).toBe('undetermined: session.format')
  })

  it('is said: what is used, what is planned, what is left', () => {
    const sessions = [rendered('2026-03-02', 'a', 3), planned('2026-03-08', 'b', 4)]
    const capacity = capacityOf(held(), { ...weekly, sessions }, { serviceDate: '2026-03-04' })
    expect(capacity.plannedAmounts).toEqual([
      {
        policy: { payer: 'payer', edition: '2026', kind: 'payer' },
        plan: 'plan',
        code: 'H2014',
        from: '2026-03-02',
        through: '2026-03-08',
        measure: 'units',
        maximum: 8,
        used: 3,
        reserved: 4,
        left: 1,
        units: 1,
      },
    ])
  })

  it('leaves planned sessions outside, and the first day is in the next week', () => {
    const sessions = [rendered('2026-03-02', 'a', 6), planned('2026-03-08', 'b', 4)]
    const { outside, firstDay } = capacityOf(
      held(),
      { ...weekly, sessions },
      { serviceDate: '2026-03-04', units: 1 },
    )
    expect(
      outside.map(({ session, findings }) => [
        session,
        findings.map(({ rule, unsupportedUnits }) => [rule, unsupportedUnits]),
      ]),
    ).toEqual([['b', [['unitsAreWithinPlannedAmount', 2]]]])
    expect(firstDay).toBe('2026-03-09')
  })
})

describe('a service of another code on the day', () => {
  const excluding = (fields: object = {}) => [
    counting({
      limits: [dailyLimit(16)],
      claimTerms: {
        exclusions: [stated({ codes: ['H0038'], scope: 'sameDay', beyond: 'deny', ...fields })],
      },
    }),
  ]
  const other = (fields: object = {}) => ({
    sessions: [planned('2026-03-02', 'o', 4, { code: 'H0038', ...fields })],
  })
  const ofGroups = { when: { formats: ['group'] } }

  it.each<readonly [string, ReadonlyArray<PolicyHistory>, object, object, string]>([
    ['is excluded', excluding(), other(), {}, '0'],
    ['is planned no more', excluding(), other({ status: 'cancelled' }), {}, '16'],
    ['is of another day', excluding(), other(), { serviceDate: '2026-03-03' }, '16'],
    ['is of a code that is not named', excluding(), other({ code: 'H2017' }), {}, '16'],
    ['is only looked at', excluding({ beyond: 'warn' }), other(), {}, '16'],
    ['is excluded in the same minutes alone', excluding({ scope: 'sameTime' }), other(), {}, '16'],
    [
      'has no day that is known',
      excluding(),
      other({ start: undefined }),
      {},
      'undetermined: session.start',
    ],
    [
      'may be there, as not all sessions are known',
      excluding(),
      { incomplete: ['sessions'] },
      {},
      'undetermined: sessions',
    ],
    [
      'is excluded, whatever else there is',
      excluding(),
      { ...other(), incomplete: ['sessions'] },
      {},
      '0',
    ],
    [
      'is excluded beside a group, and this is one',
      excluding(ofGroups),
      other(),
      { format: { kind: 'group' } },
      '0',
    ],
    ['and this is none', excluding(ofGroups), other(), { format: { kind: 'individual' } }, '16'],
    ['and it is not known', excluding(ofGroups), other(), {}, 'undetermined: session.format'],
    ['is not there, and it is not known', excluding(ofGroups), {}, {}, '16'],
  ])('%s', (_, policies, chart, request, units) => {
    expect(unitsIn(policies, chart, { serviceDate: '2026-03-02', ...request })).toBe(units)
  })

  it('is named, and leaves planned sessions outside', () => {
    const sessions = [...other().sessions, planned('2026-03-02', 'y', 4)]
    const { beside, outside, firstDay } = capacityOf(
      excluding(),
      { sessions },
      { serviceDate: '2026-03-02', units: 1 },
    )
    expect([beside, firstDay]).toEqual([['o'], '2026-03-03'])
    expect(outside).toMatchObject([
      { session: 'y', findings: [{ rule: 'otherServiceIsNotExcluded' }] },
    ])
    const looked = excluding({ beyond: 'warn' })
    expect(capacityOf(looked, { sessions }, { serviceDate: '2026-03-02' }).outside).toEqual([])
  })
})

describe('what is billed already', () => {
  it('keeps what it used, and what was not billed loses it', () => {
    const billed = {
      id: 'e',
      kind: 'billed',
      happenedOn: '2026-02-28',
      session: 'y',
      line: 'line',
      units: 4,
    }
    const chart = {
      authorizations: [yearly('a', 99, { events: [billed] })],
      sessions: [planned('2026-03-03', 'x', 4), rendered('2026-03-05', 'y', 4)],
    }
    const { outside } = capacityOf(limited(month(6)), chart, { serviceDate: '2026-03-02' })
    expect(
      outside.map(({ session, findings }) => [session, findings[0]?.unsupportedUnits]),
    ).toEqual([['x', 2]])
  })
})

describe('what cannot be told', () => {
  const open = rendered('2026-03-02', 'a', 4, { status: 'inProgress', end: undefined })

  it.each<readonly [string, ReadonlyArray<PolicyHistory>, object, string, string]>([
    [
      'a session that has no end yet',
      limited(dailyLimit(16)),
      { sessions: [open] },
      '2026-03-02',
      'undetermined: sessions',
    ],
    [
      'one that is over, and has no end yet either',
      limited(dailyLimit(16)),
      { sessions: [rendered('2026-03-02', 'a', 4, { end: undefined })] },
      '2026-03-02',
      'undetermined: sessions',
    ],
    [
      'and may take what is authorized',
      asking(),
      {
        authorizations: [yearly('a', 9)],
        sessions: [rendered('2026-03-01', 'a', 4, { end: undefined })],
      },
      '2026-03-02',
      'undetermined: sessions',
    ],
    ['one on another day', limited(dailyLimit(16)), { sessions: [open] }, '2026-03-03', '16'],
    [
      'one on a day that is used up without it',
      limited(dailyLimit(4)),
      { sessions: [open, heldOn('2026-03-02', 'b', '12:00', '13:00')] },
      '2026-03-02',
      '0',
    ],
    [
      'sessions that are not all known',
      limited(dailyLimit(16)),
      { incomplete: ['sessions'] },
      '2026-03-02',
      'undetermined: sessions',
    ],
    [
      'sessions of which nothing is known',
      limited(dailyLimit(16)),
      { sessions: undefined },
      '2026-03-02',
      'undetermined: sessions',
    ],
    [
      'units of an authorization',
      asking(),
      { authorizations: [yearly('a', 0, { units: undefined })] },
      '2026-03-02',
      'undetermined: authorization.units',
    ],
    ['authorizations', asking(), {}, '2026-03-02', 'undetermined: authorizations'],
    [
      'a later session without an end may take what is authorized',
      asking(),
      {
        authorizations: [yearly('a', 9)],
        sessions: [planned('2026-03-05', 'x', 1, { end: undefined })],
      },
      '2026-03-02',
      'undetermined: sessions',
    ],
    [
      'the coverage',
      limited(dailyLimit(16)),
      { member: { id: 'member' } },
      '2026-03-02',
      'undetermined: member.coverages',
    ],
    [
      'another payer, whose policy is not here',
      limited(dailyLimit(16)),
      { member: { id: 'member', coverages: [{ payer: 'other' }] } },
      '2026-03-02',
      'undetermined: policy',
    ],
    [
      'no edition is in effect',
      limited(dailyLimit(16)),
      {},
      '2027-01-01',
      'undetermined: policy.editions',
    ],
    [
      'the format, where a limit is about groups',
      limited(dailyLimit(6, { when: { formats: ['group'] } })),
      {},
      '2026-03-02',
      'undetermined: session.format',
    ],
    [
      'who renders, where each counts alone',
      limited(dailyLimit(6, { scope: 'memberAndProvider' })),
      {},
      '2026-03-02',
      'undetermined: session.renderingProvider',
    ],
    [
      'the plans, where a limit counts by plan',
      limited(dailyLimit(6, { window: { kind: 'plan' } })),
      {},
      '2026-03-02',
      'undetermined: plans',
    ],
    [
      'there is no plan, and the limit counts by plan',
      limited(dailyLimit(6, { window: { kind: 'plan' } })),
      { plans: [] },
      '2026-03-02',
      'notBounded',
    ],
  ])('%s', (_, policies, chart, date, units) => {
    expect(unitsIn(policies, chart, date)).toBe(units)
  })
})

describe('the first day with room', () => {
  const full = [rendered('2026-03-02', 'a', 16), rendered('2026-03-03', 'b', 4)]

  it.each<readonly [string, ReadonlyArray<PolicyHistory>, object, number, string | undefined]>([
    ['the day itself', limited(dailyLimit(20)), { sessions: full }, 4, '2026-03-02'],
    ['the day after', limited(dailyLimit(20)), { sessions: full }, 5, '2026-03-03'],
    [
      'more than the next day has either',
      limited(dailyLimit(20)),
      { sessions: full },
      17,
      '2026-03-04',
    ],
    ['more than any day has', limited(dailyLimit(20)), { sessions: full }, 21, 'undetermined'],
    ['the next month', limited(month(20)), { sessions: full }, 1, '2026-04-01'],
    ['the next week', limited(week(20, 'sunday')), { sessions: full }, 1, '2026-03-08'],
    ['seven days later', limited(sevenDays(20)), { sessions: full }, 16, '2026-03-09'],
    ['eight days later', limited(sevenDays(20)), { sessions: full }, 17, '2026-03-10'],
    [
      'not before what is planned',
      limited(sevenDays(20)),
      { sessions: [planned('2026-03-06', 'a', 16)] },
      5,
      '2026-03-13',
    ],
    [
      'the next authorization',
      asking(),
      {
        authorizations: [
          yearly('a', 4),
          yearly('b', 10, { effective: { from: '2026-05-01', through: '2026-12-31' } }),
        ],
      },
      5,
      '2026-05-01',
    ],
    [
      'the authorization ends before the month does',
      asking(month(20)),
      {
        sessions: full,
        authorizations: [
          yearly('a', 40, { effective: { from: '2026-01-01', through: '2026-03-31' } }),
        ],
      },
      1,
      'undetermined',
    ],
    [
      'of a day before it cannot be told',
      limited(month(20)),
      { sessions: [...full, planned('2026-04-03', 'c', 1, { end: undefined })] },
      1,
      'undetermined',
    ],
    [
      'coverage begins later',
      limited(dailyLimit(20)),
      { member: { id: 'member', coverages: [{ payer: 'payer', from: '2026-03-09' }] } },
      1,
      '2026-03-09',
    ],
  ])('%s', (_, policies, chart, units, expected) => {
    const { firstDay } = capacityOf(policies, chart, { serviceDate: '2026-03-02', units })
    expect(firstDay).toBe(expected)
  })

  it('none within two years, where every day is known', () => {
    const policies = [
      counting({
        limits: [dailyLimit(4)],
        effective: { from: '2026-01-01', through: '2029-12-31' },
        verifiedOn: '2029-12-31',
      }),
    ]
    const { firstDay } = capacityOf(policies, {}, { serviceDate: '2026-03-02', units: 5 })
    expect(firstDay).toBe('none')
  })

  it('is absent where no units are asked for', () => {
    expect(capacityOf([counting()], {}, { serviceDate: '2026-03-02' })).not.toHaveProperty(
      'firstDay',
    )
  })
})

describe('what it says', () => {
  const chart = {
    authorizations: [yearly('a', 30, { opening: { usedUnits: 5 } })],
    sessions: [rendered('2026-03-01', 'x', 6), planned('2026-03-05', 'y', 4)],
  }

  it('of limits and authorizations', () => {
    const capacity = capacityOf(asking(month(20)), chart, { serviceDate: '2026-03-02', units: 12 })
    expect(capacity).toEqual({
      member: 'member',
      asOf: '2026-03-01',
      serviceDate: '2026-03-02',
      policy: { payer: 'payer', edition: '2026', kind: 'payer' },
      limits: [
        {
          policy: { payer: 'payer', edition: '2026', kind: 'payer' },
          codes: ['H2014'],
          window: 'month',
          from: '2026-03-01',
          through: '2026-03-31',
          resetsOn: '2026-04-01',
          measure: 'units',
          maximum: 20,
          beyond: 'deny',
          used: 6,
          reserved: 4,
          left: 10,
          units: 10,
        },
      ],
      plannedAmounts: [],
      authorizations: [
        {
          authorization: 'a',
          number: 'number of a',
          from: '2026-01-01',
          through: '2026-12-31',
          granted: 30,
          used: 11,
          reserved: 4,
          left: 15,
        },
      ],
      isAuthorizationNeeded: true,
      units: 10,
      unitsIfAuthorized: 10,
      missing: [],
      firstDay: '2026-04-01',
      outside: [],
      issues: [],
    })
  })

  it('of planned sessions that fall outside once the payer amends', () => {
    const amended = yearly('a', 30, {
      events: [{ id: 'e', kind: 'amended', happenedOn: '2026-02-20', units: 5 }],
    })
    const { outside } = capacityOf(
      asking(dailyLimit(3)),
      { ...chart, authorizations: [amended] },
      { serviceDate: '2026-03-02' },
    )
    expect(
      outside.map(({ session, serviceDate, findings }) => [
        session,
        serviceDate,
        findings.map(({ rule, detail }) => [rule, detail.reason]),
      ]),
    ).toEqual([
      [
        'y',
        '2026-03-05',
        [
          ['unitsAreWithinDailyLimit', 'dayIsOverLimit'],
          ['unitsAreWithinAuthorization', 'authorizationIsExceeded'],
        ],
      ],
    ])
  })

  it('leaves out what could not be read, says so, and tells nothing that would hang on it', () => {
    const capacity = capacityOf(
      limited(dailyLimit(16)),
      { sessions: [rendered('2026-03-02', 'a', 4, { start: 'at nine' })] },
      { serviceDate: '2026-03-02' },
    )
    expect(capacity.issues.map(({ path }) => path)).toEqual([['chart', 'sessions', 0, 'start']])
    expect([capacity.units, capacity.missing]).toEqual(['undetermined', ['sessions']])
  })
})

describe('any value at all', () => {
  const issuesOf = (policies: unknown, asOf: unknown, chart: unknown, request: unknown) => {
    const inChart = callWith(remaining, [policies, asOf]) as ReturnType<typeof remaining>
    const capacity = inChart(chart)(request)
    return E.isLeft(capacity)
      ? capacity.left.map(({ path }) => path.join('.'))
      : capacity.right.issues
  }
  const request = { serviceDate: '2026-03-02' }

  it.each<readonly [string, unknown, unknown, unknown, ReadonlyArray<string>]>([
    ['no day of review', '2026-02-30', { member }, request, ['asOf']],
    ['no member', '2026-03-01', {}, request, ['chart.member']],
    ['no service date', '2026-03-01', { member }, {}, ['request.serviceDate']],
    ['no units', '2026-03-01', { member }, { ...request, units: 0 }, ['request.units']],
    ['neither', 'today', {}, {}, ['asOf']],
  ])('%s', (_, asOf, chart, asked, expected) => {
    expect(issuesOf([counting()], asOf, chart, asked)).toEqual(expected)
  })

  it('has an answer', () => {
    for (const [, value] of hostileInputs) {
      for (const args of [
        [value, '2026-03-01', { member }, request],
        [[counting()], value, { member }, request],
        [[counting()], '2026-03-01', value, request],
        [[counting()], '2026-03-01', { member }, value],
      ] as ReadonlyArray<Parameters<typeof issuesOf>>) {
        expect(Array.isArray(issuesOf(...args))).toBe(true)
      }
    }
  })

  it('judges nothing while a key is on the prototype of all records', () => {
    const inChart = remaining([counting()], '2026-03-01')
    const before = inChart({ member, sessions: [] })
    Object.defineProperty(Object.prototype, 'status', {
      value: 'cancelled',
      configurable: true,
      enumerable: true,
    })
    const during = [before(request), inChart({ member, sessions: [] })(request)]
    Reflect.deleteProperty(Object.prototype, 'status')
    for (const capacity of during) {
      expect(E.isLeft(capacity) && capacity.left[0].kind).toBe('polluted')
    }
    expect(E.isRight(before(request))).toBe(true)
  })
})

describe('a limit of a worker', () => {
  const by = { renderingProvider: 'p' }
  const staffLimit = (maximum: number) => limited(dailyLimit(maximum, { scope: 'staff' }))
  const chart = { sessions: [rendered('2026-03-02', 'a', 4, by)] }

  it.each([
    ['under: other charts may have the rest', 5, by, 'undetermined', ['caseload.charts']],
    ['at: nothing is left by this chart alone', 4, by, 0, []],
    ['over', 3, by, 0, []],
    ['another worker', 3, { renderingProvider: 'q' }, 'undetermined', ['caseload.charts']],
    ['of whom nobody knows', 3, {}, 'undetermined', ['session.renderingProvider']],
  ])('%s', (_, maximum, request, units, missing) => {
    const asked = { serviceDate: '2026-03-02', ...request }
    expect(capacityOf(staffLimit(maximum), chart, asked)).toMatchObject({ units, missing })
  })

  it('shows what it counts, and that the chart does not tell all', () => {
    const asked = { serviceDate: '2026-03-02', ...by }
    expect(capacityOf(staffLimit(5), chart, asked).limits).toMatchObject([
      { scope: 'staff', renderingProvider: 'p', used: 'undetermined', left: 'undetermined' },
    ])
  })
})
