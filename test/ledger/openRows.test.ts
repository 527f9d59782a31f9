import { describe, expect, it } from 'vitest'
import { openRows } from '../../src/ledger/openRows.js'
import { windowLayout } from '../../src/ledger/windowLayout.js'
import { day } from '../subject/chartOf.js'
import { facts, limit } from './history.js'

const open = (date: string, renderingProvider?: string) => ({
  session: 'open',
  serviceDate: day(date),
  start: undefined,
  facts: renderingProvider === undefined ? facts() : facts({ renderingProvider }),
})

const rowsOf = (
  fields: object,
  units: ReadonlyArray<ReturnType<typeof open>>,
  everywhere = false,
) => {
  const each = limit({ window: { kind: 'month' }, ...fields })
  const layout = windowLayout(each.window, () => undefined)
  const rows = openRows(each, layout)(units, everywhere)
  return (date: string, provider?: string): boolean =>
    rows(layout.windowOn(day(date))?.row ?? '', provider)(-Infinity, Infinity)
}

describe('openRows', () => {
  it('in the row of its window, and in no other', () => {
    const isOpen = rowsOf({}, [open('2026-03-09'), open('2026-03-10')])
    expect(['2026-02-28', '2026-03-01', '2026-04-01'].map((date) => isOpen(date))).toEqual([
      false,
      true,
      false,
    ])
  })

  it('of one provider alone, or of any where it is not known who it was', () => {
    const isOpen = rowsOf({ scope: 'memberAndProvider' }, [
      open('2026-03-09', 'p'),
      open('2026-04-09'),
    ])
    expect([isOpen('2026-03-01', 'p'), isOpen('2026-03-01', 'q')]).toEqual([true, false])
    expect([isOpen('2026-04-01', 'p'), isOpen('2026-04-01', 'q')]).toEqual([true, true])
    expect(isOpen('2026-04-01')).toBe(true)
  })

  it('in every row where sessions are not known at all', () => {
    expect(rowsOf({}, [], true)('2026-03-01')).toBe(true)
  })

  it('in none where there is no window', () => {
    expect(rowsOf({ window: { kind: 'plan' } }, [open('2026-03-09')])('2026-03-09')).toBe(false)
  })
})
