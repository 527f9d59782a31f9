import * as E from 'fp-ts/Either'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { StaffMember } from '../record/StaffMember.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { minutesIn, type Minutes } from '../time/Minutes.js'
import { spansMilliseconds } from '../time/TimeSpan.js'
import type { SessionTime } from '../units/sessionTime.js'
import { authorizationUses } from './authorizationUses.js'
import { chooseAssessment } from './chooseAssessment.js'
import { claimedAsGiven, type ClaimedAs } from './ClaimedAs.js'
import { choosePlan } from './choosePlan.js'
import { chooseRenderingProvider, nobodyOnFile } from './chooseRenderingProvider.js'
import { incompleteLists } from './incompleteLists.js'
import { isKnown } from './isKnown.js'
import { openAssessments } from './openAssessments.js'
import { occupiesMember } from './occupiesMember.js'
import { openEndedBefore } from './openEndedBefore.js'
import { otherServices } from './otherServices.js'
import { overlapsOf } from './overlapsOf.js'
import { overlapsOfProvider } from './overlapsOfProvider.js'
import type { PlacedSession } from './PlacedSession.js'
import type { UnitReckoning } from './reckonUnits.js'
import { recordsById } from './recordsById.js'
import type { SessionSubject } from './SessionSubject.js'
import { spannedSession } from './spannedSession.js'
import { duplicateIds } from './duplicateIds.js'
import type { StaffOnFile } from './staffOnFile.js'
import { staysInOrder } from './staysInOrder.js'

/** What is known beyond the chart. */
export interface Surroundings {
  /** The day that the review is made as of. */
  readonly asOf: CalendarDate
  /** The staff by id; absent where the list is not known to be complete. */
  readonly staff: ReadonlyMap<RecordId, StaffMember> | undefined
  /** The staff as far as it is known, also where the list is not complete; absent where nothing is. */
  readonly onFile?: StaffOnFile
  /** Whether the list of staff is known to lack records. */
  readonly isStaffIncomplete?: boolean
  /** Whether an audit judges over all charts what staff gave; absent: the limits of scope `staff` are judged by the chart. */
  readonly isStaffJudgedElsewhere?: boolean
}

/** The H2014 sessions of a chart with everything that they are judged by, in the order in which they were placed. */
export const chartSubjects =
  ({ asOf, staff, onFile = nobodyOnFile, isStaffIncomplete = false }: Surroundings) =>
  (
    chart: Chart,
    placed: ReadonlyArray<PlacedSession>,
    reckoning: UnitReckoning,
    claimedAs: (subjects: ReadonlyArray<SessionSubject>) => ClaimedAs = () => claimedAsGiven,
  ): ReadonlyArray<SessionSubject> => {
    const { unitsOf, limitUse, plannedUse } = reckoning
    const areSessionsComplete = isKnown(chart, 'sessions')
    const areDiagnosesComplete = isKnown(chart, 'diagnoses')
    const arePlansComplete = isKnown(chart, 'plans')
    const { authorizations: known } = chart
    const authorizations =
      known !== undefined && isKnown(chart, 'authorizations') ? recordsById(known) : undefined
    const assessmentOn = chooseAssessment(chart)
    const assessmentsOpen = openAssessments(chart)
    const planOn = choosePlan(chart)
    const ofMember = overlapsOf(placed.map(spannedSession(occupiesMember)))
    const ofProvider = overlapsOfProvider(placed)
    const openBefore = openEndedBefore(placed)
    const { staffMember, staffOfSameId } = onFile
    const renderedBy = chooseRenderingProvider(onFile)
    const stays = chart.stays && staysInOrder(chart.stays)
    const areStaysComplete = isKnown(chart, 'stays')
    const others = otherServices(placed)
    const isIdShared = duplicateIds(chart, staffOfSameId)
    const assessmentIds = isKnown(chart, 'assessments')
      ? new Set(chart.assessments?.map(({ id }) => id))
      : undefined
    const incomplete = incompleteLists(chart, isStaffIncomplete)
    const subjects: Array<SessionSubject> = []
    const sessionsOfMember = (): ReadonlyArray<SessionSubject> => subjects
    const authorized = whenAsked(() =>
      authorizationUses(asOf)(chart, placed, reckoning, claimedAs(subjects)),
    )
    placed.forEach((one, index) => {
      const { session, serviceDate, time } = one
      if (!isSkillsTraining(session.code)) return
      const rendered = renderedBy(session, serviceDate)
      // Written out, not spread: there is one for each session.
      subjects.push({
        session,
        member: chart.member,
        asOf,
        serviceDate,
        policy: one.policy,
        editions: one.editions,
        assessment: assessmentOn(serviceDate),
        openAssessments: assessmentsOpen,
        plan: planOn(serviceDate),
        arePlansComplete,
        note: one.note,
        noteVersions: one.noteVersions,
        diagnoses: chart.diagnoses,
        areDiagnosesComplete,
        staff,
        renderingProvider: rendered.renderingProvider,
        staffOfSameId: rendered.staffOfSameId,
        credentials: rendered.credentials,
        staffMember,
        authorizations,
        authorized,
        stays,
        areStaysComplete,
        otherServices: others,
        timeIssues: E.isLeft(time) ? time.left : [],
        minutesDocumented: E.isLeft(time) ? undefined : minutesOf(time.right),
        billable: E.isLeft(time) ? undefined : time.right.billable,
        units: unitsOf(one),
        limitUse,
        plannedUse,
        areSessionsComplete,
        overlaps: [...(ofMember.get(index) ?? []), ...(ofProvider.get(index) ?? [])],
        openEndedBefore: openBefore(one),
        sessionsOfSameId: one.sessionsOfSameId,
        isIdShared,
        assessmentIds,
        sessionsOfMember,
        incomplete,
      })
    })
    return subjects
  }

/** A function that is made when it is first asked. */
const whenAsked = <A, B>(make: () => (a: A) => B): ((a: A) => B) => {
  let made: ((a: A) => B) | undefined
  return (a) => {
    made ??= make()
    return made(a)
  }
}

const minutesOf = ({ billable }: SessionTime): Minutes => minutesIn(spansMilliseconds(billable))
