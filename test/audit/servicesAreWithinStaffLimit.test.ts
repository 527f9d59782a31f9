import { describe, expect, it } from 'vitest'
import { servicesAreWithinStaffLimit as check } from '../../src/audit/servicesAreWithinStaffLimit.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { quarterHours, stated } from '../rule/judged.js'
import { saidByCheck } from './saidByCheck.js'
import { agency, ofGroup, payer, workBench, type GivenSession } from './workBench.js'

const limit = (fields: object, source: 'manual' | 'hearsay' = 'manual') =>
  stated(
    {
      codes: ['H2014', 'H2017'],
      window: { kind: 'day' },
      measure: 'minutes',
      maximum: 120,
      beyond: 'deny',
      scope: 'staff',
      ...fields,
    },
    source,
  )

const of = (fields: object = {}, source: 'manual' | 'hearsay' = 'manual') => [
  payer(),
  agency({ limits: [limit(fields, source)] }),
]

const said = (
  policies: ReadonlyArray<PolicyHistory>,
  sessions: ReadonlyArray<GivenSession>,
  ofMember: object = {},
) => saidByCheck(check, workBench(sessions, policies, ofMember))

const found = (
  fields: object,
  sessions: ReadonlyArray<GivenSession>,
  ofMember: object = {},
): ReadonlyArray<string> =>
  said(of(fields), sessions, ofMember)
    .details.map(
      ({ from, through, used, sessions: beyond }) =>
        `${from} to ${through}: ${used}, beyond ${beyond.join(', ')}`,
    )
    .sort()

const a = { id: 'a', member: 'm1', from: '09:00', until: '10:00' }
const b = { id: 'b', member: 'm2', from: '10:00', until: '11:00' }
const c = { id: 'c', member: 'm3', from: '11:00', until: '11:15' }
const group = [1, 2, 3].map((place) => ({
  id: `g${place}`,
  member: `n${place}`,
  from: '12:00',
  until: '13:00',
  ...ofGroup('g'),
}))

const on = (date: string, one: GivenSession): GivenSession => ({
  ...one,
  id: `${one.id} ${date}`,
  from: `${date}T${one.from ?? ''}:00-06:00`,
  until: `${date}T${one.until ?? ''}:00-06:00`,
})

