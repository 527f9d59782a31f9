import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { unitsByEditions } from '../../src/subject/unitsByEditions.js'
import { policy, quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, held, heldOn, placedIn } from './chartOf.js'

const limited = (codes: ReadonlyArray<string>, scope?: 'staff') => ({
  limits: [
    stated({
      codes,
      window: { kind: 'day' },
      measure: 'units',
      maximum: 99,
      beyond: 'deny',
      scope,
    }),
  ],
})

const limit = (...codes: ReadonlyArray<string>) => limited(codes)

const linesOf = (sessions: ReadonlyArray<object>, ...policies: ReadonlyArray<PolicyHistory>) =>
  [...unitsByEditions(placedIn(chartOf({ sessions }), policies)).values()].map((result) =>
    E.isLeft(result)
      ? result.left.missing
      : result.right.lines.map(({ code, units }) => `${code} ${units}`),
  )

const mixed = [
  held('a', '09:00', '10:00'),
  held('b', '10:00', '10:30', { code: 'H2017' }),
  held('c', '11:00', '11:30', { code: 'H0038' }),
]

describe('unitsByEditions', () => {
  it('counts H2014, and no other code unless an edition counts it with it', () => {
    expect(linesOf(mixed, counting())).toEqual([['H2014 4']])
    expect(linesOf(mixed, counting(limit('H2014', 'H2017')))).toEqual([['H2014 4', 'H2017 2']])
    expect(linesOf(mixed, counting(limited(['H2014', 'H2017'], 'staff')))).toEqual([['H2014 4']])
  })

  it('counts the codes that share a total', () => {
    const aggregation = stated({ kind: 'totalMinutes', codes: ['H2014', 'H0038'], by: [] })
    const units = { ...quarterHours, aggregation }
    expect(linesOf(mixed, policy({ units }))).toEqual([['H0038 2', 'H2014 4']])
  })

  it('hears the agency’s limits too, and no baseline’s', () => {
    const agency = policy(limit('H2014', 'H2017'), { payer: 'agency', kind: 'agency' })
    const baseline = policy(limit('H2014', 'H0038'), { payer: 'baseline', kind: 'baseline' })
    expect(linesOf(mixed, counting(), agency, baseline)).toEqual([['H2014 4', 'H2017 2']])
  })

  it('sums by each edition apart', () => {
    const aggregation = stated({ kind: 'sum', window: { kind: 'month' }, by: [] })
    const units = { ...quarterHours, aggregation }
    const march = { from: '2026-03-01', through: '2026-03-15' }
    const later = { from: '2026-03-16', through: '2026-12-31' }
    const first = policy({ units, effective: march })
    const second = policy({ units, effective: later, edition: 'later' })
    const history = { ...first, editions: [...first.editions, ...second.editions] }
    const sessions = [
      heldOn('2026-03-15', 'a', '09:00', '09:08'),
      heldOn('2026-03-16', 'b', '09:00', '09:08'),
    ]
    expect(linesOf(sessions, history)).toEqual([[], []])
    expect(linesOf(sessions, policy({ units }))).toEqual([['H2014 1']])
  })

  it('says what a policy does not state', () => {
    expect(linesOf(mixed, policy())).toEqual([['rounding', 'aggregation']])
  })
})
