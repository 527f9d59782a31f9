import * as E from 'fp-ts/Either'
import { partition, zipWith } from 'fp-ts/ReadonlyArray'
import type { Chart } from '../record/Chart.js'
import type { Session } from '../record/Session.js'
import type { Moment } from '../code/Moment.js'
import { chartAsOf } from '../subject/chartAsOf.js'
import { chartSubjects, type Surroundings } from '../subject/chartSubjects.js'
import { chooseEditions } from '../subject/chooseEditions.js'
import { isKnown } from '../subject/isKnown.js'
import { notesWithoutSession } from '../subject/notesWithoutSession.js'
import { placeChart } from '../subject/placeChart.js'
import type { PlacedSession } from '../subject/PlacedSession.js'
import type { Policies } from '../subject/Policies.js'
import type { UnitReckoning } from '../subject/reckonUnits.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { asClaimed } from './asClaimed.js'
import { blocks } from './blocks.js'
import type { ChartReview } from './ChartReview.js'
import { claimLines } from './claimLines.js'
import { documentedUnits } from './documentedUnits.js'
import { isOpen } from './Finding.js'
import { judgeSubject } from './judgeSubject.js'
import type { KnownToAudit } from './KnownToAudit.js'
import { limitStandings } from './limitStandings.js'
import { overriding } from './overriding.js'
import { reckonChart } from './reckonChart.js'
import { reviewSession } from './reviewSession.js'
import type { SubjectFindings } from './SubjectFindings.js'
import { withoutSessions } from './withoutSessions.js'

/** The review of a chart, with what it was made of. */
export interface JudgedChart {
  readonly review: ChartReview
  /** The chart as it was given. */
  readonly given: Chart
  /** The chart as it stands on the day of the review. */
  readonly chart: Chart
  readonly placed: ReadonlyArray<PlacedSession>
  /** The units of all sessions, also of those that are not supported. */
  readonly documented: UnitReckoning
  /** In the order of the sessions of the review. */
  readonly subjects: ReadonlyArray<SessionSubject>
}

/** Judges the sessions of one member and derives the lines that may be claimed. */
export const reviewChart = (
  policies: Policies,
  moment: Moment,
  surroundings: Surroundings,
): ((chart: Chart, known?: KnownToAudit) => JudgedChart) => {
  const isAhead = moment === 'schedule'
  const place = placeChart(chooseEditions(policies), isAhead)
  const subjectsOf = chartSubjects(surroundings)
  const findingsOf = judgeSubject(moment)
  const overridingOf = overriding(surroundings.asOf, moment)
  const sessionOf = reviewSession(moment)
  const reckoning = reckonChart(policies, surroundings, isAhead)
  const asSigned = chartAsOf(surroundings.asOf)
  return (given, { billed, unsupported } = NOTHING_BESIDE) => {
    const chart = asSigned(given)
    const areSessionsKnown = isKnown(chart, 'sessions')
    const { over, standings } = overridingOf(chart.overrides)
    const judge = (subject: SessionSubject): SubjectFindings => ({
      subject,
      findings: over(subject, findingsOf(subject)),
    })
    const placed = place(chart)
    const reckon = reckoning(chart, placed, billed)
    const documented = reckon(placed)
    const first = subjectsOf(chart, placed, documented, asClaimed(documented.limitUse)).map(judge)
    // Time that is not supported, by a finding or by what an audit knows, must neither help other time to a unit nor,
    // unless it is billed already, use up its limits. So the units of the others are reckoned once more without it, and they are judged by those. Where more
    // turn out not to be supported then, as where events of authorizations hold units of what was left out, it is done
    // again without them too. Of what is planned all keeps its place until it is moved or cancelled, and only its lines
    // are left out.
    const blocked = new Set<Session>()
    let judged: ReadonlyArray<SubjectFindings> = first
    let supported = documented
    for (let pass = 0; addBlocked(blocked, judged, unsupported); pass += 1) {
      if (isAhead) {
        supported = withoutSessions(blocked, documented)
        break
      }
      if (pass === MOST_PASSES) {
        supported = reckon([], placed)
        break
      }
      const { left, right } = partition(({ session }: PlacedSession) => blocked.has(session))(
        placed,
      )
      supported = reckon(left, right)
      const again = subjectsOf(chart, placed, supported, asClaimed(supported.limitUse))
      judged = zipWith(judged, again, (one, subject) =>
        blocked.has(one.subject.session) ? one : judge(subject),
      )
    }
    const review: ChartReview = {
      member: chart.member.id,
      documentedUnits: areSessionsKnown ? documentedUnits(first) : 'undetermined',
      sessions: zipWith(first, judged, ({ subject }, one) => sessionOf(subject, one)),
      lines: claimLines(chart, judged, supported),
      limits: limitStandings(
        judged.map(({ subject }) => subject),
        supported.limitUse,
      ),
      assumptions: [...supported.byEditions.values()].flatMap((result) =>
        E.isRight(result) ? result.right.assumptions : [],
      ),
      overrides: standings(judged),
      notesWithoutSession: notesWithoutSession(chart),
    }
    const subjects = first.map(({ subject }) => subject)
    return { review, given, chart, placed, documented, subjects }
  }
}

const NOTHING_BESIDE: KnownToAudit = { billed: new Set(), unsupported: new Set() }

/**
 * How often the sessions of a chart are judged anew at the most. A chain of sessions of which each rests on the one
 * before can be made as long as one likes; of a chart with a longer one nothing is claimed.
 */
const MOST_PASSES = 32

/** Adds the sessions that a finding or an audit blocks, and tells whether there are more of them than before. */
const addBlocked = (
  blocked: Set<Session>,
  judged: ReadonlyArray<SubjectFindings>,
  unsupported: KnownToAudit['unsupported'],
): boolean => {
  const before = blocked.size
  for (const session of unsupported) blocked.add(session)
  for (const one of judged) if (isBlocked(one)) blocked.add(one.subject.session)
  return blocked.size > before
}

const isBlocked = ({ findings }: SubjectFindings): boolean => findings.filter(isOpen).some(blocks)
