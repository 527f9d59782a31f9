import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'planIsReviewedOnTime'
const every = (fields: object = {}) => [
  policy({
    planTerms: {
      reviewEvery: [stated({ count: 30, unit: 'days', isLastDayWithin: true, ...fields })],
    },
  }),
]

const planned = (from: string, reviews?: ReadonlyArray<object>) => ({
  plans: [{ id: 'plan', effective: { from }, reviews }],
})
const on = (reviewedOn?: string) => ({ reviewedOn })

// The session is on 2 March 2026; 31 January is 30 days before it.
describe('planIsReviewedOnTime', () => {
  it.each<readonly [string, object, string]>([
    ['plans that are not known', {}, 'undetermined: plans'],
    ['no plan', { plans: [] }, 'notMet: noPlanIsInEffect'],
    ['a young plan whose reviews are not known', planned('2026-02-01'), 'met'],
    [
      'an old plan whose reviews are not known',
      planned('2025-01-01'),
      'undetermined: plan.reviews',
    ],
    ['an old plan without a review', planned('2025-01-01', []), 'notMet: planWasNotReviewed'],
    ['a plan of so many days', planned('2026-01-31', []), 'met'],
    ['a plan of a day more', planned('2026-01-30', []), 'notMet: planWasNotReviewed'],
    ['a review so many days ago', planned('2025-01-01', [on('2026-01-31')]), 'met'],
    [
      'a review a day before that',
      planned('2025-01-01', [on('2026-01-30')]),
      'notMet: reviewIsOverdue',
    ],
    ['a review of the same day', planned('2025-01-01', [on('2026-03-02')]), 'met'],
    [
      'a review of the next day',
      planned('2025-01-01', [on('2026-03-03')]),
      'notMet: planWasNotReviewed',
    ],
    [
      'an old review and a late one',
      planned('2025-01-01', [on('2026-03-03'), on('2025-02-01')]),
      'notMet: reviewIsOverdue',
    ],
    ['a late review before, and one in time', planned('2025-01-01', [on('2026-02-20')]), 'met'],
    [
      'a review before the plan began',
      planned('2026-01-01', [on('2025-12-01')]),
      'notMet: planWasNotReviewed',
    ],
    [
      'a review of the day on which it began',
      planned('2025-01-01', [on('2025-01-01')]),
      'notMet: planWasNotReviewed',
    ],
    [
      'a review of the day after, and an earlier one behind it',
      planned('2025-01-01', [on('2025-01-02'), on('2024-12-01')]),
      'notMet: reviewIsOverdue',
    ],
    [
      'a review whose day is not known',
      planned('2025-01-01', [on('2025-02-01'), on()]),
      'undetermined: plan.reviews.reviewedOn',
    ],
    ['one in time beside it', planned('2025-01-01', [on('2026-02-01'), on()]), 'met'],
    [
      'no review, among plans that are not known',
      { ...planned('2025-01-01', []), incomplete: ['plans'] },
      'undetermined: plans',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: every() })).toBe(outcome)
  })

  it.each<readonly [string, object, string, string]>([
    ['the last day is within', { isLastDayWithin: true }, '2026-01-31', 'met'],
    ['the last day is not', { isLastDayWithin: false }, '2026-01-31', 'notMet: planWasNotReviewed'],
    ['the day before it is', { isLastDayWithin: false }, '2026-02-01', 'met'],
    ['months, on the same day', { count: 1, unit: 'months' }, '2026-02-02', 'met'],
    [
      'months, on the day after',
      { count: 1, unit: 'months' },
      '2026-02-01',
      'notMet: planWasNotReviewed',
    ],
    [
      'months from the end of one, on the day after a shorter one',
      { count: 6, unit: 'months' },
      '2025-08-31',
      'notMet: planWasNotReviewed',
    ],
    ['an interval past all known days', { count: 36_500, unit: 'months' }, '2000-01-01', 'met'],
  ])('%s', (_, interval, from, outcome) => {
    expect(outcomeOf(rule, { chart: planned(from, []), policies: every(interval) })).toBe(outcome)
  })

  // A plan that was signed on 1 January 2025 and is to be reviewed at least every 90 days: is 1 April, day 90, within?
  it.each([
    ['2025-03-31', true, 'met'],
    ['2025-04-01', true, 'met'],
    ['2025-04-02', true, 'notMet: planWasNotReviewed'],
    ['2025-03-31', false, 'met'],
    ['2025-04-01', false, 'notMet: planWasNotReviewed'],
  ])('at least every 90 days, on %s, the last day within: %s', (date, isLastDayWithin, outcome) => {
    const edition = { effective: { from: '2025-01-01' } }
    const terms = { reviewEvery: [stated({ count: 90, unit: 'days', isLastDayWithin })] }
    const given = {
      session: { start: `${date}T09:00:00-06:00`, end: `${date}T10:00:00-06:00` },
      chart: planned('2025-01-01', []),
      policies: [policy({ ...edition, planTerms: terms })],
    }
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['another format', { kind: 'individual' }, 'notApplicable'],
    ['the format', { kind: 'group' }, 'notMet: planWasNotReviewed'],
  ])('an interval for groups, a session of %s', (_, format, outcome) => {
    const policies = every({ when: { formats: ['group'] } })
    const chart = planned('2025-01-01', [])
    expect(outcomeOf(rule, { session: { format }, chart, policies })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { chart: planned('2025-01-01', []) })).toBe('notApplicable')
  })

  it('says since when it was not reviewed', () => {
    const reviews = [on('2025-11-01'), on('2025-12-01'), on('2025-10-01')]
    const finding = openSaidBy(rule, { chart: planned('2025-01-01', reviews), policies: every() })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'reviewIsOverdue',
        plan: 'plan',
        serviceDate: '2026-03-02',
        since: '2025-12-01',
        count: 30,
        unit: 'days',
      },
      field: 'reviews',
      fixedBy: 'clinician',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan'])
  })
})
