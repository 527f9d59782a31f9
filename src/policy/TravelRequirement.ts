import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { record } from '../codec/record.js'

/** How much time a worker needs to come from one place to another. */
export interface TravelRequirement {
  /** The fewest minutes between two sessions in person at different places, which are still enough: 1 to 1,440. */
  readonly minutesBetweenPlaces: number
}

export const TravelRequirement: Codec<TravelRequirement> = record<TravelRequirement>(
  'TravelRequirement',
  { minutesBetweenPlaces: integer('minutes', 1, 1440) },
)
