import * as E from 'fp-ts/Either'
import { zipWith } from 'fp-ts/ReadonlyArray'
import type { Chart } from '../record/Chart.js'
import type { Session } from '../record/Session.js'
import type { Moment } from '../code/Moment.js'
import { chartSubjects, type Surroundings } from '../subject/chartSubjects.js'
import { chooseEditions } from '../subject/chooseEditions.js'
import { isKnown } from '../subject/isKnown.js'
import { notesWithoutSession } from '../subject/notesWithoutSession.js'
import { placeChart } from '../subject/placeChart.js'
import type { PlacedSession } from '../subject/PlacedSession.js'
import type { Policies } from '../subject/Policies.js'
import { reckonUnits, type UnitReckoning } from '../subject/reckonUnits.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { asClaimed } from './asClaimed.js'
import { blocks } from './blocks.js'
import type { ChartReview } from './ChartReview.js'
import { claimLines } from './claimLines.js'
import { documentedUnits } from './documentedUnits.js'
import { isOpen } from './Finding.js'
import { judgeSubject } from './judgeSubject.js'
import { limitStandings } from './limitStandings.js'
import { overriding } from './overriding.js'
import { reviewSession } from './reviewSession.js'
import type { SubjectFindings } from './SubjectFindings.js'

/** Judges the sessions of one member and derives the lines that may be claimed. */
export const reviewChart = (
  policies: Policies,
  moment: Moment,
  surroundings: Surroundings,
): ((chart: Chart) => ChartReview) => {
  const place = placeChart(chooseEditions(policies), moment === 'schedule')
  const subjectsOf = chartSubjects(surroundings)
  const findingsOf = judgeSubject(moment)
  const overridingOf = overriding(surroundings.asOf)
  const sessionOf = reviewSession(moment)
  return (chart) => {
    const areSessionsKnown = isKnown(chart, 'sessions')
    const reckon = (sessions: ReadonlyArray<PlacedSession>): UnitReckoning =>
      reckonUnits(sessions, chart)
    const { over, standings } = overridingOf(chart.overrides)
    const judge = (subject: SessionSubject): SubjectFindings => ({
      subject,
      findings: over(subject, findingsOf(subject)),
    })
    const placed = place(chart)
    const documented = reckon(placed)
    const first = subjectsOf(chart, placed, documented, asClaimed(documented.limitUse)).map(judge)
    // Time that is not supported must neither help other time to a unit nor use up its limits. So the units of the
    // others are reckoned once more without it, and they are judged by those. Where more turn out not to be supported
    // then, as where events of authorizations hold units of what was left out, it is done again without them too.
    const blocked = new Set<Session>()
    let judged: ReadonlyArray<SubjectFindings> = first
    let supported = documented
    for (let pass = 0; addBlocked(blocked, judged); pass += 1) {
      if (pass === MOST_PASSES) {
        supported = reckon([])
        break
      }
      supported = reckon(placed.filter(({ session }) => !blocked.has(session)))
      const again = subjectsOf(chart, placed, supported, asClaimed(supported.limitUse))
      judged = zipWith(judged, again, (one, subject) =>
        blocked.has(one.subject.session) ? one : judge(subject),
      )
    }
    return {
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
  }
}

/**
 * How often the sessions of a chart are judged anew at the most. A chain of sessions of which each rests on the one
 * before can be made as long as one likes; of a chart with a longer one nothing is claimed.
 */
const MOST_PASSES = 32

/** Adds the sessions that a finding blocks, and tells whether there are more of them than before. */
const addBlocked = (blocked: Set<Session>, judged: ReadonlyArray<SubjectFindings>): boolean => {
  const before = blocked.size
  for (const one of judged) if (isBlocked(one)) blocked.add(one.subject.session)
  return blocked.size > before
}

const isBlocked = ({ findings }: SubjectFindings): boolean => findings.filter(isOpen).some(blocks)
