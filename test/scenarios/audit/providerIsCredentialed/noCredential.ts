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

/** The payer asks for a qualified professional, and Ann holds no credential; in the twin this one. */
export const noCredential: Golden = {
  rule: 'providerIsCredentialed',
  reason: 'noCredential',
  faulty: holding(),
  finds: ['providerIsCredentialed: noCredential of ann'],
  twin: holding({ kind: 'qualifiedMentalHealthProfessional', from: '2026-01-01' }),
}
