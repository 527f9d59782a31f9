import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timesVaryFromDayToDay } from '../../src/audit/timesVaryFromDayToDay.js'
import { stated } from '../rule/judged.js'
import { agency, daysFrom, patternBench, type GivenService } from './patternBench.js'
import { saidByCheck } from './saidByCheck.js'

const threeDays = { sameTimes: stated({ serviceDates: 3 }) }

const said = (given: ReadonlyArray<GivenService>, patterns: object = threeDays) =>
  saidByCheck(timesVaryFromDayToDay, patternBench(given, [agency(patterns)]))

const days = daysFrom(2, 3)
const onDays = (fields: Partial<GivenService> = {}): ReadonlyArray<GivenService> =>
  days.map((date) => ({ date, ...fields, id: `${fields.id ?? ''}${date}` }))

const reasons = (given: ReadonlyArray<GivenService>, patterns?: object) =>
  said(given, patterns).details.map(({ reason }) => reason)

/** The last of the days with other fields. */
const butLast = (fields: Partial<GivenService>): ReadonlyArray<GivenService> =>
  onDays().map((one, index) => (index === 2 ? { ...one, ...fields } : one))

const both = ['memberHasSameTimes', 'providerHasSameTimes']

describe('the same begin and end times', () => {
  it('are a finding of the provider and of the member', () => {
    const { findings, sentences, sessions } = said(onDays())
    const authority = {
      policy: { payer: 'agency', edition: '2026', kind: 'agency' },
      citation: { document: 'Provider manual' },
    }
    const found = { serviceDateCount: 3, from: '2026-03-02', through: '2026-03-04', sessions: days }
    const evidence = days.map((id) => ({ record: 'session', id }))
    expect(findings).toMatchObject([
      {
        rule: 'timesVaryFromDayToDay',
        id: 'timesVaryFromDayToDay/memberHasSameTimes/agency/agency/2026/m1/2026-03-02/session/2026-03-04',
        outcome: 'notMet',
        severity: 'warning',
        detail: { reason: 'memberHasSameTimes', member: 'm1', ...found },
        evidence: [{ record: 'member', id: 'm1' }, ...evidence],
        fixedBy: 'supervisor',
        ...authority,
      },
      {
        rule: 'timesVaryFromDayToDay',
        id: 'timesVaryFromDayToDay/providerHasSameTimes/agency/agency/2026/m1/2026-03-02/session/2026-03-04',
        outcome: 'notMet',
        severity: 'warning',
        detail: { reason: 'providerHasSameTimes', renderingProvider: 's1', ...found },
        evidence: [{ record: 'staff', id: 's1' }, ...evidence],
        fixedBy: 'supervisor',
        ...authority,
      },
    ])
    expect(sentences).toEqual([
      'All sessions of member m1 have the same begin and end times on 3 service dates on end, from 2026-03-02 through 2026-03-04. The first of them: 2026-03-02, 2026-03-03, 2026-03-04.',
      'All sessions that staff member s1 rendered have the same begin and end times on 3 service dates on end, from 2026-03-02 through 2026-03-04. The first of them: 2026-03-02, 2026-03-03, 2026-03-04.',
    ])
    expect(sessions).toEqual([days, days])
  })

  it.each<readonly [string, ReadonlyArray<GivenService>, ReadonlyArray<string>]>([
    ['two days', onDays().slice(1), []],
    ['a later begin on one day', butLast({ start: '09:01' }), []],
    ['a later end on one day', butLast({ end: '10:01' }), []],
    ['a second later', butLast({ session: { start: '2026-03-04T09:00:01-06:00' } }), []],
    [
      'another offset, as after a clock change',
      butLast({
        session: { start: '2026-03-04T09:00:00-05:00', end: '2026-03-04T10:00:00-05:00' },
      }),
      both,
    ],
    ['days without service between', butLast({ date: '2026-03-30' }), both],
    [
      'one session more on one day',
      [...onDays(), { id: 'x', date: '2026-03-03', start: '14:00', end: '15:00' }],
      [],
    ],
    [
      'two sessions, the same on each day',
      [...onDays(), ...onDays({ id: 'x', start: '14:00', end: '15:00' })],
      both,
    ],
    [
      'another provider on one day',
      butLast({ session: { renderingProvider: 's2' } }),
      ['memberHasSameTimes'],
    ],
    ['another member on one day', butLast({ member: 'm2' }), ['providerHasSameTimes']],
    [
      'other times of another member',
      [...onDays(), ...onDays({ id: 'x', member: 'm2', start: '11:00', end: '11:30' })],
      ['memberHasSameTimes', 'memberHasSameTimes', 'providerHasSameTimes'],
    ],
    [
      'a group, the same for all',
      [...onDays(), ...onDays({ id: 'x', member: 'm2' })],
      ['memberHasSameTimes', 'memberHasSameTimes', 'providerHasSameTimes'],
    ],
    ['another service on one day', butLast({ session: { code: 'H2017' } }), []],
  ])('%s', (_, given, expected) => {
    expect(reasons(given)).toEqual(expected)
  })

  it('are those of a provider whichever member had which of them', () => {
    const given = days.flatMap((date, index): ReadonlyArray<GivenService> => [
      { id: `x${date}`, date, member: 'm1', end: index === 1 ? '11:00' : '10:00' },
      { id: `y${date}`, date, member: 'm2', end: index === 1 ? '10:00' : '11:00' },
    ])
    expect(reasons(given)).toEqual(['providerHasSameTimes'])
  })

  it('are not those of a member who came and left at other times', () => {
    const came = butLast({ session: { arrivedAt: '2026-03-04T09:10:00-06:00' } })
    const left = butLast({ session: { leftAt: '2026-03-04T09:50:00-06:00' } })
    expect(reasons(came)).toEqual(['providerHasSameTimes'])
    expect(reasons(left)).toEqual(['providerHasSameTimes'])
  })

  it('are kept apart by the edition of each day', () => {
    const given = ['2025-12-30', '2025-12-31', '2026-01-01'].map((date) => ({ id: date, date }))
    expect(said(given)).toMatchObject({
      findings: [],
      silences: [{ matter: 'patterns.sameTimes', services: 2 }],
    })
  })
})

