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

const rule = 'memberIsAlive'
const died = (diedOn?: string) => ({
  chart: { member: { id: 'member', coverages: [{ payer: 'payer' }], diedOn } },
})

const night = {
  session: { start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T01:00:00-06:00' },
}
const midnight = (value: string) => ({
  policies: [policy({ units: { ...quarterHours, midnight: stated(value) } })],
})

// It concerns every session, so that it always applies. The session is on 2 March 2026.
describe('memberIsAlive', () => {
  it.each<readonly [string, Case, string]>([
    ['no death is known of', died(), 'met'],
    ['a death years later', died('2031-01-01'), 'met'],
    ['a death the day after', died('2026-03-03'), 'met'],
    ['the day of death', died('2026-03-02'), 'met'],
    ['the day after death', died('2026-03-01'), 'notMet: memberHadDied'],
    [
      'a day that is not known, of somebody who died',
      { ...died('2026-03-01'), session: { start: undefined } },
      'undetermined: session.start',
    ],
    [
      'a day that is not known, of somebody of whom no death is known',
      { ...died(), session: { start: undefined } },
      'met',
    ],
    [
      'a service date of its own',
      { ...died('2026-03-02'), session: { serviceDate: '2026-03-03' } },
      'notMet: memberHadDied',
    ],
    [
      'the night after the day of death, divided at midnight',
      { ...died('2026-03-02'), ...night, ...midnight('splitByServiceDate') },
      'notMet: memberHadDied',
    ],
    [
      'the same, kept on its first day',
      { ...died('2026-03-02'), ...night, ...midnight('startDate') },
      'met',
    ],
    ['no policy at all', { ...died('2026-03-01'), policies: [] }, 'notMet: memberHadDied'],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each(['schedule', 'sign', 'claim', 'audit'] as const)('is an error at %s', (moment) => {
    const finding = openSaidBy(rule, { ...died('2026-03-01'), moment })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'memberHadDied', serviceDate: '2026-03-02' },
      field: 'start',
      fixedBy: 'biller',
      carc: '13',
    })
    expect(evidenceOf(finding)).toEqual(['member member', 'session session'])
  })

  it('repeats the day of death nowhere', () => {
    expect(JSON.stringify(openSaidBy(rule, died('2026-02-27')))).not.toContain('2026-02-27')
  })

  it('points at the service date, where that says the day', () => {
    const given = { ...died('2026-03-02'), session: { serviceDate: '2026-03-03' } }
    expect(openSaidBy(rule, given)).toMatchObject({ field: 'serviceDate' })
  })
})
