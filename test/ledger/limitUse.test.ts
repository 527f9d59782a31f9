import { describe, expect, it } from 'vitest'
import { dateUnits } from '../../src/ledger/dateUnits.js'
import { limitUse } from '../../src/ledger/limitUse.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import { day, heldOn } from '../subject/chartOf.js'
import { counted, fullUnits, given, perSession, session } from '../units/given.js'

const limit = (fields: object = {}): UnitLimit =>
  given(UnitLimit)({
    codes: ['H2014'],
    window: { kind: 'day' },
    measure: 'units',
    maximum: 4,
    beyond: 'deny',
    ...fields,
  })

const { lines } = counted(
  { rounding: fullUnits, aggregation: perSession },
  [
    heldOn('2026-02-28', 'february', '09:00', '09:15'),
    heldOn('2026-03-02', 'a', '09:00', '09:45'),
    heldOn('2026-03-02', 'b', '10:00', '10:30'),
    heldOn('2026-03-02', 'other', '08:00', '09:00', { code: 'H2017' }),
    heldOn('2026-03-04', 'c', '09:00', '09:15'),
  ].map((fields) => ({ session: session(fields) })),
)

const history = { lines, unknown: [], isComplete: true }

const used = (fields: object, date = '2026-03-02') => {
  const use = limitUse(limit(fields))(dateUnits(history))(day(date))
  return { ...use, unitsBeyond: Object.fromEntries(use.unitsBeyond) }
}

const theDay = { from: '2026-03-02', through: '2026-03-02' }

describe('limitUse', () => {
  it.each([
    ['under', { maximum: 6 }, 5, 1, {}],
    ['at', { maximum: 5 }, 5, 0, {}],
    ['over by one: the last unit', { maximum: 4 }, 5, 0, { b: 1 }],
    ['over by more', { maximum: 2 }, 5, 0, { a: 1, b: 2 }],
    ['nothing is within', { maximum: 0 }, 5, 0, { a: 3, b: 2 }],
    ['of other codes', { codes: ['H2017'], maximum: 4 }, 4, 0, {}],
    ['of codes together', { codes: ['H2014', 'H2017'], maximum: 8 }, 9, 0, { b: 1 }],
    ['in minutes, at', { measure: 'minutes', maximum: 75 }, 75, 0, {}],
    ['in minutes, within a unit', { measure: 'minutes', maximum: 74 }, 75, 0, { b: 1 }],
    ['without end', { maximum: 'unlimited' }, 5, 'unlimited', {}],
  ])('%s', (_, fields, expected, left, unitsBeyond) => {
    const window = theDay
    expect(used(fields)).toEqual({ window, used: expected, left, unitsBeyond, isComplete: true })
  })

  it.each([
    ['a week', { kind: 'week', firstDay: 'sunday' }, '2026-03-01', '2026-03-07', 6],
    ['a week from Saturday', { kind: 'week', firstDay: 'saturday' }, '2026-02-28', '2026-03-06', 7],
    ['a month', { kind: 'month' }, '2026-03-01', '2026-03-31', 6],
    ['a year', { kind: 'calendarYear' }, '2026-01-01', '2026-12-31', 7],
  ])('%s counts together', (_, window, from, through, expected) => {
    const use = used({ window, maximum: 100 })
    expect(use.window).toEqual({ from, through })
    expect(use.used).toBe(expected)
  })

  it('what is beyond is told of each date alone', () => {
    const month = { window: { kind: 'month' }, maximum: 4 }
    expect(used(month, '2026-03-02').unitsBeyond).toEqual({ b: 1 })
    expect(used(month, '2026-03-04').unitsBeyond).toEqual({ c: 1 })
    expect(used(month, '2026-03-05').unitsBeyond).toEqual({})
    expect(used(month, '2026-02-28').unitsBeyond).toEqual({})
  })

  it('a day without units is unused', () => {
    expect(used({}, '2026-03-03')).toMatchObject({ used: 0, left: 4, isComplete: true })
  })

  const h2014 = given(Hcpcs)('H2014')
  const h2017 = given(Hcpcs)('H2017')

  it.each([
    ['all is known', history, true],
    ['not every session', { ...history, isComplete: false }, false],
    [
      'not the units of one on that day',
      { ...history, unknown: [{ code: h2014, serviceDate: day('2026-03-02') }] },
      false,
    ],
    [
      'not the units of one on another day',
      { ...history, unknown: [{ code: h2014, serviceDate: day('2026-03-03') }] },
      true,
    ],
    [
      'not the units of another code',
      { ...history, unknown: [{ code: h2017, serviceDate: day('2026-03-02') }] },
      true,
    ],
    [
      'not the date of one',
      { ...history, unknown: [{ code: h2014, serviceDate: undefined }] },
      false,
    ],
    [
      'not the date of another code',
      { ...history, unknown: [{ code: h2017, serviceDate: undefined }] },
      true,
    ],
  ])('%s: complete is %s', (_, given, expected) => {
    const use = limitUse(limit())(dateUnits(given))(day('2026-03-02'))
    expect(use.isComplete).toBe(expected)
    expect(use.used).toBe(5)
  })
})
