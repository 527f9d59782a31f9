import { describe, expect, it } from 'vitest'
import { limitRow } from '../../src/ledger/limitRow.js'
import { placesOn, rowUseOn } from '../../src/ledger/rowUseOn.js'
import { unitEntries } from '../../src/ledger/unitEntries.js'
import { windowLayout } from '../../src/ledger/windowLayout.js'
import { dayNumber } from '../../src/time/CalendarDate.js'
import { day } from '../subject/chartOf.js'
import { at, limit, unit } from './history.js'

const units = [
  unit('2026-03-02', '09:00', 'a'),
  unit('2026-03-02', '20:00', 'a'),
  unit('2026-03-03', '08:45', 'b'),
  unit('2026-03-03', '09:15', 'b'),
  unit('2026-03-03', '21:00', 'b'),
]

const useOn = (window: object, maximum: number) => {
  const each = limit({ window, maximum })
  const layout = windowLayout(each.window, () => undefined)
  const [row] = unitEntries(each, layout, () => false)(units).values()
  const entries = row?.entries ?? []
  const { length } = layout
  const countsBeyond = length === Infinity
  const held = limitRow({ maximum, length, countsBeyond, isOpenAt: () => false })(entries)
  const on = rowUseOn(layout)(entries, held)
  return (date: string) => on(day(date))
}

describe('rowUseOn', () => {
  it('all of a window that stands', () => {
    const on = useOn({ kind: 'lifetime' }, 3)
    expect(on('2026-03-01')).toEqual({ used: 5, counted: 5, isExact: true })
  })

  it('the days of a window that rolls', () => {
    const on = useOn({ kind: 'rollingDays', days: 2 }, 3)
    expect(['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map(on)).toEqual([
      { used: 0, counted: 0, isExact: true },
      { used: 2, counted: 2, isExact: true },
      { used: 5, counted: 3, isExact: true },
      { used: 3, counted: 1, isExact: true },
      { used: 0, counted: 0, isExact: true },
    ])
  })

  it('of hours the most that ends on the date, and what counts after its last unit', () => {
    const on = useOn({ kind: 'rolling24Hours' }, 4)
    // Until 8:45 there are three in 24 hours, until 9:15 and until 21:00 three again.
    expect(on('2026-03-03')).toEqual({ used: 3, counted: 3, isExact: true })
    expect(on('2026-03-02')).toEqual({ used: 2, counted: 2, isExact: true })
  })

  it('of hours, where nothing is on the date, the day before', () => {
    const on = useOn({ kind: 'rolling24Hours' }, 4)
    expect(on('2026-03-04')).toEqual({ used: 3, counted: 3, isExact: true })
    expect(on('2026-03-05')).toEqual({ used: 0, counted: 0, isExact: true })
  })
})

describe('placesOn', () => {
  it.each([
    ['a window that stands', { kind: 'month' }, -Infinity, Infinity],
    ['days', { kind: 'rollingDays', days: 7 }, dayNumber(day('2026-03-02')), 20_514],
    ['hours', { kind: 'rolling24Hours' }, at('2026-03-01', '10:00'), at('2026-03-03', '14:00')],
  ])('%s', (_, window, first, last) => {
    const layout = windowLayout(limit({ window }).window, () => undefined)
    expect(placesOn(layout, day('2026-03-02'))).toEqual([first, last])
  })
})
