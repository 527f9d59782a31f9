import { describe, expect, it } from 'vitest'
import { instantsOf, openPlaces } from '../../src/ledger/openPlaces.js'
import { MILLISECONDS_PER_DAY, windowLayout } from '../../src/ledger/windowLayout.js'
import type { LimitWindow } from '../../src/policy/LimitWindow.js'
import { dayNumber } from '../../src/time/CalendarDate.js'
import { day } from '../subject/chartOf.js'
import { at, facts } from './history.js'

const open = (date: string, start?: number) => ({
  session: 'open',
  serviceDate: day(date),
  start,
  facts: facts(),
})
const layout = (window: LimitWindow) => windowLayout(window, () => undefined)

const isOpenOn = (window: LimitWindow, ...dates: ReadonlyArray<string>) => {
  const isOpen = openPlaces(
    dates.map((date) => open(date)),
    layout(window),
  )
  return (date: string) => isOpen(dayNumber(day(date)), dayNumber(day(date)))
}

describe('openPlaces', () => {
  it('of none nothing is open', () => {
    expect(openPlaces([], layout({ kind: 'month' }))(-Infinity, Infinity)).toBe(false)
  })

  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-31', true],
  ])('a window that stands, from 2 March: %s %s', (date, expected) => {
    expect(isOpenOn({ kind: 'month' }, '2026-03-09', '2026-03-02')(date)).toBe(expected)
  })

  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-04', true],
    ['2026-03-05', false],
    ['2026-03-09', true],
    ['2026-03-11', true],
    ['2026-03-12', false],
  ])('three days, on 2 and 9 March: %s %s', (date, expected) => {
    const window: LimitWindow = { kind: 'rollingDays', days: 3 }
    expect(isOpenOn(window, '2026-03-09', '2026-03-02')(date)).toBe(expected)
  })

  const hours: LimitWindow = { kind: 'rolling24Hours' }

  it.each([
    ['before it', '2026-03-02', '08:59', false],
    ['with it', '2026-03-02', '09:00', true],
    ['24 hours and less than 24 later', '2026-03-04', '08:59', true],
    ['48 hours later', '2026-03-04', '09:00', false],
  ])('24 hours, a session from 9:00: %s', (_, date, time, expected) => {
    const isOpen = openPlaces([open('2026-03-02', at('2026-03-02', '09:00'))], layout(hours))
    expect(isOpen(at(date, time), at(date, time))).toBe(expected)
  })

  it('24 hours, a session without a start: on its date in any zone, and a day more', () => {
    const isOpen = openPlaces([open('2026-03-02')], layout(hours))
    const [first, last] = instantsOf(day('2026-03-02'))
    expect(isOpen(first - 1, first - 1)).toBe(false)
    expect(isOpen(first, first)).toBe(true)
    const until = last + MILLISECONDS_PER_DAY
    expect(isOpen(until - 1, until - 1)).toBe(true)
    expect(isOpen(until, until)).toBe(false)
  })
})

describe('instantsOf', () => {
  it('a day begins 14 hours before it does at Greenwich and ends 14 hours after', () => {
    expect(instantsOf(day('2026-03-02'))).toEqual([
      at('2026-03-01', '10:00'),
      at('2026-03-03', '14:00'),
    ])
  })
})

describe('from the last on', () => {
  const isOpenOn = (window: LimitWindow, date: string) => {
    const isOpen = openPlaces([open('2026-03-04')], layout(window), true)
    const place = -dayNumber(day(date))
    return isOpen(place, place)
  }

  it.each<readonly [string, LimitWindow, string, boolean]>([
    ['a window that stands, the day before', { kind: 'month' }, '2026-03-03', true],
    ['the day itself', { kind: 'month' }, '2026-03-04', true],
    ['the day after', { kind: 'month' }, '2026-03-05', false],
    ['three days, the first of them', { kind: 'rollingDays', days: 3 }, '2026-03-02', true],
    ['three days, the day before', { kind: 'rollingDays', days: 3 }, '2026-03-01', false],
    ['three days, the day after', { kind: 'rollingDays', days: 3 }, '2026-03-05', false],
  ])('%s', (_, window, date, expected) => {
    expect(isOpenOn(window, date)).toBe(expected)
  })
})
