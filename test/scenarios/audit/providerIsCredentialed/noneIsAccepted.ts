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

const intern = { kind: 'intern', from: '2026-01-01' }

/** The payer asks for a qualified professional, and Ann is an intern; in the twin she is both. */
export const noneIsAccepted: Golden = {
  rule: 'providerIsCredentialed',
  reason: 'noneIsAccepted',
  faulty: holding(intern),
  finds: ['providerIsCredentialed: noneIsAccepted of ann'],
  twin: holding(intern, { kind: 'qualifiedMentalHealthProfessional', from: '2026-01-01' }),
}
