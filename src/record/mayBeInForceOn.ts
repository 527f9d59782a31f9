import type { CalendarDate } from '../time/CalendarDate.js'
import type { Diagnosis } from './Diagnosis.js'

/** Whether it is not known since when a diagnosis stands, so that it may be in force on a day: it was not resolved by then. */
export const mayBeInForceOn =
  (date: CalendarDate) =>
  ({ establishedOn, resolvedOn }: Diagnosis): boolean =>
    establishedOn === undefined && (resolvedOn === undefined || date < resolvedOn)
