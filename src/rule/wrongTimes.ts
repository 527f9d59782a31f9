import type { SessionSubject } from '../subject/SessionSubject.js'
import type { UnitIssue, UnitIssueKind } from '../units/UnitIssue.js'

/**
 * What is wrong in the times of a session. Times that a session lacks which is not finished are not known yet, and
 * not wrong.
 */
export const wrongTimes = ({
  session: { status },
  timeIssues,
}: Pick<SessionSubject, 'session' | 'timeIssues'>): ReadonlyArray<UnitIssue> =>
  status === 'finished' ? timeIssues : timeIssues.filter(({ kind }) => !isMissing(kind))

const isMissing = (kind: UnitIssueKind): boolean => kind === 'startMissing' || kind === 'endMissing'
