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
 * Ann assessed the member, signed the plan alone and rendered the session; in the twin Sue signed the plan.
 */
export const workerAuthorizedAlone: Golden = {
  rule: 'planIsAuthorizedByAnother',
  reason: 'workerAuthorizedAlone',
  faulty: signedBy({ role: 'practitioner', signedBy: 'ann' }),
  finds: ['planIsAuthorizedByAnother: workerAuthorizedAlone of plan-1'],
  twin: signedBy({ role: 'practitioner', signedBy: 'sue', signedOn: '2026-01-01' }),
}
