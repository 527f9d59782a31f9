import { describe, expect, it } from 'vitest'
import { datesOfLine, isOnLine } from '../../src/audit/LineDates.js'
import { day } from '../subject/chartOf.js'

const from = day('2026-03-02')

describe('the days of a line', () => {
  it.each([
    ['one day', undefined, '2026-03-02'],
    ['the same day twice', '2026-03-02', '2026-03-02'],
    ['several days', '2026-03-04', '2026-03-04'],
    ['a last day before the first', '2026-03-01', '2026-03-02'],
  ])('%s', (_, throughDate, through) => {
    const line = {
      serviceDate: from,
      ...(throughDate === undefined ? {} : { throughDate: day(throughDate) }),
    }
    expect(datesOfLine(line)).toEqual({ from, through })
  })

  it('are not known without a first one', () => {
    expect(datesOfLine({ throughDate: from })).toBe(undefined)
  })
})

describe('whether a day is one of them', () => {
  it.each([
    ['2026-03-01', false],
    ['2026-03-02', true],
    ['2026-03-04', true],
    ['2026-03-05', false],
  ])('%s: %s', (date, is) => {
    expect(isOnLine({ from, through: day('2026-03-04') }, day(date))).toBe(is)
  })

  it('any is where the days of the line are not known', () => {
    expect(isOnLine(undefined, from)).toBe(true)
  })
})
