import { carcs } from '../code/carcs.js'
import { noPlanRemedies } from './noPlanRemedies.js'
import type { NoPlannedServiceDetail } from './plannedServices.js'
import type { Remedy } from './Remedy.js'

/** What a reader is told where the plan names no service that the session could be. */
export const noPlannedServiceRemedies: Readonly<Record<NoPlannedServiceDetail['reason'], Remedy>> =
  {
    ...noPlanRemedies,
    serviceIsNotPlanned: {
      sentence: 'Plan {plan} names no service of {code}.',
      fix: 'Have the plan name the service before further sessions; if it did on that day, record it.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    plannedServiceIsNotInEffect: {
      sentence: 'Plan {plan} names {code}, but for days other than {serviceDate}.',
      fix: 'Check the days for which the plan names the service; extend them before further sessions.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  }
