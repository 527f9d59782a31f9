import { describe, expect, it } from 'vitest'
import { rules } from '../../src/claim/rules.js'
import { summarize } from '../../src/claim/summarize.js'
import { counting, held } from '../subject/chartOf.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const policies = [counting({ limits: [dailyLimit(5)] })]

const chart = chartReviewOf(
  {
    sessions: [
      held('a', '09:00', '10:00'),
      held('b', '11:00', '12:00'),
      held('c', '13:00', '14:00', { end: undefined }),
    ],
  },
  policies,
)

const unknown = chartReviewOf(
  { sessions: [held('a', '09:00', '10:00', { end: undefined, status: undefined })] },
  policies,
)

describe('summarize', () => {
  it('counts sessions, units and outcomes', () => {
    const summary = summarize([chart, chart], true)
    expect(summary.sessions).toEqual({ supported: 4, unsupported: 2, undetermined: 0 })
    expect(summary.documentedUnits).toBe(16)
    expect(summary.claimableUnits).toBe(10)
    expect(summary.overLimitUnits).toBe(6)
    const times = summary.rules.find(({ rule }) => rule === 'timesAreDocumented')
    expect(times).toMatchObject({ met: 4, notMet: 2, undetermined: 0, notApplicable: 0 })
  })

  it('has every rule once, in order, also of no chart', () => {
    const { rules: counts, documentedUnits } = summarize([], true)
    expect(counts.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id))
    expect(documentedUnits).toBe(0)
  })

  it('a sum of which not all is known is undetermined', () => {
    expect(summarize([chart, unknown], true).documentedUnits).toBe('undetermined')
    expect(summarize([chart], false).documentedUnits).toBe('undetermined')
    expect(summarize([chart, unknown], true).claimableUnits).toBe(5)
  })
})
