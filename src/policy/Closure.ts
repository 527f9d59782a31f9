import { PlaceOfService } from '../code/PlaceOfService.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { CalendarDate } from '../time/CalendarDate.js'

/** Days on which places are closed, so that nobody is met there in person. */
export interface Closure {
  /** What the days are, such as a holiday by its name, 1 to 200 characters. */
  readonly name: string
  /** The places that are closed, at least one, up to 100. */
  readonly places: ReadonlyArray<PlaceOfService>
  /** The days, whole ones, at least one, up to 1,000. */
  readonly days: ReadonlyArray<CalendarDate>
}

export const Closure: Codec<Closure> = record<Closure>('Closure', {
  name: text('name', { min: 1, max: 200 }),
  places: list(PlaceOfService, 100),
  days: list(CalendarDate, 1_000),
})
