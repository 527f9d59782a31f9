import type { Assessment } from '../record/Assessment.js'
import type { Chart } from '../record/Chart.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { countUpTo } from '../time/countUpTo.js'
import { chronological } from '../units/chronological.js'
import type { Choice } from './Choice.js'

/**
 * The assessment by which a session is judged, by dates alone: the latest that was made on the service date or before
 * it; of several of one day, the one whose id sorts last. Where none was, the nearest is the first that was made after
 * it. One without a day is chosen never: where no other was made in time, it leaves the choice open.
 */
export const chooseAssessment = ({
  assessments,
  incomplete,
}: Pick<Chart, 'assessments' | 'incomplete'>): ((
  serviceDate: CalendarDate | undefined,
) => Choice<Assessment>) => {
  if (assessments === undefined) return () => unknown('assessments')
  const ordered = inOrder(assessments)
  const dated = ordered.filter(({ assessedOn }) => assessedOn !== undefined)
  const undated = ordered.filter(({ assessedOn }) => assessedOn === undefined)
  const days = dated.map(dayOf)
  return (serviceDate) => {
    if (serviceDate === undefined) return unknown('session.start')
    const madeInTime = countUpTo(days, dayNumber(serviceDate))
    const record = dated[madeInTime - 1]
    if (record !== undefined) return { kind: 'chosen', record }
    if (undated.length > 0) return unknown('assessment.assessedOn', undated)
    if (incomplete?.includes('assessments') === true) return unknown('assessments')
    const nearest = dated[madeInTime]
    return nearest === undefined ? { kind: 'none' } : { kind: 'none', nearest }
  }
}

/** How many assessments are named as evidence of what is not known. */
const MOST = 16

const unknown = (
  missing: string,
  assessments: ReadonlyArray<Assessment> = [],
): Choice<Assessment> => ({
  kind: 'unknown',
  missing: [missing],
  evidence: [...new Set(assessments.map(({ id }) => id))]
    .slice(0, MOST)
    .map((id) => ({ record: 'assessment', id })),
})

const dayOf = ({ assessedOn }: Assessment): number =>
  assessedOn === undefined ? Infinity : dayNumber(assessedOn)

// By day, those without one last; then id; then all the rest, so that two of one id are told apart.
const inOrder = chronological<Assessment>({
  start: dayOf,
  id: ({ id }) => id,
  rest: (assessment) => assessment,
})
