import { describe, expect, it } from 'vitest'
import { countUnits } from '../../src/units/countUnits.js'
import { dated } from './dated.js'
import { anyRemainder, continuous, lasting, perSession } from './given.js'

const withBreak = {
  ...lasting('2026-03-04T10:00:00-06:00', 30),
  nonBillable: [lasting('2026-03-04T10:08:00-06:00', 2)],
}

describe('countUnits', () => {
  const counting = { rounding: anyRemainder, aggregation: perSession, minimumContactMinutes: 10 }

  it('measures a session against the minimum as a whole', () => {
    const count = countUnits(counting, 'startDate')(dated(withBreak))
    expect(count.earned).toHaveLength(2)
    expect(count.dropped).toEqual([])
  })

  it('measures each stretch where units must be continuous', () => {
    const sessions = dated(withBreak)
    const count = countUnits({ ...counting, aggregation: continuous }, 'startDate')(sessions)
    expect(count.earned).toHaveLength(2)
    expect(count.dropped).toEqual([
      { dated: sessions[0], reason: 'belowMinimumContact', milliseconds: 480_000 },
    ])
  })

  it('says by which reading of midnight it counted which sessions', () => {
    const sessions = dated(lasting('2026-03-04T23:50:00-06:00', 20))
    const count = countUnits(counting, 'splitByServiceDate')(sessions)
    expect([count.midnight, count.sessions]).toEqual(['splitByServiceDate', sessions])
    expect(count.earned.map((unit) => unit.first.part.serviceDate)).toEqual([
      '2026-03-04',
      '2026-03-05',
    ])
  })
})
