import type { CredentialKind } from '../code/CredentialKind.js'
import { sameWord } from '../code/sameWord.js'
import type { StaffMember } from '../record/StaffMember.js'
import { credentialsOn } from '../subject/credentialsOn.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Whether a credential counts, or why none does; or for lack of what it cannot be told, as a path. */
export type CredentialStanding =
  | 'credentialed'
  | 'noCredential'
  | 'noneIsAccepted'
  | 'noneIsInForce'
  | { readonly missing: string }

/** Tells whether a staff member holds a credential of some kinds on a day, both ends of its validity included. */
export const credentialStanding =
  (accepted: ReadonlyArray<CredentialKind>) =>
  ({ credentials }: StaffMember, date: CalendarDate): CredentialStanding => {
    if (credentials === undefined) return { missing: 'staff.credentials' }
    if (credentials.length === 0) return 'noCredential'
    const held = credentials.filter(({ kind }) => accepted.some((one) => sameWord(one, kind)))
    const { inForce, undated } = credentialsOn(held, date)
    if (inForce.length > 0) return 'credentialed'
    if (undated.length > 0) return { missing: 'staff.credentials.from' }
    return held.length > 0 ? 'noneIsInForce' : 'noneIsAccepted'
  }
