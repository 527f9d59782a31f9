import type { PolicyHistory } from '../policy/PolicyHistory.js'
import type { Caseload } from '../record/Caseload.js'
import type { Chart } from '../record/Chart.js'
import type { Moment } from '../code/Moment.js'
import type { Surroundings } from '../subject/chartSubjects.js'
import { policiesOf } from '../subject/Policies.js'
import { recordsById } from '../subject/recordsById.js'
import { staffOnFile } from '../subject/staffOnFile.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { chronological } from '../units/chronological.js'
import type { ChartReview } from './ChartReview.js'
import { reviewChart } from './reviewChart.js'

/** As of which day, for which moment and by which policies a caseload is judged. */
export interface Judging {
  readonly asOf: CalendarDate
  readonly moment: Moment
  readonly histories: ReadonlyArray<PolicyHistory>
}

/** Judges the charts of a caseload, each by itself, in order of member. */
export const reviewCharts = ({ asOf, moment, histories }: Judging) => {
  const policies = policiesOf(histories)
  return ({ staff, charts, incomplete }: Caseload): ReadonlyArray<ChartReview> => {
    const isStaffKnown = staff !== undefined && incomplete?.includes('staff') !== true
    const surroundings: Surroundings = {
      asOf,
      staff: isStaffKnown ? recordsById(staff) : undefined,
      onFile: staffOnFile({ staff, isComplete: isStaffKnown }),
    }
    return inOrderOfMember(charts).map(reviewChart(policies, moment, surroundings))
  }
}

const inOrderOfMember = chronological<Chart>({
  start: () => 0,
  id: ({ member }) => member.id,
  rest: (chart) => chart,
})
