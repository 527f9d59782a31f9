import { stated } from '../../../rule/judged.js'
import { visit, type Golden } from '../Golden.js'

const policy = {
  delivery: { credentials: [stated({ credentials: ['qualifiedMentalHealthProfessional'] })] },
}

const professional = { kind: 'qualifiedMentalHealthProfessional', from: '2026-01-01' }

const staff = (from: string): ReadonlyArray<object> => [
  { id: 'ann', exclusions: [], absences: [], credentials: [professional] },
  { id: 'bob', exclusions: [], absences: [], credentials: [{ ...professional, from }] },
]

/** Who rendered is not recorded: the line alone says it. */
const sessions = [visit('s1', '09:00', '10:00', { renderingProvider: undefined })]
const line = { renderingProvider: 'bob' }

/** The line of 2 March names Bob, whose credential is valid from the 3rd; in the twin from the 2nd. */
export const billedProviderIsNotCredentialed: Golden = {
  rule: 'billedProviderIsCredentialed',
  reason: 'billedProviderIsNotCredentialed',
  faulty: { policy, staff: staff('2026-03-03'), sessions, line },
  finds: ['billedProviderIsCredentialed: billedProviderIsNotCredentialed of l1'],
  detail: { serviceDate: '2026-03-02' },
  twin: { policy, staff: staff('2026-03-02'), sessions, line },
}
