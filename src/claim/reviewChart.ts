import * as E from 'fp-ts/Either'
import { zipWith } from 'fp-ts/ReadonlyArray'
import type { Chart } from '../record/Chart.js'
import type { Moment } from '../rule/Moment.js'
import { chartSubjects, type Surroundings } from '../subject/chartSubjects.js'
import { chooseEditions } from '../subject/chooseEditions.js'
import { isKnown } from '../subject/isKnown.js'
import { placeChart } from '../subject/placeChart.js'
import type { PlacedSession } from '../subject/PlacedSession.js'
import type { Policies } from '../subject/Policies.js'
import { reckonUnits, type UnitReckoning } from '../subject/reckonUnits.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { blocks } from './blocks.js'
import type { ChartReview } from './ChartReview.js'
import { claimLines } from './claimLines.js'
import { documentedUnits } from './documentedUnits.js'
import { isOpen } from './Finding.js'
import { judgeSubject } from './judgeSubject.js'
import { limitStandings } from './limitStandings.js'
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
  const judge = (subject: SessionSubject): SubjectFindings => ({
    subject,
    findings: findingsOf(subject),
  })
  const sessionOf = reviewSession(moment)
  return (chart) => {
    const areSessionsKnown = isKnown(chart, 'sessions')
    const reckon = (sessions: ReadonlyArray<PlacedSession>): UnitReckoning =>
      reckonUnits(sessions, areSessionsKnown)
    const placed = place(chart)
    const documented = reckon(placed)
    const first = subjectsOf(chart, placed, documented).map(judge)
    const blocked = new Set(first.filter(isBlocked).map(({ subject }) => subject.session))
    // Time that is not supported must neither help other time to a unit nor use up its limits. So the units of the
    // others are reckoned once more without it, and they are judged by those.
    const supported =
      blocked.size === 0
        ? documented
        : reckon(placed.filter(({ session }) => !blocked.has(session)))
    const judged =
      supported === documented
        ? first
        : zipWith(first, subjectsOf(chart, placed, supported), (one, again) =>
            blocked.has(one.subject.session) ? one : judge(again),
          )
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
    }
  }
}

const isBlocked = ({ findings }: SubjectFindings): boolean => findings.filter(isOpen).some(blocks)
