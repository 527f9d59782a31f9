import { stated } from '../../../rule/judged.js'
import type { Golden, Scenario } from '../Golden.js'

const policy = { planTerms: { separateAuthorizer: stated(true) } }

/** A plan that one has signed, after an assessment by Ann. */
const signedBy = (...signatures: ReadonlyArray<object>): Scenario => ({
  policy,
  staff: ['ann', 'sue'].map((id) => ({ id, exclusions: [], absences: [] })),
  chart: {
    assessments: [{ id: 'assessment-1', assessedOn: '2026-01-01', performedBy: 'ann' }],
    plans: [{ id: 'plan-1', effective: { from: '2026-01-01' }, signatures }],
  },
})

/**
 * The author of the plan signed it and nobody who may authorize it; in the twin a supervisor did as well.
 */
export const nobodyAuthorized: Golden = {
  rule: 'planIsAuthorizedByAnother',
  reason: 'nobodyAuthorized',
  faulty: signedBy({ role: 'author', signedBy: 'ann' }),
  finds: ['planIsAuthorizedByAnother: nobodyAuthorized of plan-1'],
  twin: signedBy(
    { role: 'author', signedBy: 'ann' },
    { role: 'supervisor', signedBy: 'sue', signedOn: '2026-01-01' },
  ),
}
