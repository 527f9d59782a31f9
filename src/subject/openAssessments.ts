import type { Chart } from '../record/Chart.js'
import type { Evidence } from './Evidence.js'

/** What keeps one from telling that there is no later assessment than the one chosen. */
export interface OpenAssessments {
  /** What is missing, as paths of field names: the day of one, or some that are not known. None: nothing keeps one from it. */
  readonly missing: ReadonlyArray<string>
  /** The assessments without a day, in order of id, the first of many. */
  readonly evidence: ReadonlyArray<Evidence>
}

/** Tells whether one of some assessments, or one that is not known, may be later than the one chosen. */
export const openAssessments = ({
  assessments,
  incomplete,
}: Pick<Chart, 'assessments' | 'incomplete'>): OpenAssessments => {
  if (assessments === undefined) return { missing: ['assessments'], evidence: [] }
  const undated = assessments.filter(({ assessedOn }) => assessedOn === undefined)
  const ids = [...new Set(undated.map(({ id }) => id))].sort()
  return {
    missing: [
      ...(undated.length > 0 ? ['assessment.assessedOn'] : []),
      ...(incomplete?.includes('assessments') === true ? ['assessments'] : []),
    ],
    evidence: ids.slice(0, MOST).map((id) => ({ record: 'assessment', id })),
  }
}

/** How many assessments are named as evidence of what is not known. */
const MOST = 16
