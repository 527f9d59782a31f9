import { carcs } from '../code/carcs.js'
import type { NoPlanDetail } from './planInEffect.js'
import type { Remedy } from './Remedy.js'

/** What a reader is told where no plan is in effect that could hold what is asked of it. */
export const noPlanRemedies: Readonly<Record<NoPlanDetail['reason'], Remedy>> = {
  noPlanIsInEffect: {
    sentence: 'No treatment plan is in effect on the service date.',
    fix: 'If a plan was in effect on that day, record it; a plan made later does not cover the session.',
    fixedBy: 'clinician',
    carc: carcs.programGuidelinesNotMet,
  },
}
