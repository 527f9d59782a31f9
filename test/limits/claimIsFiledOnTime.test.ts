import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'claimIsFiledOnTime'
const within = (days: number) => policy({ claimTerms: { filing: stated({ days }) } })
const expired = 'notMet: filingLimitExpired'

// The session is on 2 March 2026. A claim is taken within 95 days, through 5 June.
describe('claimIsFiledOnTime', () => {
  it.each<readonly [string, string, string]>([
    ['the day of the service', '2026-03-02', 'met'],
    ['the day before the last', '2026-06-04', 'met'],
    ['the last day', '2026-06-05', 'met'],
    ['the day after the last', '2026-06-06', expired],
    ['years later', '2031-01-01', expired],
    ['before the service, which another rule says', '2026-03-01', 'met'],
  ])('filed on %s', (_, asOf, outcome) => {
    expect(outcomeOf(rule, { policies: [within(95)], asOf })).toBe(outcome)
  })

  it.each([
    ['a limit of no day: the day of the service', 0, '2026-03-02', 'met'],
    ['a limit of no day: the day after', 0, '2026-03-03', expired],
    ['a year of 365 days: its last', 365, '2027-03-02', 'met'],
    ['a year of 365 days: the day after', 365, '2027-03-03', expired],
  ])('%s', (_, days, asOf, outcome) => {
    expect(outcomeOf(rule, { policies: [within(days)], asOf })).toBe(outcome)
  })

  it('counts from the service date of the session', () => {
    const given = { policies: [within(0)], session: { serviceDate: '2026-03-03' } }
    expect(outcomeOf(rule, { ...given, asOf: '2026-03-03' })).toBe('met')
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { policies: [policy()] })).toBe('notApplicable')
  })

  it.each(['schedule', 'sign', 'audit'] as const)(
    'does not apply at %s, which is not the day of filing',
    (moment) => {
      expect(outcomeOf(rule, { policies: [within(0)], moment })).toBe('notApplicable')
    },
  )

  it('counts the days, and rests on the session', () => {
    const finding = openSaidBy(rule, { policies: [within(95)], asOf: '2026-06-06' })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'filingLimitExpired',
        serviceDate: '2026-03-02',
        asOf: '2026-06-06',
        daysSinceService: 96,
        maximum: 95,
      },
      fixedBy: 'biller',
      carc: '29',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
