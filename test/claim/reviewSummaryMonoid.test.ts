import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { review } from '../../src/claim/Review.js'
import { reviewSummaryMonoid } from '../../src/claim/reviewSummaryMonoid.js'
import { summarize } from '../../src/claim/summarize.js'
import { JudgedCaseload } from '../arbitrary/JudgedCaseload.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { callWith } from './call.js'
import { hostileInputs } from './hostileInputs.js'

const { empty, concat } = reviewSummaryMonoid
const judge = review(policies, '2026-12-31')
const summaryOf = (caseload: unknown) => judge(caseload).summary

describe('reviewSummaryMonoid', () => {
  it('of charts reviewed one by one the sum is the summary of all of them, in any grouping and order', () => {
    fc.assert(
      fc.property(JudgedCaseload, ({ charts }) => {
        const each = charts.map((chart) => summaryOf({ charts: [chart] }))
        const whole = summaryOf({ charts })
        expect(each.reduce(concat, empty)).toEqual(whole)
        expect([...each].reverse().reduce(concat, empty)).toEqual(whole)
        expect(each.reduceRight((sum, one) => concat(one, sum), empty)).toEqual(whole)
      }),
      { numRuns: 50 },
    )
  })

  it('nothing added changes nothing', () => {
    fc.assert(
      fc.property(JudgedCaseload, (caseload) => {
        const summary = summaryOf(caseload)
        expect(concat(empty, summary)).toEqual(summary)
        expect(concat(summary, empty)).toEqual(summary)
      }),
      { numRuns: 20 },
    )
  })

  it('units that are not known make the sum not known', () => {
    const unknown = summarize([], false)
    expect(concat(unknown, empty).documentedUnits).toBe('undetermined')
    expect(concat(empty, unknown).documentedUnits).toBe('undetermined')
  })

  const unknown = summarize([], false)
  const [firstCount, ...otherCounts] = empty.rules

  it.each<readonly [string, unknown]>([
    ...hostileInputs,
    ['a text for a count', { ...empty, sessions: { ...empty.sessions, supported: 'Jane Doe' } }],
    ['less than nothing', { ...empty, claimableUnits: -1 }],
    ['no number', { ...empty, overLimitUnits: Number.NaN }],
    ['a text for units', { ...empty, documentedUnits: '4' }],
    ['part of a finding', { ...empty, rules: [{ ...firstCount, met: 0.5 }, ...otherCounts] }],
  ])('what is no summary makes the sum not known, and adds nothing: %s', (_, value) => {
    expect(callWith(concat, [empty, value])).toEqual(unknown)
    expect(callWith(concat, [value, empty])).toEqual(unknown)
  })

  it('counts of rules that a summary lacks are none, on either side', () => {
    const none = { ...empty, rules: [] }
    const whole = summaryOf({ charts: [{ member: { id: 'm' }, sessions: [] }] })
    expect(concat(none, whole)).toEqual(whole)
    expect(concat(whole, none)).toEqual(whole)
  })
})
