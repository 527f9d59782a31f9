import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  quarterHours,
  saidBy,
  stated,
  type Case,
} from '../rule/judged.js'
import { yearly } from '../subject/usesIn.js'

const rule = 'unitsAreWithinDailyLimit'

const limit = (fields: object = {}) => ({
  codes: ['H2014'],
  window: { kind: 'day' },
  measure: 'units',
  maximum: 4,
  beyond: 'deny',
  ...fields,
})

const limited = (fields: object = {}, units: object = quarterHours): PolicyHistory =>
  policy({ units, limits: [stated(limit(fields))] })

const on = (day: string, start: string, end: string, fields: object = {}) => ({
  id: 'other',
  code: 'H2014',
  status: 'finished',
  start: `${day}T${start}:00-06:00`,
  end: `${day}T${end}:00-06:00`,
  ...fields,
})

const monday = (start: string, end: string, fields: object = {}) =>
  on('2026-03-02', start, end, fields)

// The session is on Monday from 9:00 to 10:00, which is 4 units; at most 4 units a day are paid.
describe('unitsAreWithinDailyLimit', () => {
  it.each<readonly [string, ReadonlyArray<object>, string]>([
    ['a day at the limit', [], 'met'],
    ['a unit more that began before it', [monday('08:00', '08:15')], 'notMet: dayIsOverLimit'],
    ['a unit more that began after it, where it is over', [monday('11:00', '11:15')], 'met'],
    ['minutes more that earn no unit', [monday('08:00', '08:14')], 'met'],
    ['a unit of another code', [monday('08:00', '09:00', { code: 'H2017' })], 'met'],
    ['a unit of the day before', [on('2026-03-01', '22:00', '23:00')], 'met'],
    ['a unit that was cancelled', [monday('08:00', '09:00', { status: 'cancelled' })], 'met'],
    [
      'a session in progress that day, whose end is not known',
      [monday('08:00', '08:15', { end: undefined, status: 'inProgress' })],
      'undetermined: sessions',
    ],
    [
      'a finished one that day without an end, which has no unit',
      [monday('08:00', '08:15', { end: undefined })],
      'met',
    ],
    [
      'a session in progress whose day is not known',
      [monday('08:00', '08:15', { start: undefined, status: 'inProgress' })],
      'undetermined: sessions',
    ],
    [
      'a session in progress the day before',
      [on('2026-03-01', '22:00', '23:00', { end: undefined, status: 'inProgress' })],
      'met',
    ],
  ])('%s', (_, others, outcome) => {
    expect(outcomeOf(rule, { others, policies: [limited()] })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['of its own length, under', { maximum: 5 }, 'met'],
    ['at', { maximum: 4 }, 'met'],
    ['over', { maximum: 3 }, 'notMet: dayIsOverLimit'],
    ['of no unit at all', { maximum: 0 }, 'notMet: dayIsOverLimit'],
    ['that is unlimited', { maximum: 'unlimited' }, 'notApplicable'],
    ['of another code', { codes: ['H2017'] }, 'notApplicable'],
    [
      'of a worker who is not known',
      { maximum: 1, scope: 'staff' },
      'undetermined: session.renderingProvider',
    ],
    ['in minutes, at', { measure: 'minutes', maximum: 60 }, 'met'],
    [
      'in minutes, that the last unit reaches beyond',
      { measure: 'minutes', maximum: 59 },
      'notMet: dayIsOverLimit',
    ],
    ['in sessions, at', { measure: 'sessions', maximum: 1 }, 'met'],
    ['in sessions, over', { measure: 'sessions', maximum: 0 }, 'notMet: dayIsOverLimit'],
    ['that is about others', { modifiers: ['HQ'] }, 'undetermined: session.modifiers'],
    [
      'of a week, which is no daily one',
      { window: { kind: 'week', firstDay: 'sunday' }, maximum: 1 },
      'notApplicable',
    ],
  ])('a limit %s', (_, fields, outcome) => {
    expect(outcomeOf(rule, { policies: [limited(fields)] })).toBe(outcome)
  })

  // Before the session of 4 units, in minutes 60.
  const perDiem = (from: string, fields: object = {}) =>
    monday(from, '08:00', { code: 'H2018', ...fields })
  const hourly = (from: string) => monday(from, '08:00', { code: 'H2012' })
  const quarterHourly = (from: string) => monday(from, '08:00', { code: 'H2017' })
  const ofNoTime = perDiem('07:00', { start: undefined, end: undefined, serviceDate: '2026-03-02' })

  it.each<readonly [string, ReadonlyArray<object>, object, string]>([
    ['a day, at', [perDiem('07:10')], { maximum: 5 }, 'met'],
    ['a day, over', [perDiem('07:10')], { maximum: 4 }, 'notMet: dayIsOverLimit'],
    [
      'a day of two sessions is one unit',
      [perDiem('07:10'), perDiem('06:00')],
      { maximum: 5 },
      'met',
    ],
    ['a day without times, at', [ofNoTime], { maximum: 5 }, 'met'],
    ['a day without times, over', [ofNoTime], { maximum: 4 }, 'notMet: dayIsOverLimit'],
    ['an hour, at', [hourly('07:00')], { maximum: 5 }, 'met'],
    ['an hour, over', [hourly('07:00')], { maximum: 4 }, 'notMet: dayIsOverLimit'],
    ['an hour and a half, as two', [hourly('06:30')], { maximum: 6 }, 'met'],
    [
      'an hour and a half, as one or two',
      [hourly('06:30')],
      { maximum: 5 },
      'undetermined: session.units',
    ],
    ['an hour and a half, as one', [hourly('06:30')], { maximum: 4 }, 'notMet: dayIsOverLimit'],
    ['50 minutes in quarter hours, as four', [quarterHourly('07:10')], { maximum: 8 }, 'met'],
    [
      '50 minutes in quarter hours, as three or four',
      [quarterHourly('07:10')],
      { maximum: 7 },
      'undetermined: session.units',
    ],
    [
      '50 minutes in quarter hours, as three',
      [quarterHourly('07:10')],
      { maximum: 6 },
      'notMet: dayIsOverLimit',
    ],
    [
      'of a code whose unit was not read',
      [monday('07:00', '08:00', { code: 'H9999' })],
      { maximum: 99 },
      'undetermined: sessions',
    ],
    [
      'its documented minutes, at',
      [quarterHourly('07:10')],
      { measure: 'minutes', maximum: 110 },
      'met',
    ],
    [
      'its documented minutes, over',
      [quarterHourly('07:10')],
      { measure: 'minutes', maximum: 109 },
      'notMet: dayIsOverLimit',
    ],
    [
      'minutes of a day, if they count',
      [perDiem('07:10')],
      { measure: 'minutes', maximum: 110 },
      'met',
    ],
    [
      'minutes of a day, which may count',
      [perDiem('07:10')],
      { measure: 'minutes', maximum: 109 },
      'undetermined: session.units',
    ],
    [
      'minutes of a day, over without them',
      [perDiem('07:10')],
      { measure: 'minutes', maximum: 59 },
      'notMet: dayIsOverLimit',
    ],
    [
      'a session of it',
      [hourly('07:00')],
      { measure: 'sessions', maximum: 1 },
      'notMet: dayIsOverLimit',
    ],
    [
      'a session that may have no unit',
      [hourly('07:10')],
      { measure: 'sessions', maximum: 1 },
      'undetermined: session.units',
    ],
    ['and is not asked', [hourly('07:10')], { measure: 'days', maximum: 1 }, 'met'],
  ])('another code by its own unit: %s', (_, others, fields, outcome) => {
    const codes = ['H2014', 'H2012', 'H2017', 'H2018', 'H9999']
    expect(outcomeOf(rule, { others, policies: [limited({ codes, ...fields })] })).toBe(outcome)
  })

  it.each<readonly [string, number, string, number | undefined]>([
    ['under', 5, 'undetermined: caseload.charts', undefined],
    ['at', 4, 'undetermined: caseload.charts', undefined],
    ['over', 3, 'notMet: dayIsOverLimit', 1],
  ])('a limit of a worker, by this chart alone %s', (_, maximum, outcome, unsupported) => {
    const session = { renderingProvider: 'p' }
    const others = [monday('07:00', '08:00', { renderingProvider: 'q' })]
    const given = { session, others, policies: [limited({ maximum, scope: 'staff' })] }
    expect(outcomeOf(rule, given)).toBe(outcome)
    const said = openSaidBy(rule, given)
    expect(said.outcome === 'notMet' ? said.unsupportedUnits : undefined).toBe(unsupported)
    // What no chart can tell keeps nothing from being claimed.
    expect(said.severity).toBe(unsupported === undefined ? 'info' : 'error')
  })

  it.each<readonly [string, Case, string]>([
    ['the payer states no limit', { policies: [policy({ units: quarterHours })] }, 'notApplicable'],
    [
      'the payer states no rounding',
      { policies: [policy({ limits: [stated(limit())] })] },
      'undetermined: policy.units.rounding, policy.units.aggregation',
    ],
    [
      'the session is in progress, its end not known',
      { session: { end: undefined, status: 'inProgress' }, policies: [limited()] },
      'undetermined: session.end',
    ],
    [
      'the session is finished without an end, and has no unit',
      { session: { end: undefined }, policies: [limited()] },
      'notApplicable',
    ],
    [
      'not every session is known',
      { chart: { incomplete: ['sessions'] }, policies: [limited()] },
      'undetermined: sessions',
    ],
    [
      'not every session is known, and it is over',
      { chart: { incomplete: ['sessions'] }, policies: [limited({ maximum: 3 })] },
      'notMet: dayIsOverLimit',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('counts the codes together that the limit names', () => {
    const others = [monday('08:00', '08:30', { code: 'H2017' })]
    const finding = openSaidBy(rule, { others, policies: [limited({ codes: ['H2014', 'H2017'] })] })
    expect(finding).toMatchObject({ detail: { used: 6, unitsBeyond: 2 }, unsupportedUnits: 2 })
  })

  it('says how far the day goes beyond, and how much of it began here', () => {
    const others = [monday('07:00', '07:30'), monday('11:00', '11:15', { id: 'later' })]
    const finding = openSaidBy(rule, { others, policies: [limited()] })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'dayIsOverLimit',
        serviceDate: '2026-03-02',
        measure: 'units',
        maximum: 4,
        used: 7,
        unitsBeyond: 2,
      },
      unsupportedUnits: 2,
      fixedBy: 'biller',
      carc: '119',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })

  it('counts what is beyond on both days of a session over midnight', () => {
    const session = { start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T02:00:00-06:00' }
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const finding = openSaidBy(rule, { session, policies: [limited({ maximum: 3 }, units)] })
    expect(finding).toMatchObject({
      detail: { serviceDate: '2026-03-02', used: 4, unitsBeyond: 6 },
      unsupportedUnits: 6,
    })
  })

  it.each<readonly [string, string, string, string]>([
    ['deny', 'dayIsOverLimit', 'error', 'error'],
    ['authorizationNeeded', 'dayNeedsAuthorization', 'error', 'error'],
    ['review', 'dayIsReviewedBeforePayment', 'warning', 'warning'],
    ['warn', 'dayIsAboveThreshold', 'warning', 'warning'],
  ])('beyond it %s: %s, %s; %s where it cannot be told', (beyond, reason, severity, untold) => {
    const none = { authorizations: [] }
    const over = openSaidBy(rule, { chart: none, policies: [limited({ beyond, maximum: 3 })] })
    expect(over).toMatchObject({ detail: { reason }, severity })
    expect('unsupportedUnits' in over).toBe(severity === 'error')
    const chart = { incomplete: ['sessions'] }
    expect(openSaidBy(rule, { chart, policies: [limited({ beyond })] })).toMatchObject({
      outcome: 'undetermined',
      severity: untold,
    })
    const session = { end: undefined, status: 'inProgress' }
    expect(openSaidBy(rule, { session, policies: [limited({ beyond })] })).toMatchObject({
      outcome: 'undetermined',
      severity: untold,
    })
  })

  // Of the 4 units of the session 2 are beyond.
  it.each<readonly [string, object, string]>([
    ['none is there', { authorizations: [] }, 'notMet: dayNeedsAuthorization 2'],
    ['one bears all units', { authorizations: [yearly('x', 4)] }, 'met'],
    [
      'one bears all but one',
      { authorizations: [yearly('x', 3)] },
      'notMet: dayNeedsAuthorization 1',
    ],
    ['one bears half', { authorizations: [yearly('x', 2)] }, 'notMet: dayNeedsAuthorization 2'],
    ['one bears less', { authorizations: [yearly('x', 1)] }, 'notMet: dayNeedsAuthorization 2'],
    ['two bear all', { authorizations: [yearly('x', 1), yearly('y', 3)] }, 'met'],
    [
      'it is of another time',
      {
        authorizations: [
          yearly('x', 9, { effective: { from: '2026-01-01', through: '2026-03-01' } }),
        ],
      },
      'notMet: dayNeedsAuthorization 2',
    ],
    ['they are not known', {}, 'undetermined: authorizations'],
    [
      'it is not known how many units it has',
      { authorizations: [yearly('x', 0, { units: undefined })] },
      'undetermined: authorization.units',
    ],
  ])('beyond it an authorization is needed: %s', (_, chart, expected) => {
    const policies = [limited({ beyond: 'authorizationNeeded', maximum: 2 })]
    const finding = saidBy(rule, { chart, policies })
    const units = finding.outcome === 'notMet' ? ` ${finding.unsupportedUnits}` : ''
    expect(`${inWords(finding)}${units}`).toBe(expected)
  })

  it('a session within it needs none', () => {
    const policies = [limited({ beyond: 'authorizationNeeded' })]
    expect(outcomeOf(rule, { policies })).toBe('met')
  })

  it('says what each of several limits says, each with its citation', () => {
    const policies = [
      policy({
        units: quarterHours,
        limits: [
          stated(limit({ maximum: 3 })),
          { ...stated(limit({ maximum: 2, beyond: 'review' })), section: '4.2' },
        ],
      }),
    ]
    const findings = allSaidBy(rule, { policies })
    expect(findings.map(inWords)).toEqual([
      'notMet: dayIsOverLimit',
      'notMet: dayIsReviewedBeforePayment',
    ])
    expect(findings[1]?.citation).toMatchObject({ section: '4.2' })
    expect(new Set(findings.map((finding) => 'id' in finding && finding.id)).size).toBe(2)
  })

  it('hears the agency beside the payer', () => {
    const agency = policy(
      { limits: [stated(limit({ maximum: 2 }))] },
      { kind: 'agency', payer: 'agency' },
    )
    const findings = allSaidBy(rule, { policies: [limited(), agency] })
    expect(findings.map((finding) => [finding.policy?.payer, inWords(finding)])).toEqual([
      ['payer', 'met'],
      ['agency', 'notMet: dayIsOverLimit'],
    ])
  })
})
