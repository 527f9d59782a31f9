import { authorizationCoversSession } from '../limits/authorizationCoversSession.js'
import { memberIsNotInStay } from '../limits/memberIsNotInStay.js'
import { otherServiceIsNotExcluded } from '../limits/otherServiceIsNotExcluded.js'
import { unitsAreWithinAuthorization } from '../limits/unitsAreWithinAuthorization.js'
import { unitsAreWithinDailyLimit } from '../limits/unitsAreWithinDailyLimit.js'
import { unitsAreWithinPeriodLimit } from '../limits/unitsAreWithinPeriodLimit.js'
import { unitsAreWithinPlannedAmount } from '../limits/unitsAreWithinPlannedAmount.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { OutsideFinding, PlannedOutside } from './Capacity.js'

/**
 * The planned sessions that do not fit as things stand, by the same rules that judge them: beyond a limit that denies,
 * beyond what the plan names or what is authorized, covered by no authorization though one is needed, in a stay during
 * which nothing is paid, or beside another service beside which it is not.
 * In order of start.
 */
export const plannedOutside = (
  subjects: ReadonlyArray<SessionSubject>,
): ReadonlyArray<PlannedOutside> => {
  const ready = new Map<Editions, ReturnType<typeof judgeFor>>()
  return subjects.flatMap((subject) => {
    const { session, serviceDate, editions } = subject
    if (session.status !== 'planned' || serviceDate === undefined) return []
    const judge = ready.get(editions) ?? judgeFor(editions)
    ready.set(editions, judge)
    const findings = judge(subject)
    return findings.length === 0 ? [] : [{ session: session.id, serviceDate, findings }]
  })
}

const judgeFor = (editions: Editions) => {
  const bench = { ...editions, moment: 'schedule' } as const
  const judges = [
    unitsAreWithinDailyLimit.findings(bench),
    unitsAreWithinPeriodLimit.findings(bench),
    authorizationCoversSession.findings(bench),
    unitsAreWithinAuthorization.findings(bench),
    unitsAreWithinPlannedAmount.findings(bench),
    memberIsNotInStay.findings(bench),
    otherServiceIsNotExcluded.findings(bench),
  ]
  return (subject: SessionSubject): ReadonlyArray<OutsideFinding> =>
    judges.flatMap((judge) =>
      judge(subject).flatMap((finding) =>
        finding.outcome === 'notMet' && isOutside(finding) ? [finding] : [],
      ),
    )
}

/** What goes beyond a limit, or stands beside another service, and is paid all the same is not outside. */
const isOutside = (finding: OutsideFinding): boolean => {
  switch (finding.rule) {
    case 'unitsAreWithinDailyLimit':
    case 'unitsAreWithinPeriodLimit':
    case 'unitsAreWithinAuthorization':
      return finding.unsupportedUnits !== undefined
    case 'otherServiceIsNotExcluded':
      return DENIED.includes(finding.detail.reason)
    default:
      return true
  }
}

const DENIED: ReadonlyArray<string> = ['sameDayServiceIsExcluded', 'sameTimeServiceIsExcluded']
