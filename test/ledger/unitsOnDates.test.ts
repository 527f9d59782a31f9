import { expect, it } from 'vitest'
import { unitsOnDates } from '../../src/ledger/unitsOnDates.js'
import { day } from '../subject/chartOf.js'
import { at, unit } from './history.js'

it('unitsOnDates puts what is not within on the service date of each unit', () => {
  const units = [unit('2026-03-02', '23:45', 'a'), unit('2026-03-03', '00:00', 'a')]
  const [first] = units
  const serviceDate = day('2026-03-02')
  const dates = unitsOnDates()
  dates.add(
    [
      { place: 1, uses: 1, isBilled: false, serviceDate, units },
      {
        place: 1,
        uses: 1,
        isBilled: false,
        serviceDate,
        units: [unit('2026-03-02', '10:00', 'b')],
      },
      {
        place: 1,
        uses: 1,
        isBilled: false,
        serviceDate,
        units: [unit('2026-03-02', '11:00', 'c')],
      },
    ],
    ['beyond', 'untold', 'within'],
  )
  const monday = dates.of(serviceDate)
  expect([...monday.unitsBeyond]).toEqual([['a', 1]])
  expect([...monday.startsBeyond]).toEqual([['a', new Set([first?.start])]])
  expect([...monday.untold]).toEqual(['b'])
  const tuesday = dates.of(day('2026-03-03'))
  expect([...tuesday.startsBeyond]).toEqual([['a', new Set([at('2026-03-03', '00:00')])]])
  expect([...dates.of(day('2026-03-04')).unitsBeyond]).toEqual([])
})
