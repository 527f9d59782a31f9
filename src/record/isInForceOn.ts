import type { CalendarDate } from '../time/CalendarDate.js'
import type { Diagnosis } from './Diagnosis.js'

/**
 * Whether a diagnosis is established by a day, which counts, and not resolved by then. One of which it is not known
 * since when it stands is not.
 */
export const isInForceOn =
  (date: CalendarDate) =>
  ({ establishedOn, resolvedOn }: Diagnosis): boolean =>
    establishedOn !== undefined &&
    establishedOn <= date &&
    (resolvedOn === undefined || date < resolvedOn)
