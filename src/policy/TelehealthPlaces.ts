import { PlaceOfService } from '../code/PlaceOfService.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'

/** Which places of service a payer keeps for telehealth: all of its telehealth is there, and nothing else is. */
export interface TelehealthPlaces {
  /** At least one, up to 100. */
  readonly places: ReadonlyArray<PlaceOfService>
}

export const TelehealthPlaces: Codec<TelehealthPlaces> = record<TelehealthPlaces>(
  'TelehealthPlaces',
  { places: list(PlaceOfService, 100) },
)
