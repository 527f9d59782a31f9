import { carcs } from '../code/carcs.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence, type Evidence, type RecordKind } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** Which ids are borne by several records. */
export type DuplicateDetail =
  | {
      readonly reason: 'idIsShared'
      /** Sessions of the member that bear it, this one included; 2 or more. */
      readonly sessions: number
    }
  | {
      readonly reason: 'recordIdIsShared'
      /** The kinds of the records that the session rests on whose id is borne by others, each once. */
      readonly records: ReadonlyArray<RecordKind>
    }

/**
 * No other session of the member bears the session's id: two would be billed as one, or one as two. One that was
 * cancelled or missed is not billed and does not count. Nor does another record bear the id of the note, plan,
 * assessment, authorization or staff that the session rests on: which of them is meant is not known, and it is judged
 * by one of them all the same.
 */
export const recordIdsAreUnique = recordRule<'recordIdsAreUnique', DuplicateDetail>({
  id: 'recordIdsAreUnique',
  title: 'The session and what it rests on are the only records held of their ids',
  severity: { schedule: 'error', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    idIsShared: {
      sentence: 'Sessions that bear this id: {sessions}.',
      fix: 'Send each session once, under an id of its own.',
      fixedBy: 'developer',
      carc: carcs.exactDuplicate,
    },
    recordIdIsShared: {
      sentence: 'The session rests on records whose id others of their kind bear too: {records}.',
      fix: 'Send each record once, under an id of its own.',
      fixedBy: 'developer',
      severityAtMost: 'warning',
    },
  },
  check: (subject): Verdict<DuplicateDetail> => {
    const { session, sessionsOfSameId, areSessionsComplete } = subject
    const evidence = [sessionEvidence(session.id)]
    if (sessionsOfSameId > 1) {
      return notMet({ reason: 'idIsShared', sessions: sessionsOfSameId }, evidence, 'id')
    }
    const shared = restingOn(subject).filter(({ record, id }) => subject.isIdShared(record, id))
    if (shared.length > 0) {
      const records = [...new Set(shared.map(({ record }) => record))]
      return notMet({ reason: 'recordIdIsShared', records }, [...evidence, ...shared], 'id')
    }
    return areSessionsComplete ? met : undetermined(['sessions'], evidence)
  },
})

/** The records that a session rests on, each once, but for the rendering provider, of whom another rule tells. */
const restingOn = ({
  session,
  note,
  plan,
  assessment,
}: SessionSubject): ReadonlyArray<Evidence> => {
  const found: Array<Evidence> = []
  const add = (record: RecordKind, id: string | undefined): void => {
    if (id === undefined || found.some((one) => one.record === record && one.id === id)) return
    found.push({ record, id })
  }
  const addStaff = (id: string | undefined): void => {
    if (id !== session.renderingProvider) add('staff', id)
  }
  add('authorization', session.authorization)
  addStaff(session.supervisingProvider)
  if (assessment.kind === 'chosen') add('assessment', assessment.record.id)
  if (plan.kind === 'chosen') {
    add('assessment', plan.record.assessment)
    add('plan', plan.record.id)
  }
  if (note.kind === 'chosen') {
    addStaff(note.record.author)
    add('note', note.record.id)
  }
  return found
}