describe('servicesAreWithinStaffLimit', () => {
  it.each<readonly [string, object, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['minutes: the maximum', {}, [a, b], []],
    ['minutes: beyond it', {}, [a, b, c], ['2026-03-02 to 2026-03-02: 135, beyond c']],
    [
      'minutes: of another code that counts',
      {},
      [a, { ...b, code: 'H2017' }, c],
      ['2026-03-02 to 2026-03-02: 135, beyond c'],
    ],
    ['minutes: of another code', {}, [a, { ...b, code: 'H0038' }, c], []],
    ['minutes: of another worker', {}, [a, { ...b, renderingProvider: 'bob' }, c], []],
    ['minutes: on another day', {}, [a, b, on('2026-03-03', c)], []],
    ['minutes: a group once', { maximum: 60 }, group, []],
    [
      'minutes: a group beyond',
      { maximum: 60 },
      [a, ...group],
      ['2026-03-02 to 2026-03-02: 120, beyond g1, g2, g3'],
    ],
    [
      'minutes: after midnight',
      {},
      [
        a,
        {
          ...b,
          from: '2026-03-02T23:00:00-06:00',
          until: '2026-03-03T01:00:00-06:00',
        },
      ],
      [],
    ],
    ['units: the maximum', { measure: 'units', maximum: 8 }, [a, b], []],
    [
      'units: beyond it',
      { measure: 'units', maximum: 8 },
      [a, b, c],
      ['2026-03-02 to 2026-03-02: 9, beyond c'],
    ],
    ['units: a group once', { measure: 'units', maximum: 4 }, group, []],
    [
      'units: those of the member of a group who has most',
      { measure: 'units', maximum: 3 },
      group.map((one, place) => (place === 1 ? one : { ...one, until: '12:30' })),
      ['2026-03-02 to 2026-03-02: 4, beyond g1, g2, g3'],
    ],
    ['sessions: the maximum', { measure: 'sessions', maximum: 2 }, [a, b], []],
    [
      'sessions: beyond it, a group once',
      { measure: 'sessions', maximum: 1 },
      [a, ...group],
      ['2026-03-02 to 2026-03-02: 2, beyond g1, g2, g3'],
    ],
    [
      'sessions: over midnight once',
      { measure: 'sessions', maximum: 1, window: { kind: 'month' } },
      [{ ...a, from: '2026-03-02T23:00:00-06:00', until: '2026-03-03T01:00:00-06:00' }],
      [],
    ],
    [
      'days: the maximum',
      { measure: 'days', maximum: 1, window: { kind: 'week', firstDay: 'sunday' } },
      [a, b],
      [],
    ],
    [
      'days: beyond it, all of the day',
      { measure: 'days', maximum: 1, window: { kind: 'week', firstDay: 'sunday' } },
      [a, b, on('2026-03-07', b), on('2026-03-07', c), on('2026-03-08', a)],
      ['2026-03-01 to 2026-03-07: 2, beyond b 2026-03-07, c 2026-03-07'],
    ],
    [
      'a month',
      { window: { kind: 'month' } },
      [a, on('2026-03-31', b), on('2026-03-31', c), on('2026-04-01', a), on('2026-02-28', a)],
      ['2026-03-01 to 2026-03-31: 135, beyond c 2026-03-31'],
    ],
    [
      'a calendar year',
      { window: { kind: 'calendarYear' } },
      [a, on('2026-12-31', b), on('2026-12-31', c)],
      ['2026-01-01 to 2026-12-31: 135, beyond c 2026-12-31'],
    ],
    [
      'any two days on end, in which what is denied leaves room',
      { window: { kind: 'rollingDays', days: 2 }, maximum: 60 },
      [a, on('2026-03-03', b), on('2026-03-04', a)],
      ['2026-03-02 to 2026-03-03: 120, beyond b 2026-03-03'],
    ],
    [
      'any two days on end, in which what is only looked at leaves none',
      { window: { kind: 'rollingDays', days: 2 }, maximum: 60, beyond: 'review' },
      [a, on('2026-03-03', b), on('2026-03-04', a)],
      [
        '2026-03-02 to 2026-03-03: 120, beyond b 2026-03-03',
        '2026-03-03 to 2026-03-04: 120, beyond a 2026-03-04',
      ],
    ],
    ['no limit, said in terms', { maximum: 'unlimited' }, [a, b, c], []],
    ['of other codes alone', { codes: ['H2017'] }, [a, b, c], []],
    [
      'groups alone',
      { when: { formats: ['group'] }, maximum: 30 },
      [a, ...group],
      ['2026-03-02 to 2026-03-02: 60, beyond g1, g2, g3'],
    ],
    [
      'with a modifier alone',
      { modifiers: ['U1'], maximum: 30 },
      [
        { ...a, modifiers: [] },
        { ...b, modifiers: ['U1'] },
      ],
      ['2026-03-02 to 2026-03-02: 60, beyond b'],
    ],
    ['what is planned', { maximum: 60 }, [a, { ...b, status: 'planned' }], []],
  ])('%s', (_, fields, sessions, expected) => {
    expect(found(fields, sessions)).toEqual(expected)
    expect(found(fields, [...sessions].reverse())).toEqual(expected)
  })

  it('counts members of an age alone', () => {
    const adults = { when: { ages: { from: 18 } }, maximum: 30 }
    expect(found(adults, [a], { birthDate: '2008-03-02' })).toHaveLength(1)
    expect(found(adults, [a], { birthDate: '2008-03-03' })).toEqual([])
  })

  it('judges the sessions of the edition that states it, and counts all', () => {
    const ofPayer = [payer({ limits: [limit({})] })]
    const elsewhere = { ...c, id: 'elsewhere' }
    const coverages = [{ payer: 'payer', from: '2026-03-03' }]
    expect(said(ofPayer, [a, b, elsewhere]).sessions).toEqual([['elsewhere']])
    expect(said(ofPayer, [a, b, elsewhere], { coverages }).sessions).toEqual([])
    const month = [payer({ limits: [limit({ window: { kind: 'month' } })] })]
    const later = [a, b, on('2026-03-03', c)]
    expect(said(month, later, { coverages }).sessions).toEqual([['c 2026-03-03']])
  })

  it('says nothing where no limit is for a worker', () => {
    const policies = [payer(), agency({ limits: [limit({ scope: 'member' })] })]
    expect(said(policies, [a, b, c, { id: 'd' }])).toMatchObject({ findings: [], gaps: [] })
  })

  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    ['who it was', {}, { renderingProvider: undefined }, ['session.renderingProvider']],
    ['when it ended', {}, { until: undefined }, ['session.end']],
    ['the format', { when: { formats: ['group'] } }, { format: undefined }, ['session.format']],
    ['the age', { when: { ages: { from: 18 } } }, {}, ['member.birthDate']],
    ['the modifiers', { modifiers: ['U1'] }, {}, ['session.modifiers']],
    ['units of another code', { measure: 'units' }, { code: 'H2017' }, ['session.units']],
    ['minutes of another code', {}, { code: 'H2017' }, []],
  ])('cannot tell where it is not known: %s', (_, fields, session, missing) => {
    const { findings, gaps } = said(of({ maximum: 1, ...fields }), [{ ...a, ...session }])
    expect(gaps.map((gap) => gap.missing)).toEqual(missing)
    expect(findings).toHaveLength(missing.length === 0 ? 1 : 0)
  })

  it('cannot tell units where no policy rounds minutes', () => {
    const units = { ...quarterHours, rounding: 'notStated' }
    const policies = [payer({ units }), agency({ limits: [limit({ measure: 'units' })] })]
    expect(said(policies, [a]).gaps).toEqual([{ missing: 'policy.units.rounding', count: 1 }])
  })

  it.each([
    ['deny', 'manual', 'staffIsOverLimit', 'error'],
    ['deny', 'hearsay', 'staffIsOverLimit', 'warning'],
    ['authorizationNeeded', 'manual', 'staffIsAboveThreshold', 'warning'],
    ['review', 'manual', 'staffIsAboveThreshold', 'warning'],
    ['warn', 'manual', 'staffIsAboveThreshold', 'warning'],
  ] as const)('weighs by what happens beyond: %s, %s', (beyond, source, reason, severity) => {
    const { findings } = said(of({ beyond }, source), [a, b, c])
    expect(findings).toMatchObject([{ severity, detail: { reason } }])
  })

  it('says whose limit it is, and of a payer how it is denied', () => {
    const { findings, sessions, sentences } = said(of({}), [a, b, c])
    expect(sessions).toEqual([['c']])
    expect(findings).toMatchObject([
      {
        detail: {
          reason: 'staffIsOverLimit',
          renderingProvider: 'ann',
          window: 'day',
          from: '2026-03-02',
          through: '2026-03-02',
          measure: 'minutes',
          maximum: 120,
          used: 135,
          sessions: ['c'],
        },
        evidence: [{ record: 'session', id: 'c' }],
        fixedBy: 'supervisor',
        policy: { payer: 'agency', kind: 'agency', edition: '2026' },
        citation: { document: 'Provider manual' },
      },
    ])
    expect(findings[0]).not.toHaveProperty('carc')
    expect(sentences[0]).toBe(
      'From 2026-03-02 through 2026-03-02 (day) the rendering provider ann has minutes: 135; this policy allows a worker at most 120. Sessions beyond that: c.',
    )
    expect(said([payer({ limits: [limit({})] })], [a, b, c]).findings).toMatchObject([
      { carc: '119' },
    ])
    expect(said(of({ beyond: 'review' }), [a, b, c]).sentences[0]).toBe(
      'From 2026-03-02 through 2026-03-02 (day) the rendering provider ann has minutes: 135; beyond 120 for a worker this policy has the records looked at. Sessions beyond that: c.',
    )
  })
})
