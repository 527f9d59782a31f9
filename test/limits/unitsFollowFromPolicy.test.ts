import { describe, expect, it } from 'vitest'
import {
  evidenceOf,
  openSaidBy,
  outcomeOf,
  policy,
  quarterHours,
  saidBy,
  stated,
  type Case,
} from '../rule/judged.js'

const rule = 'unitsFollowFromPolicy'
const until = (time: string) => ({ end: `2026-03-02T${time}-06:00` })
const full = policy({ units: quarterHours })
const noRounding = policy({ units: { ...quarterHours, rounding: 'notStated' } })
const noAggregation = policy({ units: { ...quarterHours, aggregation: 'notStated' } })
const agency = policy({ units: quarterHours }, { kind: 'agency', payer: 'agency' })

// A session that is finished and whose times are wrong has no unit: there is nothing to judge. Units are full quarters of an hour, from 9:00.
describe('unitsFollowFromPolicy', () => {
  it.each<readonly [string, Case, string]>([
    ['14 minutes', { session: until('09:14:00') }, 'notMet: timeEarnsNoUnit'],
    ['14 minutes and 59 seconds', { session: until('09:14:59') }, 'notMet: timeEarnsNoUnit'],
    ['15 minutes', { session: until('09:15:00') }, 'met'],
    ['16 minutes', { session: until('09:16:00') }, 'met'],
    ['30 seconds', { session: until('09:00:30') }, 'notMet: timeEarnsNoUnit'],
    [
      'nothing but a break',
      {
        session: {
          nonBillable: [
            {
              start: '2026-03-02T09:00:00-06:00',
              end: '2026-03-02T10:00:00-06:00',
              reason: 'break',
            },
          ],
        },
      },
      'notMet: timeEarnsNoUnit',
    ],
    ['no end, finished', { session: { end: undefined } }, 'notApplicable'],
    [
      'no end, in progress',
      { session: { end: undefined, status: 'inProgress' } },
      'undetermined: session.end',
    ],
    [
      'neither start nor end',
      {
        session: { start: undefined, end: undefined, serviceDate: '2026-03-02', status: undefined },
      },
      'undetermined: session.start, session.end',
    ],
    [
      'a note whose times make no sense, before it is finished',
      {
        session: { status: undefined },
        chart: {
          notes: [
            {
              id: 'note',
              session: 'session',
              start: '2026-03-02T10:00:00-06:00',
              end: '2026-03-02T09:00:00-06:00',
            },
          ],
        },
      },
      'notApplicable',
    ],
    [
      'another session of the same id, which the rule on ids is about',
      { others: [{ id: 'session', code: 'H2014', status: 'finished' }] },
      'notApplicable',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, { ...given, policies: [full] })).toBe(outcome)
  })

  it.each<readonly [string, Case, string]>([
    [
      'a payer who states no rounding',
      { policies: [noRounding] },
      'undetermined: policy.units.rounding',
    ],
    [
      'a payer who states no aggregation',
      { policies: [noAggregation] },
      'undetermined: policy.units.aggregation',
    ],
    [
      'a payer who is silent on units',
      { policies: [policy()] },
      'undetermined: policy.units.rounding, policy.units.aggregation',
    ],
    ['no policy at all, which the rule on the payer is about', { policies: [] }, 'notApplicable'],
    ['a silent payer, where the agency states them', { policies: [policy(), agency] }, 'met'],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('cites the rounding of whoever states it, also where it is met', () => {
    expect(saidBy(rule, { policies: [full] })).toMatchObject({
      outcome: 'met',
      policy: { payer: 'payer', edition: '2026', kind: 'payer' },
      citation: { document: 'Provider manual' },
    })
    expect(saidBy(rule, { policies: [policy(), agency] })).toMatchObject({
      policy: { payer: 'agency', kind: 'agency' },
      citation: { document: 'Provider manual' },
    })
  })

  it('names the silent payer and cites nothing', () => {
    const finding = openSaidBy(rule, { policies: [policy()] })
    expect(finding.policy).toEqual({ payer: 'payer', edition: '2026', kind: 'payer' })
    expect(finding).not.toHaveProperty('citation')
  })

  it('warns of time that earns no unit, which is no fault', () => {
    const finding = openSaidBy(rule, { session: until('09:14:59'), policies: [full] })
    expect(finding).toMatchObject({
      severity: 'warning',
      detail: { reason: 'timeEarnsNoUnit', minutesDocumented: 14 },
      fixedBy: 'biller',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })

  it.each([
    ['nothing states how time becomes units', policy()],
    [
      'the rounding was read second hand, and nothing states the aggregation',
      policy({
        units: {
          ...quarterHours,
          rounding: stated(quarterHours.rounding.value, 'hearsay'),
          aggregation: 'notStated',
        },
      }),
    ],
  ])('keeps a claim from being sent where %s', (_, silent) => {
    expect(openSaidBy(rule, { policies: [silent] })).toMatchObject({
      outcome: 'undetermined',
      severity: 'error',
    })
  })
})
