import { describe, expect, it } from 'vitest'
import { isPlaceOfService } from '../../src/code/PlaceOfService.js'
import { isAssignedPlaceOfService, placesOfService } from '../../src/code/placesOfService.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

const everyCode = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0')).filter(
  isPlaceOfService,
)

const runs: ReadonlyArray<readonly [number, number]> = [
  [1, 27],
  [31, 34],
  [41, 42],
  [49, 58],
  [60, 62],
  [65, 66],
  [71, 72],
  [81, 81],
  [99, 99],
]

describe('placesOfService', () => {
  it('are the assigned codes, in order, each cited', () => {
    const assigned = everyCode.filter((code) =>
      runs.some(([from, through]) => from <= Number(code) && Number(code) <= through),
    )
    expect(assigned).toHaveLength(52)
    expect(placesOfService).toEqual(assigned.map((value) => ({ value, source: 'codeSource237' })))
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(placesOfService)).toBe(true)
  })
})

describe('isAssignedPlaceOfService', () => {
  it('is true of the codes of the table and of no other', () => {
    const codes = everyCode.filter(isAssignedPlaceOfService)
    expect(codes).toEqual(placesOfService.map((place) => place.value))
  })
})
