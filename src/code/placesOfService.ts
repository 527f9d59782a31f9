import type { Cited } from '../source/Cited.js'
import { citedTable } from './citedTable.js'
import { PlaceOfService } from './PlaceOfService.js'

const assigned = [
  '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27',
  '31 32 33 34 41 42 49 50 51 52 53 54 55 56 57 58 60 61 62 65 66 71 72 81 99',
].flatMap((codes) => codes.split(' '))

/** The place of service codes that are assigned, in order. Which of them a payer pays is the payer's to say. */
export const placesOfService: ReadonlyArray<Cited<PlaceOfService>> = citedTable(
  PlaceOfService,
  'codeSource237',
  assigned,
)

const codes: ReadonlySet<string> = new Set(placesOfService.map((place) => place.value))

/**
 * Whether a place of service code is assigned.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { decode, isAssignedPlaceOfService, PlaceOfService } from 'h2014'
 *
 * console.log(E.map(isAssignedPlaceOfService)(decode(PlaceOfService)('30'))) // => { _tag: 'Right', right: false }
 */
export const isAssignedPlaceOfService = (place: PlaceOfService): boolean => codes.has(place)
