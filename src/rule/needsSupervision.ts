import type { CredentialKind } from '../code/CredentialKind.js'
import { sameWord } from '../code/sameWord.js'
import type { Credential } from '../record/Credential.js'
import type { StaffMember } from '../record/StaffMember.js'
import { credentialsOn } from '../subject/credentialsOn.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/**
 * Whether a worker's every credential in force on a day is one of some that need supervision; one of another kind frees
 * them of it, and who holds none at all is asked for a credential and not for supervision. Where it cannot be told, the
 * field that is missing.
 */
export const needsSupervision = (
  ofCredentials: ReadonlyArray<CredentialKind>,
  { credentials }: StaffMember,
  serviceDate: CalendarDate,
): boolean | string => {
  if (credentials === undefined) return 'staff.credentials'
  const needsIt = ({ kind }: Credential): boolean =>
    ofCredentials.some((one) => sameWord(one, kind))
  const { inForce, undated } = credentialsOn(credentials, serviceDate)
  if (!inForce.every(needsIt)) return false
  if (!undated.every(needsIt)) return 'staff.credentials.from'
  if (inForce.length > 0) return true
  return undated.length > 0 ? 'staff.credentials.from' : false
}
