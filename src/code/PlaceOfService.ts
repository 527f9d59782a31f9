import type { Codec } from '../codec/Codec.js'
import { textWhere } from '../codec/textWhere.js'
import { isDigit } from './isDigit.js'

export interface PlaceOfServiceBrand {
  readonly PlaceOfService: unique symbol
}

/**
 * A place of service code by its form: two digits, such as `12` or `02`. A code that is not assigned can be read;
 * whether it is assigned is asked of `isAssignedPlaceOfService`.
 */
export type PlaceOfService = string & PlaceOfServiceBrand

const length = 2

/** Whether a value has the form of a place of service code. */
export const isPlaceOfService = (value: unknown): value is PlaceOfService =>
  typeof value === 'string' &&
  value.length === length &&
  isDigit(value.charCodeAt(0)) &&
  isDigit(value.charCodeAt(1))

export const PlaceOfService: Codec<PlaceOfService> = textWhere<PlaceOfService>(
  'PlaceOfService',
  length,
  isPlaceOfService,
  { pattern: '^[0-9]{2}$' },
)
