import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { dayNumber, isCalendarDate, nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { covers, DateRange, rangesOverlap } from '../../src/time/DateRange.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { DateRange as arbitrary } from '../arbitrary/DateRange.js'
import { hostileValues } from './hostileValues.js'

const of = (from: string, through?: string): DateRange => {
  const decoded = decode(DateRange)({ from, through })
  if (E.isLeft(decoded)) throw new Error('no range')
  return decoded.right
}

describe('DateRange', () => {
  it('decodes what it decoded to an equal value of its own', () => {
    fc.assert(
      fc.property(arbitrary, (range) => {
        const decoded = decode(DateRange)(range)
        expect(decoded).toEqual(E.right(range))
        expect(E.isRight(decoded) && decoded.right).not.toBe(range)
      }),
    )
  })

  it.each([
    ['absent', { from: '2026-01-01' }],
    ['undefined', { from: '2026-01-01', through: undefined }],
    ['null', { from: '2026-01-01', through: null }],
  ])('is open where the last day is %s', (_, input) => {
    const decoded = decode(DateRange)(input)
    expect(decoded).toStrictEqual(E.right({ from: '2026-01-01' }))
  })

  it('reads a range whose first day is after its last', () => {
    const range = { from: '2026-02-01', through: '2026-01-01' }
    expect(decode(DateRange)(range)).toEqual(E.right(range))
  })

  it.each([
    ['no first day', {}, ['from'], 'missing'],
    ['a first day that is none', { from: '2026-02-30' }, ['from'], 'form'],
    ['a last day that is none', { from: '2026-01-01', through: 20_260_131 }, ['through'], 'type'],
    ['a text', '2026-01-01/2026-01-31', [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(DateRange)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(E.isLeft(decode(DateRange)(value))).toBe(true)
    expect(E.isLeft(decode(DateRange)({ from: value }))).toBe(true)
  })
})

describe('covers', () => {
  it.each([
    ['the day before the first', '2026-01-01', '2026-01-31', '2025-12-31', false],
    ['the first day', '2026-01-01', '2026-01-31', '2026-01-01', true],
    ['a day between', '2026-01-01', '2026-01-31', '2026-01-15', true],
    ['the last day', '2026-01-01', '2026-01-31', '2026-01-31', true],
    ['the day after the last', '2026-01-01', '2026-01-31', '2026-02-01', false],
    ['the only day', '2028-02-29', '2028-02-29', '2028-02-29', true],
    ['the day before an open range', '2026-01-01', undefined, '2025-12-31', false],
    ['the first day of an open range', '2026-01-01', undefined, '2026-01-01', true],
    ['any later day of an open range', '2026-01-01', undefined, '2099-12-31', true],
    ['a day between ends the wrong way round', '2026-01-31', '2026-01-01', '2026-01-15', false],
    ['an end of a range the wrong way round', '2026-01-31', '2026-01-01', '2026-01-31', false],
  ])('%s', (_, from, through, date, expected) => {
    expect(isCalendarDate(date) && covers(of(from, through))(date)).toBe(expected)
  })
})

describe('rangesOverlap', () => {
  it.each([
    ['the same days', of('2026-01-01', '2026-01-31'), of('2026-01-01', '2026-01-31'), true],
    ['one common day', of('2026-01-01', '2026-01-31'), of('2026-01-31', '2026-02-28'), true],
    ['days in a row', of('2026-01-01', '2026-01-31'), of('2026-02-01', '2026-02-28'), false],
    ['one inside the other', of('2026-01-01', '2026-12-31'), of('2026-05-01', '2026-05-01'), true],
    ['two open ranges', of('2026-01-01'), of('2030-01-01'), true],
    ['an open range after a closed one', of('2026-01-01', '2026-01-31'), of('2026-02-01'), false],
    ['an open range from its last day', of('2026-01-01', '2026-01-31'), of('2026-01-31'), true],
    ['the wrong way round', of('2026-01-31', '2026-01-01'), of('2026-01-01', '2026-12-31'), false],
    [
      'both the wrong way round',
      of('2026-01-31', '2026-01-01'),
      of('2026-01-31', '2026-01-01'),
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(rangesOverlap(a, b)).toBe(expected)
    expect(rangesOverlap(b, a)).toBe(expected)
  })

  it('is true just when some day lies in both', () => {
    const day = fc.integer({ min: 0, max: 12 }).map(nearestCalendarDate)
    const near = fc.oneof(fc.record({ from: day }), fc.record({ from: day, through: day }))
    const days = Array.from({ length: 13 }, (_, index) => nearestCalendarDate(index))
    fc.assert(
      fc.property(near, near, (a, b) => {
        const common = days.some((each) => covers(a)(each) && covers(b)(each))
        expect(rangesOverlap(a, b)).toBe(common)
      }),
    )
  })

  it('a range covers the days from its first through its last, and no other', () => {
    fc.assert(
      fc.property(arbitrary, CalendarDate, (range, date) => {
        const last =
          range.through === undefined ? Number.POSITIVE_INFINITY : dayNumber(range.through)
        const isWithin = dayNumber(range.from) <= dayNumber(date) && dayNumber(date) <= last
        expect(covers(range)(date)).toBe(isWithin)
      }),
    )
  })
})
