import type { RecordId } from '../record/RecordId.js'

/** The kinds of records that a finding can rest on. */
export type RecordKind =
  | 'session'
  | 'note'
  | 'plan'
  | 'assessment'
  | 'diagnosis'
  | 'authorization'
  | 'stay'
  | 'member'
  | 'staff'
  | 'billedLine'

/** A record that a finding rests on, by the caller's own id. */
export interface Evidence {
  /** What kind of record it is. */
  readonly record: RecordKind
  /** The caller's id of it. */
  readonly id: RecordId
}

/** The session of a subject, as evidence. */
export const sessionEvidence = (id: RecordId): Evidence => ({ record: 'session', id })
