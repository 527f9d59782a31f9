import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { CalendarMonth } from '../../src/time/CalendarMonth.js'
import { CalendarMonth as arbitrary } from '../arbitrary/CalendarMonth.js'
import { hostileValues, lookalikesOf } from './hostileValues.js'

describe('CalendarMonth', () => {
  it.each(['1900-01', '2026-03', '2026-12', '2099-12'])('reads %s', (text) => {
    expect(decode(CalendarMonth)(text)).toEqual(E.right(text))
  })

  it.each([
    ['month 0', '2026-00', 'form'],
    ['month 13', '2026-13', 'form'],
    ['a year before 1900', '1899-12', 'form'],
    ['a year after 2099', '2100-01', 'form'],
    ['one digit months', '2026-3', 'form'],
    ['an American month', '03/2026', 'form'],
    ['nothing', '', 'form'],
    ['a date', '2026-03-01', 'tooLong'],
    ['a number', 202_603, 'type'],
  ])('refuses %s', (_, input, kind) => {
    const issue = { path: [], kind, expected: 'CalendarMonth' }
    expect(decode(CalendarMonth)(input)).toEqual(E.left([issue]))
  })

  it.each([...lookalikesOf('2026-03'), ...hostileValues])('refuses %s', (_, value) => {
    expect(E.isLeft(decode(CalendarMonth)(value))).toBe(true)
  })

  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (month) => {
        expect(decode(CalendarMonth)(month)).toEqual(E.right(month))
      }),
    )
  })
})
