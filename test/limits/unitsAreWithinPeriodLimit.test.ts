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

const rule = 'unitsAreWithinPeriodLimit'

const limit = (fields: object = {}) => ({
  codes: ['H2014'],
  window: { kind: 'month' },
  measure: 'units',
  maximum: 8,
  beyond: 'deny',
  ...fields,
})

const limited = (fields: object = {}, units: object = quarterHours): PolicyHistory =>
  policy({ units, limits: [stated(limit(fields))] })

const on = (day: string, start: string, end: string, fields: object = {}) => ({
  id: `other-${day}-${start}`,
  code: 'H2014',
  status: 'finished',
  start: `${day}T${start}:00-06:00`,
  end: `${day}T${end}:00-06:00`,
  ...fields,
})

const anHourOn = (...days: ReadonlyArray<string>) => days.map((day) => on(day, '09:00', '10:00'))

// The session is on Monday 2 March 2026 from 9:00 to 10:00, which is 4 units.
describe('unitsAreWithinPeriodLimit', () => {
  it.each<readonly [string, ReadonlyArray<object>, string]>([
    ['at the limit of the month', anHourOn('2026-03-01'), 'met'],
    [
      'a unit more that came before it',
      [...anHourOn('2026-03-01'), on('2026-03-01', '11:00', '11:15')],
      'notMet: periodIsOverLimit',
    ],
    [
      'units more that come after it, where it is over',
      anHourOn('2026-03-01', '2026-03-03'),
      'met',
    ],
    ['units of the month before', anHourOn('2026-02-27', '2026-02-28'), 'met'],
    [
      'units of another code',
      [...anHourOn('2026-03-01'), on('2026-03-01', '11:00', '12:00', { code: 'H2017' })],
      'met',
    ],
    [
      'a session in progress before it, whose end is not known',
      [on('2026-03-01', '11:00', '12:00', { end: undefined, status: 'inProgress' })],
      'undetermined: sessions',
    ],
    [
      'a session in progress after it, whose end is not known',
      [on('2026-03-03', '11:00', '12:00', { end: undefined, status: 'inProgress' })],
      'met',
    ],
    [
      'a session in progress whose day is not known',
      [{ id: 'other', code: 'H2014', status: 'inProgress' }],
      'undetermined: sessions',
    ],
  ])('%s', (_, others, outcome) => {
    expect(outcomeOf(rule, { others, policies: [limited()] })).toBe(outcome)
  })

  it.each<readonly [string, object, ReadonlyArray<string>, string]>([
    ['a week, at', { kind: 'week', firstDay: 'sunday' }, ['2026-02-28', '2026-03-01'], 'met'],
    [
      'a week that opens on Saturday',
      { kind: 'week', firstDay: 'saturday' },
      ['2026-02-28', '2026-03-01'],
      'notMet: periodIsOverLimit',
    ],
    ['a year', { kind: 'calendarYear' }, ['2026-01-01', '2026-02-01'], 'notMet: periodIsOverLimit'],
    ['a year, those of the last', { kind: 'calendarYear' }, ['2025-12-30', '2025-12-31'], 'met'],
    [
      'a plan year from February',
      { kind: 'planYear', firstMonth: 2, firstDay: 15 },
      ['2026-02-15', '2026-02-16'],
      'notMet: periodIsOverLimit',
    ],
    [
      'a plan year, those of the last',
      { kind: 'planYear', firstMonth: 2, firstDay: 15 },
      ['2026-02-13', '2026-02-14'],
      'met',
    ],
    ['a lifetime', { kind: 'lifetime' }, ['2026-01-01', '2026-02-01'], 'notMet: periodIsOverLimit'],
    [
      'three days',
      { kind: 'rollingDays', days: 3 },
      ['2026-02-28', '2026-03-01'],
      'notMet: periodIsOverLimit',
    ],
    ['three days, at', { kind: 'rollingDays', days: 3 }, ['2026-02-27', '2026-03-01'], 'met'],
  ])('%s', (_, window, days, outcome) => {
    const others = anHourOn(...days)
    expect(outcomeOf(rule, { others, policies: [limited({ window })] })).toBe(outcome)
  })

  it.each<readonly [string, ReadonlyArray<object>, string]>([
    ['what began 24 hours before it is out', anHourOn('2026-03-01'), 'met'],
    [
      'what began less than 24 hours before it is in',
      [on('2026-03-01', '09:15', '10:15')],
      'notMet: periodIsOverLimit',
    ],
    [
      'a session of the day before whose end is not known may be in',
      [on('2026-03-01', '08:00', '08:15', { end: undefined, status: 'inProgress' })],
      'undetermined: sessions',
    ],
    [
      'one of two days before cannot',
      [on('2026-02-28', '08:00', '08:15', { end: undefined, status: 'inProgress' })],
      'met',
    ],
  ])('any 24 hours: %s', (_, others, outcome) => {
    const window = { kind: 'rolling24Hours' }
    expect(outcomeOf(rule, { others, policies: [limited({ window, maximum: 4 })] })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['of its own length, under', { maximum: 5 }, 'met'],
    ['at', { maximum: 4 }, 'met'],
    ['over', { maximum: 3 }, 'notMet: periodIsOverLimit'],
    ['of no unit at all', { maximum: 0 }, 'notMet: periodIsOverLimit'],
    ['that is unlimited', { maximum: 'unlimited' }, 'notApplicable'],
    ['of another code', { codes: ['H2017'] }, 'notApplicable'],
    ['in minutes, at', { measure: 'minutes', maximum: 60 }, 'met'],
    ['in minutes, over', { measure: 'minutes', maximum: 59 }, 'notMet: periodIsOverLimit'],
    ['in sessions, at', { measure: 'sessions', maximum: 1 }, 'met'],
    ['in sessions, over', { measure: 'sessions', maximum: 0 }, 'notMet: periodIsOverLimit'],
    ['in days, at', { measure: 'days', maximum: 1 }, 'met'],
    ['in days, over', { measure: 'days', maximum: 0 }, 'notMet: periodIsOverLimit'],
    [
      'of a day, which is no longer period',
      { window: { kind: 'day' }, maximum: 1 },
      'notApplicable',
    ],
  ])('a limit %s', (_, fields, outcome) => {
    expect(outcomeOf(rule, { policies: [limited(fields)] })).toBe(outcome)
  })

  it.each<readonly [string, object, Case, string]>([
    [
      'the condition is met',
      { when: { formats: ['individual'] } },
      { session: { format: { kind: 'individual' } } },
      'notMet: periodIsOverLimit',
    ],
    [
      'it is not',
      { when: { formats: ['group'] } },
      { session: { format: { kind: 'individual' } } },
      'notApplicable',
    ],
    ['that is not known', { when: { formats: ['group'] } }, {}, 'undetermined: session.format'],
    [
      'the age is not known',
      { when: { ages: { from: 18 } } },
      {},
      'undetermined: member.birthDate',
    ],
    [
      'a modifier',
      { modifiers: ['HQ'] },
      { session: { modifiers: ['HQ'] } },
      'notMet: periodIsOverLimit',
    ],
    [
      'another modifier',
      { modifiers: ['HQ'] },
      { session: { modifiers: ['UA'] } },
      'notApplicable',
    ],
    ['no modifier', { modifiers: ['HQ'] }, { session: { modifiers: [] } }, 'notApplicable'],
    ['no known modifier', { modifiers: ['HQ'] }, {}, 'undetermined: session.modifiers'],
    [
      'a worker who is not known',
      { scope: 'staff' },
      {},
      'undetermined: session.renderingProvider',
    ],
    [
      'a worker, over by this chart alone',
      { scope: 'staff' },
      { session: { renderingProvider: 'p' } },
      'notMet: periodIsOverLimit',
    ],
    [
      'a worker, of whom no chart tells all',
      { scope: 'staff', maximum: 99 },
      { session: { renderingProvider: 'p' } },
      'undetermined: caseload.charts',
    ],
    [
      'each provider alone, and it is not known who it was',
      { scope: 'memberAndProvider' },
      {},
      'undetermined: session.renderingProvider',
    ],
  ])('%s', (_, fields, given, outcome) => {
    expect(outcomeOf(rule, { ...given, policies: [limited({ maximum: 1, ...fields })] })).toBe(
      outcome,
    )
  })

  const changed = [
    { payer: 'another', through: '2026-03-01' },
    { payer: 'payer', from: '2026-03-02' },
  ]
  const uncovered = changed.slice(1)
  const another = policy({ units: quarterHours }, { payer: 'another' })

  it.each<readonly [string, object, Case, string]>([
    ['this payer pays all', { maximum: 8 }, {}, 'met'],
    ['this payer pays all, over', { maximum: 7 }, {}, 'notMet: periodIsOverLimit'],
    ['another paid before, and all fits', { maximum: 8 }, { coverages: changed }, 'met'],
    [
      'another paid before, and the payer does not say',
      { maximum: 7 },
      { coverages: changed },
      'undetermined: policy.limits.paidBy',
    ],
    [
      'another paid before, and this payer’s part is over',
      { maximum: 3 },
      { coverages: changed },
      'notMet: periodIsOverLimit',
    ],
    [
      'another paid before, and its payment counts',
      { maximum: 7, paidBy: 'anyPayer' },
      { coverages: changed },
      'notMet: periodIsOverLimit',
    ],
    [
      'another paid before, and its payment does not count',
      { maximum: 4, paidBy: 'thisPayer' },
      { coverages: changed },
      'met',
    ],
    [
      'nobody paid before, and this payer’s payment alone counts',
      { maximum: 4, paidBy: 'thisPayer' },
      { coverages: uncovered },
      'met',
    ],
    [
      'nobody paid before, so that no policy made units of it, and the payer does not say',
      { maximum: 99 },
      { coverages: uncovered },
      'undetermined: sessions',
    ],
  ])('a month in which %s', (_, fields, given, outcome) => {
    const others = anHourOn('2026-03-01')
    expect(outcomeOf(rule, { ...given, others, policies: [limited(fields), another] })).toBe(
      outcome,
    )
  })

  it('an agency’s limit counts whoever pays', () => {
    const agency = policy(
      { units: quarterHours, limits: [stated(limit({ maximum: 7 }))] },
      { payer: 'agency', kind: 'agency' },
    )
    const said = allSaidBy(rule, {
      coverages: changed,
      others: anHourOn('2026-03-01'),
      policies: [limited({ maximum: 99 }), another, agency],
    })
    expect(said.map(inWords)).toEqual(['met', 'notMet: periodIsOverLimit'])
  })

  it.each<readonly [string, object, ReadonlyArray<string>, string]>([
    ['what is rendered last goes over', {}, ['2026-03-03'], 'met'],
    ['and so where that is said', { trimmed: 'lastRendered' }, ['2026-03-03'], 'met'],
    [
      'what is rendered first goes over',
      { trimmed: 'firstRendered' },
      ['2026-03-03'],
      'notMet: periodIsOverLimit',
    ],
    ['what is rendered first, and is another', { trimmed: 'firstRendered' }, ['2026-03-01'], 'met'],
    ['what is rendered first, at', { trimmed: 'firstRendered', maximum: 8 }, ['2026-03-03'], 'met'],
  ])('where %s', (_, fields, days, outcome) => {
    const others = anHourOn(...days)
    expect(outcomeOf(rule, { others, policies: [limited({ maximum: 4, ...fields })] })).toBe(
      outcome,
    )
  })

  it.each([
    ['what comes later may be more', '2026-03-03', 'undetermined: sessions'],
    ['what came before changes nothing', '2026-03-01', 'met'],
  ])('where what is rendered first goes over, %s', (_, day, outcome) => {
    const others = [on(day, '09:00', '10:00', { end: undefined, status: 'inProgress' })]
    const policies = [limited({ maximum: 4, trimmed: 'firstRendered' })]
    expect(outcomeOf(rule, { others, policies })).toBe(outcome)
  })

  describe('a session that is billed, and over without an end', () => {
    const untimed = on('2026-03-01', '09:00', '10:00', { id: 'untimed', end: undefined })
    const billed = (units: number | undefined) => [
      yearly('a', 99, {
        events: [
          {
            id: 'e',
            kind: 'billed',
            happenedOn: '2026-03-02',
            session: 'untimed',
            line: 'l',
            units,
          },
        ],
      }),
    ]

    it.each<readonly [string, ReadonlyArray<object>, object, string]>([
      ['is not billed: it has no unit', [], { maximum: 4 }, 'met'],
      ['3 units, at', billed(3), { maximum: 7 }, 'met'],
      ['3 units, over', billed(3), { maximum: 6 }, 'notMet: periodIsOverLimit'],
      ['nobody knows how many', billed(undefined), { maximum: 99 }, 'undetermined: sessions'],
      [
        'nobody knows how many, and it is over',
        billed(undefined),
        { maximum: 3 },
        'notMet: periodIsOverLimit',
      ],
      ['as many as a day has', billed(100), { maximum: 104 }, 'met'],
      ['more than a day has', billed(101), { maximum: 999 }, 'undetermined: sessions'],
      [
        '3 units of no known minutes, if they are full',
        billed(3),
        { maximum: 105, measure: 'minutes' },
        'met',
      ],
      [
        '3 units of no known minutes',
        billed(3),
        { maximum: 104, measure: 'minutes' },
        'undetermined: session.end',
      ],
    ])('%s', (_, authorizations, fields, outcome) => {
      const given = { chart: { authorizations }, others: [untimed], policies: [limited(fields)] }
      expect(outcomeOf(rule, given)).toBe(outcome)
    })
  })

  it('counts each provider alone where the limit does', () => {
    const session = { renderingProvider: 'p' }
    const others = [
      on('2026-03-01', '09:00', '10:00', { renderingProvider: 'p' }),
      on('2026-03-01', '11:00', '12:00', { renderingProvider: 'q' }),
    ]
    const of = (scope: string) =>
      outcomeOf(rule, { session, others, policies: [limited({ scope })] })
    expect(of('memberAndProvider')).toBe('met')
    expect(of('member')).toBe('notMet: periodIsOverLimit')
  })

  it('counts only the sessions that the limit is about', () => {
    const session = { format: { kind: 'individual' } }
    const others = [
      on('2026-03-01', '09:00', '10:00', { format: { kind: 'individual' } }),
      on('2026-03-01', '11:00', '12:00', { format: { kind: 'group' } }),
    ]
    const policies = [limited({ when: { formats: ['individual'] } })]
    expect(outcomeOf(rule, { session, others, policies })).toBe('met')
    const unknown = [...others, on('2026-03-01', '13:00', '14:00')]
    expect(outcomeOf(rule, { session, others: unknown, policies })).toBe('undetermined: sessions')
  })

  const plan = { id: 'plan', status: 'active', effective: { from: '2026-02-28' } }

  it.each<readonly [string, object, string]>([
    ['the days of the plan', { plans: [plan] }, 'notMet: periodIsOverLimit'],
    ['not those before it', { plans: [{ ...plan, effective: { from: '2026-03-01' } }] }, 'met'],
    ['no plan, of which other rules speak', { plans: [] }, 'notApplicable'],
    ['no known plans', {}, 'undetermined: plans'],
    [
      'a plan whose days are not known',
      { plans: [{ ...plan, effective: undefined }] },
      'undetermined: plan.effective',
    ],
  ])('counts %s', (_, chart, outcome) => {
    const others = anHourOn('2026-02-28', '2026-03-01')
    const policies = [limited({ window: { kind: 'plan' } })]
    expect(outcomeOf(rule, { chart, others, policies })).toBe(outcome)
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
      'notMet: periodIsOverLimit',
    ],
    [
      'not every session is known, and in a period that rolls what is known may be denied',
      {
        chart: { incomplete: ['sessions'] },
        policies: [limited({ maximum: 3, window: { kind: 'rollingDays', days: 7 } })],
      },
      'undetermined: sessions',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('says how far the period goes beyond, and how much of it began here', () => {
    const others = [...anHourOn('2026-03-01', '2026-03-05'), on('2026-03-01', '11:00', '11:30')]
    const finding = openSaidBy(rule, { others, policies: [limited()] })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'periodIsOverLimit',
        window: 'month',
        from: '2026-03-01',
        through: '2026-03-31',
        measure: 'units',
        maximum: 8,
        used: 14,
        unitsBeyond: 2,
      },
      unsupportedUnits: 2,
      fixedBy: 'biller',
      carc: '119',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })

  it('where sessions or days are counted all units of the session are beyond', () => {
    const others = anHourOn('2026-03-01')
    for (const measure of ['sessions', 'days']) {
      const finding = openSaidBy(rule, { others, policies: [limited({ measure, maximum: 1 })] })
      expect(finding).toMatchObject({
        detail: { measure, used: 2, unitsBeyond: 4 },
        unsupportedUnits: 4,
      })
    }
  })

  it('counts what is beyond in both periods of a session over midnight', () => {
    const session = { start: '2026-03-31T23:00:00-06:00', end: '2026-04-01T02:00:00-06:00' }
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const finding = openSaidBy(rule, { session, policies: [limited({ maximum: 3 }, units)] })
    expect(finding).toMatchObject({
      detail: { from: '2026-03-01', through: '2026-03-31', used: 4, unitsBeyond: 6 },
      unsupportedUnits: 6,
    })
  })

  it.each<readonly [string, string, string, string]>([
    ['deny', 'periodIsOverLimit', 'error', 'error'],
    ['authorizationNeeded', 'periodNeedsAuthorization', 'error', 'error'],
    ['review', 'periodIsReviewedBeforePayment', 'warning', 'warning'],
    ['warn', 'periodIsAboveThreshold', 'warning', 'warning'],
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
  })

  // Of the 4 units of the session 2 are beyond.
  it.each<readonly [string, object, string]>([
    ['none is there', { authorizations: [] }, 'notMet: periodNeedsAuthorization 2'],
    ['one bears all units', { authorizations: [yearly('x', 4)] }, 'met'],
    [
      'one bears all but one',
      { authorizations: [yearly('x', 3)] },
      'notMet: periodNeedsAuthorization 1',
    ],
    ['one bears half', { authorizations: [yearly('x', 2)] }, 'notMet: periodNeedsAuthorization 2'],
    ['one bears less', { authorizations: [yearly('x', 1)] }, 'notMet: periodNeedsAuthorization 2'],
    ['two bear all', { authorizations: [yearly('x', 1), yearly('y', 3)] }, 'met'],
    [
      'it is of another time',
      {
        authorizations: [
          yearly('x', 9, { effective: { from: '2026-01-01', through: '2026-03-01' } }),
        ],
      },
      'notMet: periodNeedsAuthorization 2',
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

  it('says what each of several limits says, and what the agency’s says', () => {
    const agency = policy(
      { limits: [stated(limit({ maximum: 2 }))] },
      { kind: 'agency', payer: 'agency' },
    )
    const payer = policy({
      units: quarterHours,
      limits: [
        stated(limit()),
        stated(limit({ window: { kind: 'day' }, maximum: 1 })),
        stated(limit({ window: { kind: 'lifetime' }, maximum: 3 })),
      ],
    })
    const findings = allSaidBy(rule, { policies: [payer, agency] })
    expect(findings.map((finding) => [finding.policy?.payer, inWords(finding)])).toEqual([
      ['payer', 'met'],
      ['payer', 'notMet: periodIsOverLimit'],
      ['agency', 'notMet: periodIsOverLimit'],
    ])
    expect(new Set(findings.map((finding) => 'id' in finding && finding.id)).size).toBe(3)
  })
})
