import { describe, expect, it } from 'vitest'
import {
  evidenceOf,
  findingsOf,
  openSaidBy,
  outcomeOf,
  policy,
  quarterHours,
  stated,
  type Case,
} from '../rule/judged.js'

const rule = 'unitsAreWithinPlannedAmount'
const asking = (value: object = { weekBegins: 'sunday' }, matters: object = {}) => [
  policy({
    units: quarterHours,
    planTerms: { unitsWithinPlannedAmount: stated(value) },
    ...matters,
  }),
]

const service = (quantity: number, measure: unknown, times: number, per: unknown) => ({
  code: 'H2014',
  amount: { quantity, measure },
  frequency: { times, per },
})

const planned = (
  services: ReadonlyArray<object> | undefined,
  effective: object = { from: '2026-01-01' },
) => ({ plans: [{ id: 'plan', effective, services }] })

const on = (day: string, start: string, end: string, fields: object = {}) => ({
  id: `${day} ${start}`,
  code: 'H2014',
  status: 'finished',
  start: `${day}T${start}:00-06:00`,
  end: `${day}T${end}:00-06:00`,
  ...fields,
})

// The session is on Monday 2 March 2026 from 9:00 to 10:00, which is 4 units.
describe('unitsAreWithinPlannedAmount', () => {
  it.each<readonly [string, object, string]>([
    ['plans that are not known', {}, 'undetermined: plans'],
    ['no plan', { plans: [] }, 'notMet: noPlanIsInEffect'],
    ['services that are not known', planned(undefined), 'undetermined: plan.services'],
    ['no service', planned([]), 'notMet: serviceIsNotPlanned'],
    [
      'a service of later days',
      planned([{ ...service(9, 'units', 1, 'day'), effective: { from: '2026-03-03' } }]),
      'notMet: plannedServiceIsNotInEffect',
    ],
    ['an amount of exactly that', planned([service(4, 'units', 1, 'day')]), 'met'],
    ['a unit less', planned([service(3, 'units', 1, 'day')]), 'notMet: amountIsBeyondPlan'],
    ['an amount of none', planned([service(0, 'units', 1, 'day')]), 'notMet: amountIsBeyondPlan'],
    ['an amount that is given twice', planned([service(2, 'units', 2, 'day')]), 'met'],
    [
      'part of a unit less',
      planned([service(3.9, 'units', 1, 'day')]),
      'notMet: amountIsBeyondPlan',
    ],
    ['decimals that make the whole', planned([service(0.1, 'units', 40, 'day')]), 'met'],
    ['as many minutes', planned([service(60, 'minutes', 1, 'day')]), 'met'],
    ['a minute less', planned([service(59, 'minutes', 1, 'day')]), 'notMet: amountIsBeyondPlan'],
    ['as many hours', planned([service(0.5, 'hours', 2, 'day')]), 'met'],
    ['one session', planned([service(1, 'sessions', 1, 'day')]), 'met'],
    [
      'units less, among plans that are not known',
      { ...planned([service(3, 'units', 1, 'day')]), incomplete: ['plans'] },
      'undetermined: plans',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asking() })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['amount', { ...service(9, 'units', 1, 'day'), amount: undefined }, 'plan.services.amount'],
    [
      'frequency',
      { ...service(9, 'units', 1, 'day'), frequency: undefined },
      'plan.services.frequency',
    ],
    ['amount nor frequency', { code: 'H2014' }, 'plan.services.amount, plan.services.frequency'],
    [
      'measure that can be counted',
      service(9, { other: 'doses' }, 1, 'day'),
      'plan.services.amount.measure',
    ],
    [
      'time that can be counted',
      service(9, 'units', 1, { other: 'season' }),
      'plan.services.frequency.per',
    ],
  ])('no %s', (_, entry, missing) => {
    expect(outcomeOf(rule, { chart: planned([entry]), policies: asking() })).toBe(
      `undetermined: ${missing}`,
    )
  })

  it.each<readonly [string, string, ReadonlyArray<object>, string]>([
    ['a day: the day before', 'day', [on('2026-03-01', '09:00', '10:00')], 'met'],
    [
      'a week: its Sunday',
      'week',
      [on('2026-03-01', '09:00', '10:00')],
      'notMet: amountIsBeyondPlan',
    ],
    ['a week: the Saturday before', 'week', [on('2026-02-28', '09:00', '10:00')], 'met'],
    [
      'a week: its Saturday, which is after it',
      'week',
      [on('2026-03-07', '09:00', '10:00')],
      'met',
    ],
    [
      'a month: its first',
      'month',
      [on('2026-03-01', '09:00', '10:00')],
      'notMet: amountIsBeyondPlan',
    ],
    ['a month: the day before that', 'month', [on('2026-02-28', '09:00', '10:00')], 'met'],
    [
      'a year: its first day',
      'year',
      [on('2026-01-15', '09:00', '10:00')],
      'notMet: amountIsBeyondPlan',
    ],
    ['a year: the day before the plan', 'year', [on('2026-01-14', '09:00', '10:00')], 'met'],
    [
      'the plan: its first day',
      'plan',
      [on('2026-01-15', '09:00', '10:00')],
      'notMet: amountIsBeyondPlan',
    ],
    ['the plan: the day before it', 'plan', [on('2026-01-14', '09:00', '10:00')], 'met'],
    [
      'a month: a service of another code',
      'month',
      [on('2026-03-01', '09:00', '10:00', { code: 'H2017' })],
      'met',
    ],
    [
      'a month: a session that was cancelled',
      'month',
      [on('2026-03-01', '09:00', '10:00', { status: 'cancelled' })],
      'met',
    ],
  ])('in %s', (_, per, others, outcome) => {
    const chart = planned([service(4, 'units', 1, per)], { from: '2026-01-15' })
    expect(outcomeOf(rule, { others, chart, policies: asking() })).toBe(outcome)
  })

  it.each<readonly [string, object, string, string]>([
    ['on Monday: the Sunday before is of another week', { weekBegins: 'monday' }, 'week', 'met'],
    [
      'on a day that the text does not say',
      {},
      'week',
      'undetermined: policy.planTerms.unitsWithinPlannedAmount.weekBegins',
    ],
    ['on a day that the text does not say, where no week is asked for', {}, 'day', 'met'],
  ])('weeks that begin %s', (_, value, per, outcome) => {
    const others = [on('2026-03-01', '09:00', '10:00')]
    const chart = planned([service(4, 'units', 1, per)])
    expect(outcomeOf(rule, { others, chart, policies: asking(value) })).toBe(outcome)
  })

  it('counts the days of the plan alone: what an earlier plan had in the same week is not of it', () => {
    const others = [on('2026-03-01', '09:00', '10:00')]
    const chart = planned([service(4, 'units', 1, 'week')], { from: '2026-03-02' })
    expect(outcomeOf(rule, { others, chart, policies: asking() })).toBe('met')
  })

  const individual = { format: { kind: 'individual' } }
  const group = { format: { kind: 'group' } }

  it.each<readonly [string, object, object, string]>([
    ['individual beside group: apart', individual, group, 'met'],
    ['two of one format: together', individual, individual, 'notMet: amountIsBeyondPlan'],
    ['one of which the format is not known', individual, {}, 'undetermined: sessions'],
    ['itself of a format not known', {}, group, 'undetermined: session.format'],
  ])('%s', (_, session, other, outcome) => {
    const given = {
      session,
      others: [on('2026-03-02', '08:00', '09:00', other)],
      chart: planned([
        { ...service(4, 'units', 1, 'day'), formats: ['individual'] },
        { ...service(4, 'units', 1, 'day'), formats: ['group'] },
      ]),
      policies: asking(),
    }
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['of the same time', service(2, 'units', 1, 'day'), 'met'],
    ['in minutes', service(30, 'minutes', 1, 'day'), 'undetermined: plan.services.amount.measure'],
    ['of a week', service(2, 'units', 1, 'week'), 'undetermined: plan.services.frequency.per'],
  ])('adds an entry %s to another', (_, entry, outcome) => {
    const chart = planned([service(2, 'units', 1, 'day'), entry])
    expect(outcomeOf(rule, { chart, policies: asking() })).toBe(outcome)
  })

  it.each<readonly [string, Case, string]>([
    [
      'another session of the day is in progress',
      { others: [on('2026-03-02', '08:00', '08:15', { end: undefined, status: 'inProgress' })] },
      'undetermined: sessions',
    ],
    [
      'not every session is known',
      { chart: { incomplete: ['sessions'] } },
      'undetermined: sessions',
    ],
    [
      'the session is in progress',
      { session: { end: undefined, status: 'inProgress' } },
      'undetermined: session.end',
    ],
    ['the session has no end, and so no unit', { session: { end: undefined } }, 'notApplicable'],
  ])('where %s', (_, given, outcome) => {
    const chart = { ...planned([service(4, 'units', 1, 'day')]), ...given.chart }
    expect(outcomeOf(rule, { ...given, chart, policies: asking() })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    const policies = [policy({ units: quarterHours })]
    expect(outcomeOf(rule, { chart: planned([]), policies })).toBe('notApplicable')
  })

  it('says how much there is, and how much of it began here beyond the plan', () => {
    const others = [on('2026-03-01', '09:00', '09:30'), on('2026-03-04', '09:00', '09:15')]
    const chart = planned([service(2, 'units', 2, 'week')])
    const finding = openSaidBy(rule, { others, chart, policies: asking() })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'amountIsBeyondPlan',
        plan: 'plan',
        from: '2026-03-01',
        through: '2026-03-07',
        measure: 'units',
        planned: 4,
        used: 7,
        unitsBeyond: 2,
      },
      unsupportedUnits: 2,
      field: 'services',
      fixedBy: 'biller',
      carc: '151',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan'])
  })

  it('takes all units of a session beyond the number of sessions', () => {
    const others = [on('2026-03-02', '08:00', '08:30')]
    const chart = planned([service(1, 'sessions', 1, 'day')])
    expect(openSaidBy(rule, { others, chart, policies: asking() })).toMatchObject({
      detail: { measure: 'sessions', planned: 1, used: 2, unitsBeyond: 4 },
      unsupportedUnits: 4,
    })
  })

  it('counts what is beyond on both days of a session over midnight, and says it of the first', () => {
    const given = {
      session: { start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T02:00:00-06:00' },
      chart: planned([service(3, 'units', 1, 'day')]),
      policies: asking(undefined, {
        units: { ...quarterHours, midnight: stated('splitByServiceDate') },
      }),
    }
    expect(openSaidBy(rule, given)).toMatchObject({
      detail: { from: '2026-03-02', through: '2026-03-02', used: 4, unitsBeyond: 6 },
      unsupportedUnits: 6,
    })
  })

  it('judges the first day of a session over midnight alone where the plan ends with it', () => {
    const given = {
      session: { start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T02:00:00-06:00' },
      chart: planned([service(4, 'units', 1, 'day')], {
        from: '2026-01-01',
        through: '2026-03-02',
      }),
      policies: asking(undefined, {
        units: { ...quarterHours, midnight: stated('splitByServiceDate') },
      }),
    }
    expect(outcomeOf(rule, given)).toBe('met')
  })

  it('says the same in whichever order sessions and services come', () => {
    const services = [
      { ...service(2, 'units', 1, 'week'), formats: ['individual'] },
      { ...service(1, 'units', 1, 'week'), formats: ['individual', 'group'] },
    ]
    const others = [
      on('2026-03-01', '09:00', '09:30', individual),
      on('2026-03-04', '09:00', '09:15', group),
    ]
    const said = (turn: boolean) =>
      JSON.stringify(
        findingsOf({
          session: individual,
          others: turn ? [...others].reverse() : others,
          chart: planned(turn ? [...services].reverse() : services),
          policies: asking(),
        }),
      )
    expect(said(true)).toBe(said(false))
    expect(said(true)).toContain('amountIsBeyondPlan')
  })
})
