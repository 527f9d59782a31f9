import * as E from 'fp-ts/Either'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { StaffMember } from '../record/StaffMember.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { minutesIn, type Minutes } from '../time/Minutes.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { spansMilliseconds } from '../time/TimeSpan.js'
import type { SessionTime } from '../units/sessionTime.js'
import { choosePlan } from './choosePlan.js'
import { isKnown } from './isKnown.js'
import { isOpenEnded } from './isOpenEnded.js'
import { openEndedBefore } from './openEndedBefore.js'
import { overlapsOf, type SpannedSession } from './overlapsOf.js'
import type { PlacedSession } from './PlacedSession.js'
import type { UnitReckoning } from './reckonUnits.js'
import { recordsById } from './recordsById.js'
import type { SessionSubject } from './SessionSubject.js'

/** What is known beyond the chart. */
export interface Surroundings {
  /** The day that the review is made as of. */
  readonly asOf: CalendarDate
  /** The staff by id; absent where the list is not known to be complete. */
  readonly staff: ReadonlyMap<RecordId, StaffMember> | undefined
}

/** The H2014 sessions of a chart with everything that they are judged by, in the order in which they were placed. */
export const chartSubjects =
  ({ asOf, staff }: Surroundings) =>
  (
    chart: Chart,
    placed: ReadonlyArray<PlacedSession>,
    { unitsOf, limitUse }: UnitReckoning,
  ): ReadonlyArray<SessionSubject> => {
    const areSessionsComplete = isKnown(chart, 'sessions')
    const areDiagnosesComplete = isKnown(chart, 'diagnoses')
    const arePlansComplete = isKnown(chart, 'plans')
    const { authorizations: known } = chart
    const authorizations =
      known !== undefined && isKnown(chart, 'authorizations') ? recordsById(known) : undefined
    const planOn = choosePlan(chart)
    const overlaps = overlapsOf(placed.map(spanned))
    const openBefore = openEndedBefore(placed)
    const subjects: Array<SessionSubject> = []
    placed.forEach((one, index) => {
      const { session, serviceDate, time } = one
      if (!isSkillsTraining(session.code)) return
      // Written out, not spread: there is one for each session.
      subjects.push({
        session,
        member: chart.member,
        asOf,
        serviceDate,
        policy: one.policy,
        editions: one.editions,
        plan: planOn(serviceDate),
        arePlansComplete,
        note: one.note,
        diagnoses: chart.diagnoses,
        areDiagnosesComplete,
        staff,
        authorizations,
        timeIssues: E.isLeft(time) ? time.left : [],
        minutesDocumented: E.isLeft(time) ? undefined : minutesOf(time.right),
        units: unitsOf(one),
        limitUse,
        areSessionsComplete,
        overlaps: overlaps.get(index) ?? [],
        openEndedBefore: openBefore(one),
        sessionsOfSameId: one.sessionsOfSameId,
      })
    })
    return subjects
  }

const minutesOf = ({ billable }: SessionTime): Minutes => minutesIn(spansMilliseconds(billable))

/** Where the member was. Without the member a session is nowhere; without an end all that is known is its start. */
const spanned = ({ session, time }: PlacedSession): SpannedSession => ({
  session: session.id,
  spans: E.isRight(time) && session.memberPresent !== false ? time.right.billable : [],
  ...(isOpenEnded(session) ? { point: instantOf(session.start) } : {}),
})
