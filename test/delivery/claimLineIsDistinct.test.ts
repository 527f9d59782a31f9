import { describe, expect, it } from 'vitest'
import {
  evidenceOf,
  openSaidBy,
  outcomeOf,
  policy,
  quarterHours,
  stated,
  type Case,
} from '../rule/judged.js'

const rule = 'claimLineIsDistinct'
const none = undefined

const alone = { format: { kind: 'individual' } }
const other = (fields: object = {}) => ({
  id: 'other',
  code: 'H2014',
  status: 'finished',
  start: '2026-03-02T13:00:00-06:00',
  end: '2026-03-02T14:00:00-06:00',
  format: { kind: 'group' },
  ...fields,
})

const counting = [policy({ units: quarterHours })]
const beside = (others: ReadonlyArray<object>, fields: object = {}): Case => ({
  session: alone,
  others,
  policies: counting,
  ...fields,
})

const summed = (by: ReadonlyArray<string>) => [
  policy({
    units: {
      ...quarterHours,
      aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by }),
    },
  }),
]

// The session that is judged is individual, from 9:00 to 10:00.
describe('claimLineIsDistinct', () => {
  it.each<readonly [string, Case, string]>([
    ['no other session', beside([]), 'met'],
    ['one of the same facts, which is on the same line', beside([other(alone)]), 'met'],
    ['one of another format', beside([other()]), 'notMet: anotherLineReadsTheSame'],
    ['one of another format with a modifier', beside([other({ modifiers: ['HQ'] })]), 'met'],
    [
      'one of another day',
      beside([other({ start: '2026-03-03T13:00:00-06:00', end: '2026-03-03T14:00:00-06:00' })]),
      'met',
    ],
    ['a minute too short for a line', beside([other({ end: '2026-03-02T13:14:00-06:00' })]), 'met'],
    [
      'one of another format, over which the payer sums',
      beside([other()], { policies: summed(['code']) }),
      'met',
    ],
    [
      'one of another format, over which the payer does not sum',
      beside([other()], { policies: summed(['code', 'format']) }),
      'notMet: anotherLineReadsTheSame',
    ],
    [
      'other sessions that are not all known',
      beside([], { chart: { incomplete: ['sessions'] } }),
      'undetermined: sessions',
    ],
    [
      'one that is seen, though not all are known',
      beside([other()], { chart: { incomplete: ['sessions'] } }),
      'notMet: anotherLineReadsTheSame',
    ],
  ])('beside %s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each<readonly [string, Case, string]>([
    [
      'it earns no unit',
      { session: { ...alone, end: '2026-03-02T09:14:00-06:00' } },
      'notApplicable',
    ],
    ['it goes on', { session: { ...alone, status: 'inProgress', end: none } }, 'notApplicable'],
    [
      'its times make no sense',
      { session: { ...alone, end: '2026-03-02T08:00:00-06:00' } },
      'notApplicable',
    ],
    ['no payer covers', { coverages: [] }, 'notApplicable'],
    [
      'no payer covers, and the agency counts units',
      { coverages: [], policies: [policy({ units: quarterHours }, { kind: 'agency' })] },
      'notApplicable',
    ],
    ['the payer does not say how minutes become units', { policies: [policy()] }, 'notApplicable'],
  ])('of a session by itself: %s', (_, given, outcome) => {
    expect(outcomeOf(rule, beside([other()], given))).toBe(outcome)
  })

  it('names the sessions of both lines, and costs no claim', () => {
    const finding = openSaidBy(rule, beside([other()]))
    expect(finding).toMatchObject({
      severity: 'warning',
      detail: {
        reason: 'anotherLineReadsTheSame',
        serviceDate: '2026-03-02',
        sessions: ['other'],
      },
      field: 'modifiers',
      fixedBy: 'biller',
      carc: '18',
    })
    expect(evidenceOf(finding)).toEqual(['session other', 'session session'])
  })

  it('tells of the day on which they do, of a session over midnight', () => {
    const night = { ...alone, start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T01:00:00-06:00' }
    const next = other({ start: '2026-03-03T13:00:00-06:00', end: '2026-03-03T14:00:00-06:00' })
    const policies = [
      policy({ units: { ...quarterHours, midnight: stated('splitByServiceDate') } }),
    ]
    expect(openSaidBy(rule, { session: night, others: [next], policies })).toMatchObject({
      detail: { serviceDate: '2026-03-03' },
    })
  })

  it('is of no weight before the claim', () => {
    expect(openSaidBy(rule, beside([other()], { moment: 'sign' }))).toMatchObject({
      severity: 'info',
    })
  })
})
