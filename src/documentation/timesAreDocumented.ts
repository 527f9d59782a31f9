import { carcs } from '../code/carcs.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { wrongTimes } from '../rule/wrongTimes.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { UnitIssue, UnitIssueKind } from '../units/UnitIssue.js'

/** What is missing or wrong in the times. */
export interface TimesDetail {
  readonly reason: UnitIssueKind
  /** All that is missing or wrong in them, `reason` first. */
  readonly reasons: ReadonlyArray<UnitIssueKind>
}

/**
 * Start and stop times are documented, and make sense together. Without them there is no unit. Times that a session
 * lacks which is not finished are not known yet.
 */
export const timesAreDocumented = recordRule<'timesAreDocumented', TimesDetail>({
  id: 'timesAreDocumented',
  title: 'Start and stop times are documented and make sense together',
  severity: { schedule: 'warning', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    startMissing: {
      sentence: 'The session was finished and has no start time.',
      fix: 'Record the actual start time. It is never taken from the schedule.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
    endMissing: {
      sentence: 'The session was finished and has no stop time.',
      fix: 'Record the actual stop time. It is never taken from the schedule.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
    endNotAfterStart: {
      sentence: 'The session stops at or before its start.',
      fix: 'Correct the times; a session over midnight needs the next day at its stop.',
      fixedBy: 'clinician',
      carc: carcs.lengthOfServiceNotSupported,
    },
    longerThanADay: {
      sentence: 'The session is longer than a day.',
      fix: 'Correct the times; a stop that is recorded late is not when the session ended.',
      fixedBy: 'clinician',
      carc: carcs.lengthOfServiceNotSupported,
    },
    leftNotAfterArrived: {
      sentence: 'The member left at or before their arrival.',
      fix: 'Correct the times of arrival and leaving.',
      fixedBy: 'clinician',
      carc: carcs.lengthOfServiceNotSupported,
    },
    attendanceOutsideSession: {
      sentence: 'The member arrived after the end or left before the start of the session.',
      fix: 'Correct the times, or record that the member did not come.',
      fixedBy: 'clinician',
      carc: carcs.lengthOfServiceNotSupported,
    },
    noteEndNotAfterStart: {
      sentence: 'The stop time in the note is at or before its start time.',
      fix: 'Correct the times in the note.',
      fixedBy: 'clinician',
      carc: carcs.lengthOfServiceNotSupported,
    },
    noteTimesDisjoint: {
      sentence: 'The times in the note and those of the session have no minute in common.',
      fix: 'Find out which are right and correct the others.',
      fixedBy: 'clinician',
      carc: carcs.lengthOfServiceNotSupported,
    },
    nonBillableEndBeforeStart: {
      sentence: 'A non-billable span ends before it starts.',
      fix: 'Correct the times of the span.',
      fixedBy: 'clinician',
      carc: carcs.lengthOfServiceNotSupported,
    },
  },
  check: ({ session, timeIssues }): Verdict<TimesDetail> => {
    if (timeIssues.length === 0) return met
    const wrong = wrongTimes({ session, timeIssues })
    const [first] = wrong
    if (first === undefined) {
      const missing = timeIssues.map(({ field }) => `session.${field}`)
      return undetermined(missing, [sessionEvidence(session.id)])
    }
    const reasons = wrong.map(({ kind }) => kind)
    return notMet({ reason: first.kind, reasons }, evidenceOf(first), first.field)
  },
})

const evidenceOf = ({ session, note }: UnitIssue): ReadonlyArray<Evidence> =>
  note === undefined
    ? [sessionEvidence(session)]
    : [sessionEvidence(session), { record: 'note', id: note }]
