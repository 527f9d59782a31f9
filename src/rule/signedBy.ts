import { sameWord } from '../code/sameWord.js'
import type { SignatureRole } from '../code/SignatureRole.js'
import type { SignerRequirement } from '../policy/SignerRequirement.js'
import type { RecordId } from '../record/RecordId.js'
import type { Signature } from '../record/Signature.js'
import { signatureDateOf } from '../record/signatureDateOf.js'
import type { StaffMember } from '../record/StaffMember.js'
import type { Evidence } from '../subject/Evidence.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { credentialedAs } from './credentialedAs.js'

/** Where to look for a signature. */
export interface SignedRecord {
  /** What kind of record bears the signatures; it names the fields that are missing. */
  readonly record: 'assessment' | 'plan' | 'note'
  /** Its signatures; absent where they are not known. */
  readonly signatures: ReadonlyArray<Signature> | undefined
  /** The day from which `withinDays` counts. */
  readonly countsFrom: CalendarDate
  /** The staff by id; absent where the list is not known to be complete. */
  readonly staff: ReadonlyMap<RecordId, StaffMember> | undefined
}

/**
 * Whether one signature does all that is asked. `notSigned` says how the nearest misses: `notInTime` where nothing but
 * the day is known to be wrong, with the fewest days after the day counted from; else `notOfCredential` where the role
 * is not known to be wrong; else `notOfRole`. `noSignature`: the list is empty.
 */
export type Signing =
  | { readonly kind: 'signed' }
  | {
      readonly kind: 'notSigned'
      readonly reason: 'noSignature' | 'notOfRole' | 'notOfCredential'
    }
  | { readonly kind: 'notSigned'; readonly reason: 'notInTime'; readonly daysAfter: number }
  | {
      readonly kind: 'unknown'
      /** As paths of field names, in order. */
      readonly missing: ReadonlyArray<string>
      /** The staff whose credentials are not known, in order of id, the first 16; the record itself is not named. */
      readonly evidence: ReadonlyArray<Evidence>
    }

/**
 * Looks for one signature that satisfies a requirement; its `when` is for the caller to ask. A signature of which a
 * part is not known may satisfy it and makes the answer unknown, unless another one does or one of its own known parts
 * is wrong. One of a member or guardian that names a staff member as signer is not theirs. The order of signatures and
 * credentials changes nothing.
 */
export const signedBy =
  (requirement: SignerRequirement) =>
  (where: SignedRecord): Signing => {
    const { signatures, record } = where
    if (signatures === undefined) return unknown([`${record}.signatures`], [])
    const judged = signatures.map(judge(requirement, where))
    if (judged.some(({ fails, missing }) => fails === undefined && missing.length === 0)) {
      return { kind: 'signed' }
    }
    const open = judged.filter(({ fails }) => fails === undefined)
    if (open.length > 0) {
      return unknown(
        open.flatMap(({ missing }) => missing),
        open.flatMap(({ staff }) => staff),
      )
    }
    return nearestOf(judged)
  }

/** How one signature does: what of it fails, and what of it is not known. */
interface Judged {
  readonly fails: 'role' | 'credential' | 'time' | undefined
  readonly missing: ReadonlyArray<string>
  readonly staff: ReadonlyArray<RecordId>
  readonly daysAfter: number
}

const judge =
  ({ roles, credentials, withinDays }: SignerRequirement, where: SignedRecord) =>
  (signature: Signature): Judged => {
    const { role, signedBy: signer } = signature
    const field = (name: string): string => `${where.record}.signatures.${name}`
    if (roles !== undefined && role !== undefined && !isOneOf(roles, role)) return FAILS_BY_ROLE
    const missing = roles !== undefined && role === undefined ? [field('role')] : []
    const staff: Array<RecordId> = []
    if (signer !== undefined && (role === 'member' || role === 'guardian')) {
      // Staff do not sign for a member or guardian.
      if (where.staff?.has(signer) === true) return FAILS_BY_ROLE
      if (where.staff === undefined) missing.push('staff')
    }
    if (credentials !== undefined) {
      const as = credentialedAs(credentials, signature, where.staff)
      if (as === false) return FAILS_BY_CREDENTIAL
      if (as !== true) {
        missing.push(as.ofSignature ? field(as.missing) : as.missing)
        if (signer !== undefined) staff.push(signer)
      }
    }
    if (withinDays === undefined) return { fails: undefined, missing, staff, daysAfter: 0 }
    const signedOn = signatureDateOf(signature)
    if (signedOn === undefined) {
      return { fails: undefined, missing: [...missing, field('signedOn')], staff, daysAfter: 0 }
    }
    const daysAfter = dayNumber(signedOn) - dayNumber(where.countsFrom)
    return { fails: daysAfter > withinDays ? 'time' : undefined, missing, staff, daysAfter }
  }

const FAILS_BY_ROLE: Judged = { fails: 'role', missing: [], staff: [], daysAfter: 0 }

const FAILS_BY_CREDENTIAL: Judged = { ...FAILS_BY_ROLE, fails: 'credential' }

const isOneOf = (roles: ReadonlyArray<SignatureRole>, role: SignatureRole): boolean =>
  roles.some((one) => sameWord(one, role))

const nearestOf = (judged: ReadonlyArray<Judged>): Signing => {
  if (judged.length === 0) return { kind: 'notSigned', reason: 'noSignature' }
  const late = judged.filter(({ fails }) => fails === 'time')
  if (late.length > 0) {
    const daysAfter = late.reduce((least, one) => Math.min(least, one.daysAfter), Infinity)
    return { kind: 'notSigned', reason: 'notInTime', daysAfter }
  }
  return judged.some(({ fails }) => fails === 'credential')
    ? { kind: 'notSigned', reason: 'notOfCredential' }
    : { kind: 'notSigned', reason: 'notOfRole' }
}

/** How many of the staff are named as evidence of what is not known. */
const MOST = 16

const unknown = (missing: ReadonlyArray<string>, staff: ReadonlyArray<RecordId>): Signing => ({
  kind: 'unknown',
  missing: inOrder(missing),
  evidence: inOrder(staff)
    .slice(0, MOST)
    .map((id) => ({ record: 'staff', id })),
})

const inOrder = <A extends string>(values: ReadonlyArray<A>): ReadonlyArray<A> =>
  [...new Set(values)].sort()
