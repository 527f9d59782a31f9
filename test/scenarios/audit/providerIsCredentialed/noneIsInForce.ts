import { stated } from '../../../rule/judged.js'
import type { Golden, Scenario } from '../Golden.js'

const ann = { id: 'ann', exclusions: [], absences: [] }
const policy = {
  delivery: { credentials: [stated({ credentials: ['qualifiedMentalHealthProfessional'] })] },
}

const holding = (...credentials: ReadonlyArray<object>): Scenario => ({
  policy,
  staff: [{ ...ann, credentials }],
})

/**
 * The payer asks for a qualified professional, as which Ann begins on 3 March, the day after the session; in the
 * twin on its day.
 */
export const noneIsInForce: Golden = {
  rule: 'providerIsCredentialed',
  reason: 'noneIsInForce',
  faulty: holding({ kind: 'qualifiedMentalHealthProfessional', from: '2026-03-03' }),
  finds: ['providerIsCredentialed: noneIsInForce of ann'],
  twin: holding({ kind: 'qualifiedMentalHealthProfessional', from: '2026-03-02' }),
}
