import { describe, expect, it } from 'vitest'
import { MILLISECONDS_PER_DAY, windowLayout } from '../../src/ledger/windowLayout.js'
import type { LimitWindow } from '../../src/policy/LimitWindow.js'
import { day } from '../subject/chartOf.js'
import { at, unit } from './history.js'

const noPlan = () => undefined
const planYear: LimitWindow = { kind: 'planYear', firstMonth: 7, firstDay: 1 }

describe('windowLayout', () => {
  it.each<readonly [string, LimitWindow, string, string, string | undefined]>([
    ['a day', { kind: 'day' }, '2026-03-02', '2026-03-02', '2026-03-03'],
    ['a week', { kind: 'week', firstDay: 'sunday' }, '2026-03-01', '2026-03-07', '2026-03-08'],
    ['a month', { kind: 'month' }, '2026-03-01', '2026-03-31', '2026-04-01'],
    ['a year', { kind: 'calendarYear' }, '2026-01-01', '2026-12-31', '2027-01-01'],
    ['a plan year', planYear, '2025-07-01', '2026-06-30', '2026-07-01'],
    ['a lifetime', { kind: 'lifetime' }, '1900-01-01', '2099-12-31', undefined],
    ['seven days', { kind: 'rollingDays', days: 7 }, '2026-02-24', '2026-03-02', undefined],
    ['one day', { kind: 'rollingDays', days: 1 }, '2026-03-02', '2026-03-02', undefined],
    ['24 hours', { kind: 'rolling24Hours' }, '2026-03-01', '2026-03-02', undefined],
  ])('%s: its days, and when the next begins', (_, window, from, through, next) => {
    const on = windowLayout(window, noPlan).windowOn(day('2026-03-02'))
    expect(on?.range).toEqual({ from, through })
    expect(on?.next).toBe(next)
  })

  it('the last window that there is has none after it', () => {
    const { windowOn } = windowLayout({ kind: 'month' }, noPlan)
    expect(windowOn(day('2099-12-15'))?.next).toBeUndefined()
  })

  it('windows that stand are rows of their own, dates of windows that roll share one', () => {
    const rowsOf = (window: LimitWindow) =>
      ['2026-03-02', '2026-03-31', '2026-04-01'].map(
        (date) => windowLayout(window, noPlan).windowOn(day(date))?.row,
      )
    expect(new Set(rowsOf({ kind: 'month' })).size).toBe(2)
    expect(new Set(rowsOf({ kind: 'lifetime' })).size).toBe(1)
    expect(new Set(rowsOf({ kind: 'rollingDays', days: 2 })).size).toBe(1)
  })

  it('a plan has its days, and without one there is no window', () => {
    const effective = { from: day('2026-01-15'), through: day('2026-07-14') }
    const { windowOn } = windowLayout({ kind: 'plan' }, (date) =>
      date < '2026-07-15' ? { plan: 'plan', effective } : undefined,
    )
    expect(windowOn(day('2026-03-02'))).toMatchObject({ range: effective, next: '2026-07-15' })
    expect(windowOn(day('2026-07-15'))).toBeUndefined()
    const open = windowLayout({ kind: 'plan' }, () => ({
      plan: 'plan',
      effective: { from: day('2026-01-15') },
    }))
    expect(open.windowOn(day('2026-03-02'))).toMatchObject({
      range: { from: '2026-01-15', through: '2099-12-31' },
      next: undefined,
    })
  })

  it('places are days, or instants where a window is of hours', () => {
    const one = unit('1970-01-03', '09:00', 'a')
    expect(windowLayout({ kind: 'month' }, noPlan).placeOf(one)).toBe(2)
    const hours = windowLayout({ kind: 'rolling24Hours' }, noPlan)
    expect(hours.placeOf(one)).toBe(at('1970-01-03', '09:00'))
    expect(hours.length).toBe(MILLISECONDS_PER_DAY)
    expect(hours.isByInstant).toBe(true)
  })
})
