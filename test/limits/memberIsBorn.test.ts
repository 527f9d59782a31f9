import { describe, expect, it } from 'vitest'
import {
  stated,
  quarterHours,
  policy,
  evidenceOf,
  openSaidBy,
  outcomeOf,
  type Case,
} from '../rule/judged.js'

const rule = 'memberIsBorn'
const born = (birthDate?: string) => ({
  chart: { member: { id: 'member', coverages: [{ payer: 'payer' }], birthDate } },
})

const night = {
  session: { start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T01:00:00-06:00' },
}
const midnight = (value: string) => ({
  policies: [policy({ units: { ...quarterHours, midnight: stated(value) } })],
})

// The session is on 2 March 2026. Without a birth date there is nothing to ask.
describe('memberIsBorn', () => {
  it.each<readonly [string, Case, string]>([
    ['no birth date is known', born(), 'notApplicable'],
    ['a birth years before', born('1990-01-01'), 'met'],
    ['a birth the day before', born('2026-03-01'), 'met'],
    ['the day of birth', born('2026-03-02'), 'met'],
    ['the day before birth', born('2026-03-03'), 'notMet: memberWasNotBorn'],
    [
      'a day that is not known',
      { ...born('2026-03-03'), session: { start: undefined } },
      'undetermined: session.start',
    ],
    [
      'a service date of its own',
      { ...born('2026-03-02'), session: { serviceDate: '2026-03-01' } },
      'notMet: memberWasNotBorn',
    ],
    [
      'the night before the day of birth, divided at midnight',
      { ...born('2026-03-03'), ...night, ...midnight('splitByServiceDate') },
      'notMet: memberWasNotBorn',
    ],
    [
      'the same night, of who was born the day before it',
      { ...born('2026-03-02'), ...night, ...midnight('splitByServiceDate') },
      'met',
    ],
    ['no policy at all', { ...born('2026-03-03'), policies: [] }, 'notMet: memberWasNotBorn'],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each(['schedule', 'sign', 'claim', 'audit'] as const)('is an error at %s', (moment) => {
    const finding = openSaidBy(rule, { ...born('2026-03-03'), moment })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'memberWasNotBorn', serviceDate: '2026-03-02' },
      field: 'start',
      fixedBy: 'biller',
      carc: '14',
    })
    expect(evidenceOf(finding)).toEqual(['member member', 'session session'])
  })

  it('repeats the day of birth nowhere', () => {
    expect(JSON.stringify(openSaidBy(rule, born('2031-05-27')))).not.toContain('2031-05-27')
  })

  it('points at the service date, where that says the day', () => {
    const given = { ...born('2026-03-02'), session: { serviceDate: '2026-03-01' } }
    expect(openSaidBy(rule, given)).toMatchObject({ field: 'serviceDate' })
  })
})
