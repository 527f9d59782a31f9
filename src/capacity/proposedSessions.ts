import { skillsTraining } from '../code/Hcpcs.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { CapacityRequest } from './CapacityRequest.js'

/** The planned session that a request speaks of, on each of some days. They bear an id that no record has. */
export const proposedSessions = (
  {
    format,
    modality,
    placeOfService,
    renderingProvider,
    modifiers,
    authorization,
  }: CapacityRequest,
  dates: ReadonlyArray<CalendarDate>,
): ReadonlyArray<Session> =>
  dates.map((serviceDate) => ({
    id: '',
    code: skillsTraining,
    status: 'planned',
    serviceDate,
    ...(format === undefined ? {} : { format }),
    ...(modality === undefined ? {} : { modality }),
    ...(placeOfService === undefined ? {} : { placeOfService }),
    ...(renderingProvider === undefined ? {} : { renderingProvider }),
    ...(modifiers === undefined ? {} : { modifiers }),
    ...(authorization === undefined ? {} : { authorization }),
  }))
