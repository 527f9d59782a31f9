import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { withEvidence } from '../rule/withEvidence.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** Which fields name a record that is not there. */
export interface UnknownRecordsDetail {
  readonly reason: 'recordsAreUnknown' | 'assessmentIsUnknown'
  /** As paths of field names, such as `session.authorization`. */
  readonly fields: ReadonlyArray<string>
}

/**
 * The staff and authorizations that a session and its note name are in the caseload, and the assessment on which its
 * plan rests. A list that is not known to be
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
      const fields = unknown.map(pathOf)
      const isOfPlan = unknown.every(({ holder }) => holder.record === 'plan')
      const reason = isOfPlan ? 'assessmentIsUnknown' : 'recordsAreUnknown'
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

const referencesOf = (subject: SessionSubject): ReadonlyArray<Reference> => {
  const { session, note, plan } = subject
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
  if (plan.kind === 'chosen') {
    const { id, assessment } = plan.record
    add({ record: 'plan', id }, 'assessment', 'assessments', assessment)
  }
  const ofSession = sessionEvidence(session.id)
  add(ofSession, 'authorization', 'authorizations', session.authorization)
  add(ofSession, 'renderingProvider', 'staff', session.renderingProvider)
  add(ofSession, 'supervisingProvider', 'staff', session.supervisingProvider)
  if (note.kind === 'chosen') {
    const { id, author } = note.record
    add({ record: 'note', id }, 'author', 'staff', author)
  }
  return references
}

const pathOf = ({ holder, field }: Reference): string => `${holder.record}.${field}`

const listOf = ({ list }: Reference): string => list
