import type { CredentialKind } from '../code/CredentialKind.js'
import { sameWord } from '../code/sameWord.js'
import type { RecordId } from '../record/RecordId.js'
import type { Signature } from '../record/Signature.js'
import { signatureDateOf } from '../record/signatureDateOf.js'
import type { StaffMember } from '../record/StaffMember.js'
import { credentialsOn } from '../subject/credentialsOn.js'

/** What keeps one from telling as what a signer is credentialed, and whether it is a field of the signature. */
export interface CredentialUnknown {
  readonly missing: string
  readonly ofSignature: boolean
}

/**
 * Whether a signer is credentialed as one of some kinds on the day of the signature: by the credential beside the
 * signature, or else by those of the staff member on file. Somebody who signs as member or guardian, and is not named
 * as staff, is credentialed as nothing.
 */
export const credentialedAs = (
  kinds: ReadonlyArray<CredentialKind>,
  signature: Signature,
  staff: ReadonlyMap<RecordId, StaffMember> | undefined,
): boolean | CredentialUnknown => {
  const { credential, signedBy, role } = signature
  const isAsked = (kind: CredentialKind): boolean => kinds.some((one) => sameWord(one, kind))
  if (credential !== undefined && isAsked(credential)) return true
  if (signedBy === undefined) {
    return credential !== undefined || role === 'member' || role === 'guardian'
      ? false
      : { missing: 'credential', ofSignature: true }
  }
  const signer = staff?.get(signedBy)
  if (signer === undefined) return { missing: 'staff', ofSignature: false }
  if (signer.credentials === undefined) return { missing: 'staff.credentials', ofSignature: false }
  const held = signer.credentials.filter(({ kind }) => isAsked(kind))
  if (held.length === 0) return false
  const signedOn = signatureDateOf(signature)
  if (signedOn === undefined) return { missing: 'signedOn', ofSignature: true }
  const { inForce, undated } = credentialsOn(held, signedOn)
  if (inForce.length > 0) return true
  return undated.length > 0 ? { missing: 'staff.credentials.from', ofSignature: false } : false
}
