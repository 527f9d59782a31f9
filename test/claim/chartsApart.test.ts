import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { chartsApart } from '../../src/claim/chartsApart.js'
import { Chart, chartLists } from '../../src/record/Chart.js'
import { counting, held } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { dailyLimit, member, reviewOf } from './reviewed.js'

const chart = (id: string, fields: object = {}): Chart =>
  given(Chart)({ member: { id }, ...fields })

describe('chartsApart', () => {
  it('one chart a member is as it was', () => {
    const charts = [chart('a'), chart('b')]
    expect(chartsApart(charts)).toEqual({ charts, issues: [] })
  })

  it('of two of one member neither is complete, and an issue says so', () => {
    const { charts, issues } = chartsApart([chart('a'), chart('b'), chart('a')])
    expect(charts.map(({ incomplete }) => incomplete)).toEqual([chartLists, undefined, chartLists])
    expect(issues).toEqual([
      { path: ['charts'], kind: 'contradiction', expected: 'one chart a member', count: 2 },
    ])
  })

  it('so that no limit is evaded by sending a member twice', () => {
    const policies = [counting({ limits: [dailyLimit(4)] })]
    const [one, other] = ['a', 'b'].map((id, index) => ({
      member,
      sessions: [held(id, `1${index}:00`, `1${index}:45`)],
    }))
    const { charts, issues, summary } = reviewOf([one ?? {}, other ?? {}], policies)
    expect(summary.claimableUnits).toBe(0)
    expect(summary.documentedUnits).toBe('undetermined')
    expect(issues.map(({ path }) => path)).toEqual([['caseload', 'charts']])
    const outcomes = charts.flatMap(({ lines }) => lines.map(({ outcome }) => outcome))
    expect(outcomes.map(T.isLeft)).toEqual([true, true])
  })
})
