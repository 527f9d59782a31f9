import { describe, expect, it } from 'vitest'
import { counting, day, heldOn } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'

describe('unitsSoFar', () => {
  const sessions = [
    heldOn('2026-03-09', 'c', '09:00', '10:00', { renderingProvider: 'p' }),
    heldOn('2026-03-02', 'a', '09:00', '10:00'),
    heldOn('2026-03-05', 'b', '09:00', '10:00'),
    heldOn('2026-03-05', 'd', '11:00', '12:00'),
    heldOn('2026-03-06', 'short', '09:00', '09:05'),
  ]
  const { soFar } = proposedIn({ sessions })

  it.each([
    ['2026-03-02', 0, []],
    ['2026-03-02', 2, []],
    ['2026-03-02', 3, ['2026-03-05']],
    ['2026-03-01', 8, ['2026-03-02', '2026-03-05', '2026-03-09']],
    ['2026-03-09', 99, []],
  ])('the dates with units after %s, within %i days', (date, days, expected) => {
    expect(soFar.datesAfter(day(date), days)).toEqual(expected)
  })

  it('who rendered', () => {
    expect(['c', 'a', 'z'].map(soFar.renderingProviderOf)).toEqual(['p', undefined, undefined])
  })

  it('no dates where the policy gives no units', () => {
    const silent = proposedIn({ sessions }, [
      counting({
        units: {
          rounding: 'notStated',
          aggregation: 'notStated',
          seconds: 'notStated',
          midnight: 'notStated',
          minimumContactMinutes: 'notStated',
        },
      }),
    ])
    expect(silent.soFar.datesAfter(day('2026-01-01'), 400)).toEqual([])
  })
})
