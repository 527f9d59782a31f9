import { sameWord } from '../code/sameWord.js'
import type { SignatureRole } from '../code/SignatureRole.js'
import type { CoSigning } from '../policy/CoSigning.js'
import type { Note } from '../record/Note.js'
import type { RecordId } from '../record/RecordId.js'
import type { StaffMember } from '../record/StaffMember.js'
import { credentialedAs } from './credentialedAs.js'
import { isByAuthor } from './isByAuthor.js'
import type { CandidateSignature } from './signedAfter.js'

/** The signatures of a note beside its author's. */
export interface CoSignatures {
  /** Those that are, or may be, of somebody who may co-sign. */
  readonly candidates: ReadonlyArray<CandidateSignature>
  /** Whether there is any signature but the author's, of whoever. */
  readonly areAny: boolean
  /** Whether the list of co-signatures is known. */
  readonly areAllKnown: boolean
}

/**
 * The co-signatures of a note by who gave them: those that stand as such, and those among its signatures that are not
 * the author's. Nobody co-signs their own note, and member or guardian do only where the policy names that role.
 */
export const coSignatures = (
  { roles, credentials }: Pick<CoSigning, 'roles' | 'credentials'>,
  note: Note,
  staff: ReadonlyMap<RecordId, StaffMember> | undefined,
): CoSignatures => {
  const beside = besideAuthor(note)
  const candidates = beside.flatMap(({ signature, field }): ReadonlyArray<CandidateSignature> => {
    const { role } = signature
    if (role !== undefined && !mayCoSign(roles, role)) return []
    const missing = roles !== undefined && role === undefined ? [`${field}.role`] : []
    const as = credentials === undefined || credentialedAs(credentials, signature, staff)
    if (as === false) return []
    if (as !== true) missing.push(as.ofSignature ? `${field}.${as.missing}` : as.missing)
    return [{ signature, field, missing }]
  })
  return {
    candidates,
    areAny: beside.length > 0,
    areAllKnown: note.coSignatures !== undefined,
  }
}

type BesideAuthor = Omit<CandidateSignature, 'missing'>

const besideAuthor = (note: Note): ReadonlyArray<BesideAuthor> => {
  const { author, signatures = [], coSignatures: given = [] } = note
  return [
    ...given
      .filter(({ signedBy }) => signedBy === undefined || signedBy !== author)
      .map((signature): BesideAuthor => ({ signature, field: 'note.coSignatures' })),
    ...signatures
      .filter((signature) => isByAuthor(note)(signature) === false)
      .map((signature): BesideAuthor => ({ signature, field: 'note.signatures' })),
  ]
}

const mayCoSign = (roles: CoSigning['roles'], role: SignatureRole): boolean =>
  roles === undefined
    ? role !== 'member' && role !== 'guardian'
    : roles.some((one) => sameWord(one, role))
