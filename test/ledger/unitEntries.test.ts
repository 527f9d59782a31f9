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

const rowsOf = (fields: object) => {
  const each = limit({ window: { kind: 'month' }, ...fields })
  const layout = windowLayout(each.window, () => undefined)
  return [...unitEntries(each, layout)(units).values()].map(({ entries }) =>
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
    )(misdated).values()
    expect(row?.entries.map(({ units: [first] }) => first?.session)).toEqual(['early', 'late'])
  })

  it('what lies in no window is left out', () => {
    expect(rowsOf({ window: { kind: 'plan' } })).toEqual([])
  })
})
