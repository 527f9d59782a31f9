import type { Caseload } from '../record/Caseload.js'
import type { RecordId } from '../record/RecordId.js'
import type { StaffMember } from '../record/StaffMember.js'
import type { Choice } from './Choice.js'
import { recordsById } from './recordsById.js'

/** The staff of a caseload, as far as it is known. */
export interface StaffOnFile {
  /** The staff member of an id: none where the list is complete and holds no such id. Of several of one id always the same. */
  readonly staffMember: (id: RecordId) => Choice<StaffMember>
  /** How many staff records bear an id. */
  readonly staffOfSameId: (id: RecordId) => number
}

/** Looks up the staff of a caseload. A list that lacks records shows whom it holds, and not that somebody is missing. */
export const staffOnFile = ({
  staff = [],
  isComplete,
}: {
  readonly staff: Caseload['staff']
  readonly isComplete: boolean
}): StaffOnFile => {
  const choices = new Map<RecordId, Choice<StaffMember>>()
  for (const [id, record] of recordsById(staff)) choices.set(id, { kind: 'chosen', record })
  const counts = new Map<RecordId, number>()
  for (const { id } of staff) counts.set(id, (counts.get(id) ?? 0) + 1)
  const other = isComplete ? NONE : UNKNOWN
  return {
    staffMember: (id) => choices.get(id) ?? other,
    staffOfSameId: (id) => counts.get(id) ?? 0,
  }
}

const NONE: Choice<StaffMember> = { kind: 'none' }

const UNKNOWN: Choice<StaffMember> = { kind: 'unknown', missing: ['staff'], evidence: [] }
