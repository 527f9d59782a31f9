import { describe, expect, it } from 'vitest'
import { countedSessions } from '../../src/units/countedSessions.js'
import { countUnits } from '../../src/units/countUnits.js'
import { dated } from './dated.js'
import { fullUnits, lasting, perDay } from './given.js'

const counting = { rounding: fullUnits, aggregation: perDay, minimumContactMinutes: 0 }

describe('countedSessions', () => {
  it('tells what became of the time of each session', () => {
    const sessions = dated(
      {
        ...lasting('2026-03-04T10:00:00-06:00', 25, 30),
        nonBillable: [lasting('2026-03-04T10:00:00-06:00', 5)],
      },
      lasting('2026-03-04T12:00:00-06:00', 12),
    )
    expect(countedSessions(countUnits(counting, 'startDate')(sessions))).toEqual([
      {
        start: sessions[0]?.time.recorded.start,
        units: {
          session: 's1',
          serviceDates: ['2026-03-04'],
          elapsedMilliseconds: 1_530_000,
          minutesDocumented: 20,
          minutesCounted: 20,
          countedMilliseconds: 1_200_000,
          units: 2,
          dropped: [
            { reason: 'nonBillable', milliseconds: 300_000 },
            { reason: 'seconds', milliseconds: 30_000 },
          ],
        },
      },
      {
        start: sessions[1]?.time.recorded.start,
        units: {
          session: 's2',
          serviceDates: ['2026-03-04'],
          elapsedMilliseconds: 720_000,
          minutesDocumented: 12,
          minutesCounted: 10,
          countedMilliseconds: 600_000,
          units: 0,
          dropped: [{ reason: 'remainder', milliseconds: 120_000 }],
        },
      },
    ])
  })
})
