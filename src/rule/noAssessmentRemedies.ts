import { carcs } from '../code/carcs.js'
import type { NoAssessmentDetail } from './assessmentOf.js'
import type { Remedy } from './Remedy.js'

/** What a reader is told where a session has no assessment to look at. */
export const noAssessmentRemedies: Readonly<Record<NoAssessmentDetail['reason'], Remedy>> = {
  noAssessment: {
    sentence: 'No assessment of the member is dated on or before {serviceDate}.',
    fix: 'Assess the member before further sessions; one made later does not reach back to this one.',
    fixedBy: 'clinician',
    carc: carcs.programGuidelinesNotMet,
  },
}
