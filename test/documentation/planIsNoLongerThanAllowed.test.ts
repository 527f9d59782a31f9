import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'planIsNoLongerThanAllowed'
const longest = (count: number, unit: string, when?: object) => [
  policy({ planTerms: { longest: [stated({ count, unit, when })] } }),
]

const planned = (from: string, through?: string) => ({
  plans: [{ id: 'plan', effective: { from, through } }],
})

// The session is on 2 March 2026.
describe('planIsNoLongerThanAllowed', () => {
  it.each<readonly [string, object, string]>([
    ['plans that are not known', {}, 'undetermined: plans'],
    ['no plan, which is not too long', { plans: [] }, 'notApplicable'],
    ['six months', planned('2026-01-15', '2026-07-14'), 'met'],
    ['less', planned('2026-01-15', '2026-03-31'), 'met'],
    ['six months and a day', planned('2026-01-15', '2026-07-15'), 'notMet: planIsWrittenTooLong'],
    ['a plan that had ended', planned('2025-08-31', '2026-02-28'), 'notApplicable'],
    ['without a last day, within six months', planned('2025-12-31'), 'met'],
    ['without a last day, on the last of six months', planned('2025-09-03'), 'met'],
    [
      'without a last day, on the day after',
      planned('2025-09-02'),
      'notMet: serviceIsAfterLongestPlan',
    ],
    [
      'a year, on the day after six months of it',
      planned('2025-09-02', '2026-09-01'),
      'notMet: serviceIsAfterLongestPlan',
    ],
    [
      'a year, on the last day of six months of it',
      planned('2025-09-03', '2026-09-02'),
      'notMet: planIsWrittenTooLong',
    ],
    [
      'too long, among plans that are not known',
      { ...planned('2025-01-01'), incomplete: ['plans'] },
      'undetermined: plans',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: longest(6, 'months') })).toBe(outcome)
  })

  it.each([
    ['the last of ninety days', '2025-12-03', 'met'],
    ['the day after ninety days', '2025-12-02', 'notMet: serviceIsAfterLongestPlan'],
  ])('%s', (_, from, outcome) => {
    expect(outcomeOf(rule, { chart: planned(from), policies: longest(90, 'days') })).toBe(outcome)
  })

  it('a length that reaches past all known days is never too short', () => {
    const chart = planned('2026-01-01', '2099-12-31')
    expect(outcomeOf(rule, { chart, policies: longest(36_500, 'months') })).toBe('met')
  })

  it.each<readonly [string, object, object, string]>([
    ['of another age', { ages: { through: 17 } }, { birthDate: '2000-01-01' }, 'notApplicable'],
    [
      'of the age',
      { ages: { through: 17 } },
      { birthDate: '2010-01-01' },
      'notMet: serviceIsAfterLongestPlan',
    ],
    ['whose age is not known', { ages: { through: 17 } }, {}, 'undetermined: member.birthDate'],
  ])('a length for members %s', (_, when, member, outcome) => {
    const chart = {
      ...planned('2025-01-01'),
      member: { id: 'member', coverages: [{ payer: 'payer' }], ...member },
    }
    expect(outcomeOf(rule, { chart, policies: longest(6, 'months', when) })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { chart: planned('2020-01-01') })).toBe('notApplicable')
  })

  it('says through when a plan from that day may last', () => {
    const finding = openSaidBy(rule, {
      chart: planned('2025-08-31'),
      policies: longest(6, 'months'),
    })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'serviceIsAfterLongestPlan',
        plan: 'plan',
        serviceDate: '2026-03-02',
        from: '2025-08-31',
        count: 6,
        unit: 'months',
        lastDayAllowed: '2026-02-28',
      },
      field: 'effective',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan'])
  })

  it('weighs less for a session within the time that is allowed', () => {
    const chart = planned('2026-01-15', '2027-01-14')
    expect(openSaidBy(rule, { chart, policies: longest(6, 'months') })).toMatchObject({
      severity: 'warning',
      detail: { lastDayAllowed: '2026-07-14' },
    })
  })
})
