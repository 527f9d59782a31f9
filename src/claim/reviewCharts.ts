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
import type { KnownToAudit } from './KnownToAudit.js'
import { reviewChart, type JudgedChart } from './reviewChart.js'

/** As of which day, for which moment and by which policies a caseload is judged. */
export interface Judging {
  readonly asOf: CalendarDate
  readonly moment: Moment
  readonly histories: ReadonlyArray<PolicyHistory>
  /** Whether an audit judges over all charts what staff gave; absent: the limits of scope `staff` are judged by each chart. */
  readonly isStaffJudgedElsewhere?: boolean
}

/**
 * Judges the charts of a caseload, each by itself, in order of member, and keeps of each what is asked for. What an audit
 * knows of a chart is given with it.
 */
export const reviewCharts = <A>(
  { asOf, moment, histories, isStaffJudgedElsewhere = false }: Judging,
  keep: (judged: JudgedChart) => A,
): ((
  caseload: Caseload,
  knownOf?: (chart: Chart) => KnownToAudit | undefined,
) => ReadonlyArray<A>) => {
  const policies = policiesOf(histories)
  return ({ staff, charts, incomplete }, knownOf) => {
    const isStaffIncomplete = incomplete?.includes('staff') === true
    const isStaffKnown = staff !== undefined && !isStaffIncomplete
    const surroundings: Surroundings = {
      asOf,
      staff: isStaffKnown ? recordsById(staff) : undefined,
      onFile: staffOnFile({ staff, isComplete: isStaffKnown }),
      isStaffIncomplete,
      isStaffJudgedElsewhere,
    }
    const judge = reviewChart(policies, moment, surroundings)
    return inOrderOfMember(charts).map((chart) => keep(judge(chart, knownOf?.(chart))))
  }
}

const inOrderOfMember = chronological<Chart>({
  start: () => 0,
  id: ({ member }) => member.id,
  rest: (chart) => chart,
})
