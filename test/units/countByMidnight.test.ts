import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countByMidnight } from '../../src/units/countByMidnight.js'
import { countUnits } from '../../src/units/countUnits.js'
import { placeSessions } from '../../src/units/placeSessions.js'
import { soundAggregation } from '../arbitrary/Aggregation.js'
import { soundRounding } from '../arbitrary/Rounding.js'
import { TimedSession } from '../arbitrary/TimedSession.js'
import { dated } from './dated.js'
import { fullUnits, lasting, perDay } from './given.js'

const counting = { rounding: fullUnits, aggregation: perDay, minimumContactMinutes: 0 }
const night = lasting('2026-03-04T23:50:00-06:00', 20)
const day = lasting('2026-03-04T10:00:00-06:00', 15)

describe('countByMidnight', () => {
  it.each(['splitByServiceDate', 'startDate'] as const)(
    'counts once where %s is stated',
    (rule) => {
      const counts = countByMidnight({ ...counting, midnight: rule })(dated(night, day))
      expect(counts.map(({ midnight }) => midnight)).toEqual([rule])
    },
  )

  it('counts once where no session crosses midnight', () => {
    const counts = countByMidnight(counting)(dated(day, lasting('2026-03-09T10:00:00-06:00', 15)))
    expect(counts.map(({ midnight, sessions }) => [midnight, sessions.length])).toEqual([
      ['splitByServiceDate', 2],
    ])
  })

  it('takes the fewer units of each stretch of days', () => {
    const counts = countByMidnight(counting)(dated(night, lasting('2026-03-09T10:00:00-06:00', 15)))
    expect(counts.map(({ midnight, earned }) => [midnight, earned.length])).toEqual([
      ['splitByServiceDate', 0],
      ['splitByServiceDate', 1],
    ])
  })

  it('never gives more than either reading would', () => {
    fc.assert(
      fc.property(
        soundRounding,
        soundAggregation,
        fc.array(TimedSession),
        (rounding, aggregation, timed) => {
          const silent = { rounding, aggregation, minimumContactMinutes: 0 }
          const sessions = placeSessions(timed).dated
          const fewest = countByMidnight(silent)(sessions).reduce(
            (sum, { earned }) => sum + earned.length,
            0,
          )
          for (const rule of ['splitByServiceDate', 'startDate'] as const) {
            expect(fewest).toBeLessThanOrEqual(countUnits(silent, rule)(sessions).earned.length)
          }
        },
      ),
    )
  })
})
