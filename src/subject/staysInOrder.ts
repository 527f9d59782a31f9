import type { Stay } from '../record/Stay.js'
import { dayNumber } from '../time/CalendarDate.js'
import { chronological } from '../units/chronological.js'

/** Stays in order of admission, those whose first day is not known last; then by id, then by all the rest. */
export const staysInOrder = chronological<Stay>({
  start: ({ from }) => (from === undefined ? Infinity : dayNumber(from)),
  id: ({ id }) => id,
  rest: (stay) => stay,
})
