import { describe, expect, it } from 'vitest'
import { unitEntries } from '../../src/ledger/unitEntries.js'
import { windowLayout } from '../../src/ledger/windowLayout.js'
import { day } from '../subject/chartOf.js'
import { facts, limit, unit } from './history.js'

const of = (renderingProvider: string) => ({ facts: facts({ renderingProvider }) })

const units = [
  unit('2026-02-28', '23:45', 'night', of('p')),
  unit('2026-03-01', '00:00', 'night', of('p')),
  unit('2026-03-01', '09:00', 'a', of('q')),
  unit('2026-03-01', '09:15', 'a', { ...of('q'), minutes: 8 }),
]

const isBilled = (session: string): boolean => session === 'a'

const rowsOf = (fields: object) => {
  const each = limit({ window: { kind: 'month' }, ...fields })
  const layout = windowLayout(each.window, () => undefined)
  return [...unitEntries(each, layout, isBilled)(units).values()].map(({ entries }) =>
    entries.map(
      ({ uses, units: own }) =>
        `${uses}: ${own.map(({ session, serviceDate }) => `${session} ${serviceDate}`).join(', ')}`,
    ),
  )
}

describe('unitEntries', () => {
  it('each unit for itself, in the row of its window', () => {
    expect(rowsOf({})).toEqual([
      ['1: night 2026-02-28'],
      ['1: night 2026-03-01', '1: a 2026-03-01', '1: a 2026-03-01'],
    ])
  })

  it('its minutes', () => {
    expect(rowsOf({ measure: 'minutes' })[1]).toEqual([
      '15: night 2026-03-01',
      '15: a 2026-03-01',
      '8: a 2026-03-01',
    ])
  })

  it('a session once, where its first unit lies', () => {
    expect(rowsOf({ measure: 'sessions' })).toEqual([
      ['1: night 2026-02-28, night 2026-03-01'],
      ['1: a 2026-03-01, a 2026-03-01'],
    ])
  })

  it('a day once', () => {
    expect(rowsOf({ measure: 'days' })).toEqual([
      ['1: night 2026-02-28'],
      ['1: night 2026-03-01, a 2026-03-01, a 2026-03-01'],
    ])
  })

  it('a day once of each provider, where each is counted alone', () => {
    const fields = { measure: 'days', scope: 'memberAndProvider', window: { kind: 'lifetime' } }
    expect(rowsOf(fields)).toEqual([
      ['1: night 2026-02-28', '1: night 2026-03-01'],
      ['1: a 2026-03-01, a 2026-03-01'],
    ])
  })

  it('in hours in the order in which they began, whatever their dates', () => {
    const each = limit({ window: { kind: 'rolling24Hours' } })
    const misdated = [
      unit('2026-03-01', '12:00', 'late', { serviceDate: day('2026-02-28') }),
      unit('2026-03-01', '09:00', 'early'),
    ]
    const [row] = unitEntries(
      each,
      windowLayout(each.window, () => undefined),
      isBilled,
    )(misdated).values()
    expect(row?.entries.map(({ units: [first] }) => first?.session)).toEqual(['early', 'late'])
    const days = limit({ window: { kind: 'rollingDays', days: 2 } })
    const layout = windowLayout(days.window, () => undefined)
    const [byDay] = unitEntries(days, layout, isBilled)(misdated).values()
    expect(byDay?.entries.map(({ units: [first] }) => first?.session)).toEqual(['late', 'early'])
  })

  it('one that stands for several units counts as so many, where units or minutes are counted', () => {
    const usesIn = (measure: string) => {
      const each = limit({ measure })
      const layout = windowLayout(each.window, () => undefined)
      const many = unit('2026-03-01', '09:00', 'a', { count: 3 })
      return [...unitEntries(each, layout, isBilled)([many]).values()][0]?.entries[0]?.uses
    }
    expect(['units', 'minutes', 'sessions', 'days'].map(usesIn)).toEqual([3, 45, 1, 1])
  })

  it('is billed where any of its sessions is', () => {
    const billedIn = (fields: object, session = 'b') => {
      const each = limit(fields)
      const layout = windowLayout(each.window, () => undefined)
      const rows = unitEntries(
        each,
        layout,
        isBilled,
      )([
        unit('2026-03-01', '08:00', session),
        unit('2026-03-01', '09:00', 'a'),
        unit('2026-03-01', '10:00', session),
      ])
      return [...rows.values()].flatMap(({ entries }) => entries.map((one) => one.isBilled))
    }
    expect(billedIn({})).toEqual([false, true, false])
    expect(billedIn({ measure: 'sessions' })).toEqual([false, true])
    expect(billedIn({ measure: 'days' })).toEqual([true])
    expect(billedIn({ measure: 'days' }, 'a')).toEqual([true])
  })

  it('what lies in no window is left out', () => {
    expect(rowsOf({ window: { kind: 'plan' } })).toEqual([])
  })

  it('a day of a code that is paid by the day is one unit, in units alone', () => {
    const perDiem = [
      unit('2026-03-01', '09:00', 'a', { kind: 'perDiem' }),
      unit('2026-03-01', '11:00', 'b', { kind: 'perDiem' }),
      unit('2026-03-02', '09:00', 'c', { kind: 'perDiem' }),
    ]
    const countIn = (measure: string) => {
      const each = limit({ measure, window: { kind: 'month' } })
      const rows = unitEntries(
        each,
        windowLayout(each.window, () => undefined),
        isBilled,
      )(perDiem)
      return [...rows.values()].flatMap(({ entries }) => entries.map(({ uses }) => uses))
    }
    expect(['units', 'sessions', 'days', 'minutes'].map(countIn)).toEqual([
      [1, 1],
      [1, 1, 1],
      [1, 1],
      [15, 15, 15],
    ])
  })

  it.each([
    ['units', ['session.units', undefined, undefined, 'policy.limits.paidBy']],
    ['minutes', [undefined, 'session.units', 'session.end', 'policy.limits.paidBy']],
    ['sessions', ['session.units', undefined, undefined, 'policy.limits.paidBy']],
  ])('what is not certain of it, counted in %s', (measure, expected) => {
    const each = limit({ measure })
    const doubted = unit('2026-03-01', '12:00', 'doubted')
    const all = [
      unit('2026-03-01', '09:00', 'part', { kind: 'part' }),
      unit('2026-03-01', '10:00', 'perDiem', { kind: 'perDiem' }),
      unit('2026-03-01', '11:00', 'untimed', { kind: 'untimed' }),
      doubted,
    ]
    const layout = windowLayout(each.window, () => undefined)
    const [row] = unitEntries(each, layout, isBilled, new Set([doubted]))(all).values()
    expect(row?.entries.map(({ missing }) => missing)).toEqual(expected)
    expect(row?.entries.map(({ isDoubtful }) => isDoubtful)).toEqual(
      expected.map((missing) => missing !== undefined),
    )
  })

  it('a session of which one unit is certain is certain', () => {
    const each = limit({ measure: 'sessions' })
    const layout = windowLayout(each.window, () => undefined)
    const [row] = unitEntries(
      each,
      layout,
      isBilled,
    )([
      unit('2026-03-01', '09:00', 'a', { kind: 'part' }),
      unit('2026-03-01', '10:00', 'a'),
    ]).values()
    expect(row?.entries).toMatchObject([{ uses: 1, isDoubtful: false, missing: undefined }])
  })
})