describe('what is not known', () => {
  it.each<readonly [string, Partial<GivenService>, string]>([
    ['the begin', { start: undefined }, 'session.start'],
    ['the end', { end: undefined }, 'session.end'],
  ])('%s of one day: nothing is found, and it is said', (_, fields, missing) => {
    expect(said(butLast(fields))).toMatchObject({ findings: [], gaps: [{ missing, count: 1 }] })
    const longer = [...butLast(fields), { id: 'x', date: '2026-03-05' }]
    expect(said(longer).findings).toEqual([])
  })

  it('who rendered: the member is judged all the same', () => {
    const given = onDays({ session: { renderingProvider: undefined } })
    expect(reasons(given)).toEqual(['memberHasSameTimes'])
    expect(said(given).gaps).toEqual([{ missing: 'session.renderingProvider', count: 3 }])
  })

  it('whether the policy is about it: it is not passed over', () => {
    const individual = { sameTimes: stated({ serviceDates: 2, when: { formats: ['individual'] } }) }
    const given = onDays({ session: { format: { kind: 'individual' } } })
    const open = given.map((one, index) => (index === 1 ? { ...one, session: {} } : one))
    expect(reasons(given, individual)).toEqual(both)
    expect(said(open, individual)).toMatchObject({
      findings: [],
      gaps: [{ missing: 'session.format', count: 1 }],
    })
    expect(reasons(onDays({ session: { format: { kind: 'group' } } }), individual)).toEqual([])
  })

  it('a threshold: nothing is judged, and it is said', () => {
    expect(said(onDays(), {})).toMatchObject({
      findings: [],
      gaps: [],
      silences: [{ matter: 'patterns.sameTimes', services: 3 }],
    })
  })
})

it('is the same in whatever order', () => {
  const given = daysFrom(2, 12).flatMap((date, index) =>
    ['m1', 'm2'].map((member): GivenService => ({
      ...{ id: `${member}-${date}`, date, member },
      start: index % 5 === 4 ? '08:00' : '09:00',
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
