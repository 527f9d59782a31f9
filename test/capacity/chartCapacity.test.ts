import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { CapacityRequest } from '../../src/capacity/CapacityRequest.js'
import { chartCapacity } from '../../src/capacity/chartCapacity.js'
import { policiesOf } from '../../src/subject/Policies.js'
import { chartOf, counting, day, held } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { dailyLimit } from '../claim/reviewed.js'

describe('chartCapacity', () => {
  const capacityIn = chartCapacity(
    policiesOf([counting({ limits: [dailyLimit(16)] })]),
    day('2026-03-01'),
  )

  it('answers one request after another, of the same chart', () => {
    const capacityOf = capacityIn(chartOf({ sessions: [held('a', '09:00', '10:00')] }))
    const units = ['2026-03-02', '2026-03-03', '2026-03-02'].map((serviceDate) =>
      E.map(({ units: most }: { readonly units: unknown }) => most)(
        capacityOf(given(CapacityRequest)({ serviceDate })),
      ),
    )
    expect(units).toEqual([E.right(12), E.right(16), E.right(12)])
  })

  it('counts what a review would not support, such as sessions in the same minutes', () => {
    const sessions = [held('a', '09:00', '10:00'), held('b', '09:00', '10:00')]
    const capacity = capacityIn(chartOf({ sessions }))(
      given(CapacityRequest)({ serviceDate: '2026-03-02' }),
    )
    expect(E.isRight(capacity) && capacity.right.units).toBe(8)
  })
})
