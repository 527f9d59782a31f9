import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** Which fields name a record that is not there. */
export interface UnknownRecordsDetail {
  readonly reason: 'recordsAreUnknown'
  /** As paths of field names, such as `session.authorization`. */
  readonly fields: ReadonlyArray<string>
}

/**
 * The staff and authorizations that a session and its note name are in the caseload. A list that is not known to be
 * complete cannot show that a record is missing, so that it costs no claim.
 */
export const recordsAreKnown = recordRule<'recordsAreKnown', UnknownRecordsDetail>({
  id: 'recordsAreKnown',
  title: 'The records that the session names are known',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    recordsAreUnknown: {
      sentence: 'These fields name a record that is not in the caseload: {fields}.',
      fix: 'Add the record, or correct the reference.',
      fixedBy: 'developer',
      carc: carcs.informationIsMissing,
    },
  },
  check: (subject): Verdict<UnknownRecordsDetail> => {
    const references = referencesOf(subject)
    if (references.length === 0) return notApplicable
    const unknown = references.filter(({ id, known }) => known?.has(id) === false)
    const last = unknown.at(-1)
    if (last !== undefined) {
      const fields = unknown.map(pathOf)
      return notMet({ reason: 'recordsAreUnknown', fields }, evidenceOf(subject, last), last.field)
    }
    const missing = new Set(references.filter(({ known }) => known === undefined).map(listOf))
    return missing.size === 0
      ? met
      : {
          ...undetermined([...missing].sort(), [sessionEvidence(subject.session.id)]),
          severityAtMost: 'info',
        }
  },
})

/** A field that names a record, and the records that it can name; absent where they are not all known. */
interface Reference {
  readonly record: 'session' | 'note'
  readonly field: string
  readonly id: RecordId
  readonly list: 'staff' | 'authorizations'
  readonly known: ReadonlyMap<RecordId, unknown> | undefined
}

const referencesOf = ({ session, note, staff, authorizations }: SessionSubject) => {
  const references: Array<Reference> = []
  const add = (
    record: Reference['record'],
    field: string,
    list: Reference['list'],
    id: RecordId | undefined,
  ): void => {
    const known = list === 'staff' ? staff : authorizations
    if (id !== undefined) references.push({ record, field, id, list, known })
  }
  add('session', 'authorization', 'authorizations', session.authorization)
  add('session', 'renderingProvider', 'staff', session.renderingProvider)
  add('session', 'supervisingProvider', 'staff', session.supervisingProvider)
  if (note.kind === 'chosen') add('note', 'author', 'staff', note.record.author)
  return references
}

const pathOf = ({ record, field }: Reference): string => `${record}.${field}`

const listOf = ({ list }: Reference): string => list

const evidenceOf = (
  { session, note }: SessionSubject,
  { record }: Reference,
): ReadonlyArray<Evidence> => {
  const evidence = sessionEvidence(session.id)
  return record === 'note' && note.kind === 'chosen'
    ? [evidence, { record, id: note.record.id }]
    : [evidence]
}
