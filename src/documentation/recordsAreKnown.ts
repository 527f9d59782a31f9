import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { withEvidence } from '../rule/withEvidence.js'
import type { Signature } from '../record/Signature.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** Which fields name a record that is not there. */
export interface UnknownRecordsDetail {
  readonly reason: 'recordsAreUnknown' | 'signersAreUnknown' | 'assessmentIsUnknown'
  /** As paths of field names, such as `session.authorization`. */
  readonly fields: ReadonlyArray<string>
}

/**
 * The staff and authorizations that a session and its note name are in the caseload, the assessment on which its plan
 * rests, and the staff who signed the plan and the assessment or made it. A list that is not known to be complete cannot
 * show that a record is missing, so that it costs no claim.
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
    signersAreUnknown: {
      sentence: 'The plan or the assessment names a record that is not in the caseload: {fields}.',
      fix: 'Add the record, also of staff who have left, or correct the reference.',
      fixedBy: 'developer',
      severityAtMost: 'warning',
    },
    assessmentIsUnknown: {
      sentence: 'The plan names an assessment that is not in the chart: {fields}.',
      fix: 'Add the assessment, or correct the reference.',
      fixedBy: 'clinician',
      severityAtMost: 'warning',
    },
  },
  check: (subject): Verdict<UnknownRecordsDetail> => {
    const references = referencesOf(subject)
    if (references.length === 0) return notApplicable
    const unknown = references.filter(({ id, known }) => known?.has(id) === false)
    const last = unknown.at(-1)
    if (last !== undefined) {
      const fields = [...new Set(unknown.map(pathOf))]
      const reason = reasonOf(unknown)
      const evidence = withEvidence([sessionEvidence(subject.session.id)], [last.holder])
      return notMet({ reason, fields }, evidence, last.field)
    }
    const missing = new Set(references.filter(({ known }) => known === undefined).map(listOf))
    return missing.size === 0
      ? met
      : {
          ...undetermined([...missing], [sessionEvidence(subject.session.id)]),
          severityAtMost: 'info',
        }
  },
})

/** A field that names a record, and the records that it can name; absent where they are not all known. */
interface Reference {
  /** The record that holds the field. */
  readonly holder: Evidence
  readonly field: string
  readonly id: RecordId
  readonly list: 'staff' | 'authorizations' | 'assessments'
  readonly known: { readonly has: (id: RecordId) => boolean } | undefined
}

const reasonOf = (unknown: ReadonlyArray<Reference>): UnknownRecordsDetail['reason'] => {
  if (unknown.every(({ list }) => list === 'assessments')) return 'assessmentIsUnknown'
  const areOfPlan = unknown.every(
    ({ holder: { record } }) => record === 'plan' || record === 'assessment',
  )
  return areOfPlan ? 'signersAreUnknown' : 'recordsAreUnknown'
}

const referencesOf = (subject: SessionSubject): ReadonlyArray<Reference> => {
  const { session, note, plan, assessment } = subject
  const knownIn = {
    staff: subject.staff,
    authorizations: subject.authorizations,
    assessments: subject.assessmentIds,
  }
  const references: Array<Reference> = []
  const add = (
    holder: Evidence,
    field: string,
    list: Reference['list'],
    id: RecordId | undefined,
  ): void => {
    const known = knownIn[list]
    if (id !== undefined) references.push({ holder, field, id, list, known })
  }
  const addSigners = (holder: Evidence, field: string, signatures: Signatures): void => {
    // Member and guardian are not staff.
    for (const { role, signedBy } of signatures ?? []) {
      if (role !== 'member' && role !== 'guardian')
        add(holder, `${field}.signedBy`, 'staff', signedBy)
    }
  }
  if (assessment.kind === 'chosen') {
    const { id, performedBy, signatures } = assessment.record
    const holder: Evidence = { record: 'assessment', id }
    add(holder, 'performedBy', 'staff', performedBy)
    addSigners(holder, 'signatures', signatures)
  }
  if (plan.kind === 'chosen') {
    const { id, signatures } = plan.record
    const holder: Evidence = { record: 'plan', id }
    add(holder, 'assessment', 'assessments', plan.record.assessment)
    addSigners(holder, 'signatures', signatures)
  }
  const ofSession = sessionEvidence(session.id)
  add(ofSession, 'authorization', 'authorizations', session.authorization)
  add(ofSession, 'renderingProvider', 'staff', session.renderingProvider)
  add(ofSession, 'supervisingProvider', 'staff', session.supervisingProvider)
  if (note.kind === 'chosen') {
    const { id, author, signatures, coSignatures } = note.record
    const holder: Evidence = { record: 'note', id }
    add(holder, 'author', 'staff', author)
    addSigners(holder, 'signatures', signatures)
    addSigners(holder, 'coSignatures', coSignatures)
  }
  return references
}

type Signatures = ReadonlyArray<Signature> | undefined

const pathOf = ({ holder, field }: Reference): string => `${holder.record}.${field}`

const listOf = ({ list }: Reference): string => list
