import { zipWith } from 'fp-ts/ReadonlyArray'
import type { Chart } from '../record/Chart.js'
import type { Session } from '../record/Session.js'
import { chartSubjects, type Surroundings } from '../subject/chartSubjects.js'
import type { ChooseEditions } from '../subject/chooseEditions.js'
import { otherServices } from '../subject/otherServices.js'
import { placeChart } from '../subject/placeChart.js'
import type { PlacedSession } from '../subject/PlacedSession.js'
import type { UnitReckoning } from '../subject/reckonUnits.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** A session that is not in the chart, as it would be judged on a day. */
export interface Proposal {
  readonly serviceDate: CalendarDate
  readonly one: PlacedSession
  readonly subject: SessionSubject
}

/** Judges sessions that are not in a chart beside those that are, in order of day. */
export const proposalsIn = (
  choose: ChooseEditions,
  surroundings: Surroundings,
  chart: Chart,
  reckoning: UnitReckoning,
): ((sessions: ReadonlyArray<Session>) => ReadonlyArray<Proposal>) => {
  const place = placeChart(choose, true)
  const subjectsOf = chartSubjects(surroundings)
  const others = otherServices(reckoning.sessions)
  return (sessions) => {
    const placed = place({ ...chart, sessions })
    const made = zipWith(placed, subjectsOf(chart, placed, reckoning), (one, subject) => ({
      one,
      subject: { ...subject, otherServices: others },
    }))
    return made
      .flatMap(({ one, subject }) => {
        const { serviceDate } = one
        return serviceDate === undefined ? [] : [{ serviceDate, one, subject }]
      })
      .sort((a, b) => (a.serviceDate < b.serviceDate ? -1 : 1))
  }
}
