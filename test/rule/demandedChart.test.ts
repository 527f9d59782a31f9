import { describe, expect, it } from 'vitest'
import { review } from '../../src/claim/Review.js'
import { rules } from '../../src/claim/rules.js'
import { demandedChart } from './demandedChart.js'
import { demanding } from './faults.js'

const { issues, charts, summary } = review([demanding], '2026-06-30')(demandedChart(7, 100))
const sessions = charts.flatMap((chart) => chart.sessions)

describe('demandedChart', () => {
  it('can be read, and most of its sessions are supported', () => {
    expect(issues).toEqual([])
    expect(summary.sessions.supported).toBeGreaterThan(50)
    expect(summary.sessions.undetermined).toBe(0)
  })

  it.each(rules.map(({ id }) => id))('%s is met or open of a session', (rule) => {
    const outcomes = sessions.flatMap(({ findings }) =>
      findings.filter((finding) => finding.rule === rule).map(({ outcome }) => outcome),
    )
    expect(outcomes.some((outcome) => outcome !== 'notApplicable')).toBe(true)
  })
})
