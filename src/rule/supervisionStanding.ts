import type { CredentialKind } from '../code/CredentialKind.js'
import { sameWord } from '../code/sameWord.js'
import type { SupervisionRequirement } from '../policy/SupervisionRequirement.js'
import type { RecordId } from '../record/RecordId.js'
import type { Supervision } from '../record/Supervision.js'
import { credentialsOn } from '../subject/credentialsOn.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import { coversDay } from './coversDay.js'
import { supervisionEvidence } from './supervisionEvidence.js'

type Miss =
  'isNotInEffect' | 'supervisorIsUnknown' | 'isExcluded' | 'mayNotSupervise' | 'noEvidence'

/** How one supervision of a worker stands on a service date: it does all that is asked, or what it misses first, or what is missing to tell. */
export type SupervisionStanding =
  | { readonly kind: 'satisfies' }
  | { readonly kind: 'misses'; readonly what: Miss }
  | { readonly kind: 'misses'; readonly what: 'evidenceIsTooOld'; readonly daysSince: number }
  | { readonly kind: 'unknown'; readonly missing: ReadonlyArray<string> }

/**
 * Tells how a supervision of a worker stands. Nobody supervises themselves, and nobody supervises while excluded from
 * federal health programs, both ends of an exclusion included.
 */
export const supervisionStanding = ({
  by,
  evidence,
}: SupervisionRequirement): ((
  worker: RecordId,
  serviceDate: CalendarDate,
  staffMember: SessionSubject['staffMember'],
) => (supervision: Supervision) => SupervisionStanding) => {
  const evidenceOf = supervisionEvidence(evidence)
  return (worker, serviceDate, staffMember) => (supervision) => {
    const { effective, supervisor } = supervision
    if (effective !== undefined && !covers(effective)(serviceDate)) return misses('isNotInEffect')
    const missing = effective === undefined ? ['staff.supervisions.effective'] : []
    if (supervisor === worker) return misses('mayNotSupervise')
    const found = staffMember(supervisor)
    if (found.kind === 'none') return misses('supervisorIsUnknown')
    if (found.kind === 'unknown') missing.push(...found.missing)
    else {
      const { credentials, exclusions } = found.record
      if (exclusions === undefined) missing.push('staff.exclusions')
      else if (coversDay(exclusions)(serviceDate)) return misses('isExcluded')
      const may = by === undefined || maySupervise(by, credentials, serviceDate)
      if (may === false) return misses('mayNotSupervise')
      if (may !== true) missing.push(may)
    }
    const shown = evidenceOf(supervision, serviceDate)
    if (shown.kind === 'noEvidence') return misses('noEvidence')
    if (shown.kind === 'tooOld') {
      return { kind: 'misses', what: 'evidenceIsTooOld', daysSince: shown.daysSince }
    }
    if (shown.kind === 'unknown') missing.push(...shown.missing)
    return missing.length === 0 ? SATISFIES : { kind: 'unknown', missing }
  }
}

const SATISFIES: SupervisionStanding = { kind: 'satisfies' }

const misses = (what: Miss): SupervisionStanding => ({ kind: 'misses', what })

/** Whether a supervisor holds one of some credentials on a day, or the field that is missing to tell. */
const maySupervise = (
  by: ReadonlyArray<CredentialKind>,
  credentials: Parameters<typeof credentialsOn>[0] | undefined,
  serviceDate: CalendarDate,
): boolean | string => {
  if (credentials === undefined) return 'staff.credentials'
  const asked = credentials.filter(({ kind }) => by.some((one) => sameWord(one, kind)))
  const { inForce, undated } = credentialsOn(asked, serviceDate)
  if (inForce.length > 0) return true
  return undated.length > 0 ? 'staff.credentials.from' : false
}
