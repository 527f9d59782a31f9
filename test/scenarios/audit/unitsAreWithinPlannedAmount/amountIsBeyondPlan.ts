import { stated } from '../../../rule/judged.js'
import { lineOf, visit, type Golden, type Scenario } from '../Golden.js'

/** A plan that names so many units a day, and two hours and one more on one of them, of which the last is billed. */
const planned = (quantity: number): Scenario => ({
  policy: { planTerms: { unitsWithinPlannedAmount: stated({ weekBegins: 'sunday' }) } },
  sessions: [visit('s1', '09:00', '11:00'), visit('s2', '11:00', '12:00')],
  chart: {
    plans: [
      {
        id: 'plan-1',
        effective: { from: '2026-01-01' },
        services: [
          {
            code: 'H2014',
            amount: { quantity, measure: 'units' },
            frequency: { times: 1, per: 'day' },
          },
        ],
      },
    ],
  },
  lines: [lineOf('l2', 's2')],
})

/** 12 units are 8 more than the plan names: those of the two hours that nobody billed. In the twin it names 12. */
export const amountIsBeyondPlan: Golden = {
  rule: 'unitsAreWithinPlannedAmount',
  reason: 'amountIsBeyondPlan',
  faulty: planned(4),
  finds: ['unitsAreWithinPlannedAmount: amountIsBeyondPlan of plan-1'],
  detail: { unitsBeyond: 8 },
  twin: planned(12),
}
