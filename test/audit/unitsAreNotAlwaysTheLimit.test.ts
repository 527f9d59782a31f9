import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitsAreNotAlwaysTheLimit } from '../../src/audit/unitsAreNotAlwaysTheLimit.js'
import { policy, stated } from '../rule/judged.js'
import { agency, daysFrom, patternBench, type GivenService } from './patternBench.js'
import { saidByCheck } from './saidByCheck.js'

const threeDays = { unitsAtLimit: stated({ serviceDates: 3 }) }

const limit = {
  ...{ codes: ['H2014'], window: { kind: 'day' }, measure: 'units', maximum: 16, beyond: 'deny' },
}

const said = (
  given: ReadonlyArray<GivenService>,
  patterns: object = threeDays,
  ofLimit: object = {},
) =>
  saidByCheck(
    unitsAreNotAlwaysTheLimit,
    patternBench(given, [policy({ limits: [stated({ ...limit, ...ofLimit })] }), agency(patterns)]),
  )

const days = daysFrom(2, 3)
const onDays = (fields: Partial<GivenService> = {}): ReadonlyArray<GivenService> =>
  days.map((date) => ({ units: 16, date, ...fields, id: `${fields.id ?? ''}${date}` }))
const butLast = (fields: Partial<GivenService>): ReadonlyArray<GivenService> =>
  onDays().map((one, index) => (index === 2 ? { ...one, ...fields } : one))
const reasons = (given: ReadonlyArray<GivenService>, patterns?: object, ofLimit?: object) =>
  said(given, patterns, ofLimit).details.map(({ reason }) => reason)

const member = 'memberIsAlwaysAtLimit'
const provider = 'providerIsAlwaysAtLimit'
const s2 = { session: { renderingProvider: 's2' } }

describe('units of a day that are exactly what a limit allows', () => {
  it('are a finding of the provider and of the member, by the text of who states the pattern', () => {
    const { findings, sentences, sessions } = said(onDays())
    const found = {
      maximum: 16,
      serviceDateCount: 3,
      from: '2026-03-02',
      through: '2026-03-04',
      sessions: days,
    }
    expect(findings).toMatchObject([
      {
        id: 'unitsAreNotAlwaysTheLimit/memberIsAlwaysAtLimit/agency/agency/2026/m1/2026-03-02/session/2026-03-04',
        severity: 'warning',
        detail: { reason: member, member: 'm1', ...found },
        policy: { kind: 'agency' },
        fixedBy: 'supervisor',
      },
      {
        id: 'unitsAreNotAlwaysTheLimit/providerIsAlwaysAtLimit/agency/agency/2026/m1/2026-03-02/session/2026-03-04',
        severity: 'warning',
        detail: { reason: provider, renderingProvider: 's1', ...found },
      },
    ])
    expect(findings.map(({ evidence }) => evidence[0])).toEqual([
      { record: 'member', id: 'm1' },
      { record: 'staff', id: 's1' },
    ])
    expect(sentences).toEqual([
      'Member m1 was given exactly 16 units, the most that a limit allows for a day, on 3 service dates on end, from 2026-03-02 through 2026-03-04. The first of the sessions: 2026-03-02, 2026-03-03, 2026-03-04.',
      'Staff member s1 gave each member exactly 16 units, the most that a limit allows for a day, on 3 service dates on end, from 2026-03-02 through 2026-03-04. The first of the sessions: 2026-03-02, 2026-03-03, 2026-03-04.',
    ])
    expect(sessions).toEqual([days, days])
  })

  it.each<readonly [string, ReadonlyArray<GivenService>, ReadonlyArray<string>]>([
    ['on two days', onDays().slice(1), []],
    ['with one unit fewer on one day', butLast({ units: 15 }), []],
    ['with one unit more on one day', butLast({ units: 17 }), []],
    ['with no unit on one day', butLast({ units: 0 }), []],
    [
      'in two sessions of one provider',
      [...onDays({ units: 9 }), ...onDays({ id: 'x', units: 7 })],
      [member, provider],
    ],
    [
      'in sessions of two providers',
      [...onDays({ units: 8 }), ...onDays({ id: 'x', units: 8, ...s2 })],
      [member],
    ],
    ['of another provider on one day', butLast(s2), [member]],
    ['of another member on one day', butLast({ member: 'm2' }), [provider]],
    [
      'of two members each',
      [...onDays(), ...onDays({ id: 'x', member: 'm2' })],
      [member, member, provider],
    ],
    [
      'of one of two members',
      [...onDays(), ...onDays({ id: 'x', member: 'm2', units: 4 })],
      [member],
    ],
    [
      'of two members together',
      [...onDays({ units: 8 }), ...onDays({ id: 'x', member: 'm2', units: 8 })],
      [],
    ],
    ['with units that are not known on one day', butLast({ units: undefined }), []],
  ])('%s', (_, given, expected) => {
    expect(reasons(given)).toEqual(expected)
  })

  it('count by provider where the limit does', () => {
    const byProvider = { scope: 'memberAndProvider', maximum: 8 }
    const each = [...onDays({ units: 8 }), ...onDays({ id: 'x', units: 8, ...s2 })]
    const other = [...onDays({ units: 8 }), ...onDays({ id: 'x', units: 4, ...s2 })]
    expect(reasons(each, threeDays, byProvider)).toEqual([member, provider, provider])
    expect(reasons(other, threeDays, byProvider)).toEqual([provider])
  })

  it('are told by the sessions that the pattern is about', () => {
    const individual = {
      unitsAtLimit: stated({ serviceDates: 3, when: { formats: ['individual'] } }),
    }
    expect(reasons(onDays({ session: { format: { kind: 'individual' } } }), individual)).toEqual([
      member,
      provider,
    ])
    expect(reasons(onDays({ session: { format: { kind: 'group' } } }), individual)).toEqual([])
    expect(said(onDays(), individual)).toMatchObject({
      findings: [],
      gaps: [{ missing: 'session.format', count: 3 }],
    })
  })
})

it('says what is not known', () => {
  const given = onDays({ units: undefined, end: undefined })
  expect(said(given)).toMatchObject({ findings: [], gaps: [{ missing: 'session.end', count: 3 }] })
})

it('judges nothing without a threshold, and says so', () => {
  expect(said(onDays(), {})).toMatchObject({
    findings: [],
    gaps: [],
    silences: [{ matter: 'patterns.unitsAtLimit', services: 3 }],
  })
})

it('is the same in whatever order', () => {
  const given = daysFrom(2, 12).flatMap((date, index) =>
    ['m1', 'm2'].map((of): GivenService => ({
      ...{ id: `${of}-${date}`, date, member: of },
      units: index % 5 === 4 ? 12 : 16,
    })),
  )
  const whole = said(given)
  expect(whole.findings.length).toBeGreaterThan(3)
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (shuffled) => {
      expect(said(shuffled)).toEqual(whole)
    }),
    { numRuns: 20 },
  )
})
