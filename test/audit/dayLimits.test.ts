import { describe, expect, it } from 'vitest'
import { dayLimits } from '../../src/audit/dayLimits.js'
import { policy, stated } from '../rule/judged.js'
import { patternBench, type GivenService } from './patternBench.js'

const limit = {
  ...{ codes: ['H2014'], window: { kind: 'day' }, measure: 'units', maximum: 16, beyond: 'deny' },
}

const found = (given: ReadonlyArray<GivenService>, limits: ReadonlyArray<object>) => {
  const gaps = new Map<string, number>()
  const bench = patternBench(given, [policy({ limits: limits.map((one) => stated(one)) })])
  const found = dayLimits(
    {
      ...{ value: { serviceDates: 2 }, authority: {}, services: bench.services },
      uncertain: new Set(bench.services.filter(({ session }) => session.id === 'uncertain')),
    },
    bench.documentedOf,
    gaps,
  )
  return {
    limits: found.map(({ maximum, scope, counted }) => [
      maximum,
      scope,
      counted.map(({ service, date, units }) => [service.session.id, date, units]),
    ]),
    gaps: Object.fromEntries(gaps),
  }
}

const service: GivenService = { id: 'a', date: '2026-03-02', units: 16 }
const counted = [['a', '2026-03-02', 16]]

describe('dayLimits', () => {
  it.each<readonly [string, object]>([
    ['a limit of units for a day', {}],
    ['of several codes', { codes: ['H2014', 'H2017'] }],
    ['beyond which records are looked at', { beyond: 'review' }],
    ['of these sessions', { when: { formats: ['individual'] } }],
  ])('are %s', (_, fields) => {
    const session = { format: { kind: 'individual' } }
    expect(found([{ ...service, session }], [{ ...limit, ...fields }])).toEqual({
      limits: [[16, undefined, counted]],
      gaps: {},
    })
  })

  it.each<readonly [string, object]>([
    ['of another code', { codes: ['H2017'] }],
    ['for a week', { window: { kind: 'week', firstDay: 'sunday' } }],
    ['for any 24 hours', { window: { kind: 'rolling24Hours' } }],
    ['of minutes', { measure: 'minutes' }],
    ['of nothing', { maximum: 0 }],
    ['without a maximum', { maximum: 'unlimited' }],
    ['of what a worker gives all members', { scope: 'staff' }],
  ])('are none %s', (_, fields) => {
    expect(found([service], [{ ...limit, ...fields }])).toEqual({ limits: [], gaps: {} })
  })

  it('say whose services count together, and are as many as there are', () => {
    const limits = [
      limit,
      { ...limit, maximum: 8, scope: 'memberAndProvider' },
      { ...limit, maximum: 1, measure: 'units', beyond: 'warn' },
    ]
    expect(found([service], limits).limits).toEqual([
      [16, undefined, counted],
      [8, 'memberAndProvider', counted],
      [1, undefined, counted],
    ])
  })

  it('count the units of each date of a session', () => {
    const units = [
      ['2026-03-02', 10],
      ['2026-03-03', 6],
    ] as const
    expect(found([{ ...service, units }], [limit]).limits).toEqual([
      [
        16,
        undefined,
        [
          ['a', '2026-03-02', 10],
          ['a', '2026-03-03', 6],
        ],
      ],
    ])
  })

  it('leave out what a condition or a modifier is not about', () => {
    const given = { ...service, session: { format: { kind: 'group' } } }
    expect(found([given], [{ ...limit, when: { formats: ['individual'] } }]).limits).toEqual([
      [16, undefined, []],
    ])
    expect(found([service], [{ ...limit, modifiers: ['HQ'] }]).limits).toEqual([
      [16, undefined, []],
    ])
  })

  it.each<readonly [string, Partial<GivenService>, object, object]>([
    ['the format', {}, { when: { formats: ['individual'] } }, { 'session.format': 1 }],
    ['the age', {}, { when: { ages: { from: 18 } } }, { 'member.birthDate': 1 }],
    [
      'the modifiers',
      { areModifiersKnown: false },
      { modifiers: ['HQ'] },
      { 'session.modifiers': 1 },
    ],
    ['whether the pattern is about it', { id: 'uncertain' }, {}, {}],
    [
      'who rendered it, where that matters',
      { session: { renderingProvider: undefined } },
      { scope: 'memberAndProvider' },
      { 'session.renderingProvider': 1 },
    ],
  ])('do not tell the units where it is not known: %s', (_, fields, ofLimit, gaps) => {
    const given = { ...service, ...fields }
    expect(found([given], [{ ...limit, ...ofLimit }])).toEqual({
      limits: [
        [
          16,
          'scope' in ofLimit ? 'memberAndProvider' : undefined,
          [[given.id, '2026-03-02', undefined]],
        ],
      ],
      gaps,
    })
  })

  it('tell the units of the member where it is not known who rendered', () => {
    const given = { ...service, session: { renderingProvider: undefined } }
    expect(found([given], [limit])).toEqual({
      limits: [[16, undefined, counted]],
      gaps: { 'session.renderingProvider': 1 },
    })
  })

  it('do not tell units that are not known, and say for lack of what, once a session', () => {
    const { units, ...unknown } = service
    expect(units).toBe(16)
    const ended = { ...unknown, end: undefined }
    expect(found([ended], [limit, { ...limit, maximum: 8, beyond: 'warn' }])).toEqual({
      limits: [
        [16, undefined, [['a', '2026-03-02', undefined]]],
        [8, undefined, [['a', '2026-03-02', undefined]]],
      ],
      gaps: { 'session.end': 1 },
    })
  })

  it('look at no service of another code, and at none without a date', () => {
    expect(found([{ ...service, session: { code: 'H2017' } }], [limit]).limits).toEqual([])
  })
})
