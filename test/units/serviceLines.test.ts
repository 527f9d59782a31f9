import { describe, expect, it } from 'vitest'
import { countUnits } from '../../src/units/countUnits.js'
import { serviceLines } from '../../src/units/serviceLines.js'
import { dated } from './dated.js'
import { fullUnits, lasting, perSession } from './given.js'

const counting = { rounding: fullUnits, aggregation: perSession, minimumContactMinutes: 0 }

describe('serviceLines', () => {
  it('has no line of no unit', () => {
    expect(serviceLines([])).toEqual([])
  })

  it('orders and numbers the units of a line by time, from whatever order they come in', () => {
    const { earned } = countUnits(
      counting,
      'startDate',
    )(
      dated(
        lasting('2026-03-04T10:00:00-06:00', 30),
        lasting('2026-03-04T12:00:00-06:00', 15),
        lasting('2026-03-03T12:00:00-06:00', 15),
      ),
    )
    const lines = serviceLines([...earned].reverse())
    expect(lines).toEqual(serviceLines(earned))
    expect(
      lines.map(({ serviceDate, units, minutes, sessions }) => [
        serviceDate,
        units,
        minutes,
        sessions,
      ]),
    ).toEqual([
      ['2026-03-03', 1, 15, ['s3']],
      ['2026-03-04', 3, 45, ['s1', 's2']],
    ])
    expect(lines[1]?.slices.map(({ unit, pieces }) => [unit, pieces[0]?.start])).toEqual([
      [1, '2026-03-04T10:00:00-06:00'],
      [2, '2026-03-04T10:15:00-06:00'],
      [3, '2026-03-04T12:00:00-06:00'],
    ])
  })

  it('orders lines of a day and a code by their first starts, whatever else they say', () => {
    const { earned } = countUnits(
      counting,
      'startDate',
    )(
      dated(
        { ...lasting('2026-03-04T12:00:00-06:00', 15), placeOfService: '11' },
        { ...lasting('2026-03-04T10:00:00-06:00', 15), placeOfService: '99' },
        { ...lasting('2026-03-04T14:00:00-06:00', 15), placeOfService: '03' },
      ),
    )
    for (const units of [earned, [...earned].reverse()]) {
      const places = serviceLines(units).map(({ placeOfService }) => placeOfService)
      expect(places).toEqual(['99', '11', '03'])
    }
  })
})
