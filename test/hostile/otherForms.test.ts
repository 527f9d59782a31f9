import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import * as api from '../../src/index.js'
import { callWith } from '../claim/call.js'

/** Texts that are no calendar day, though each begins or ends as one. */
const noDays = [
  '2026-02-30',
  '2026-11-23T09:00:00-06:00',
  '2026-11-2',
  '26-11-2026',
  'unreadable',
  '',
]

/** Texts that are no date-time, though each begins or ends as one. */
const noDateTimes = [
  '2026-11-23',
  '2026-11-23T09:00:00',
  '2026-11-23T24:00:00-06:00',
  '2026-02-30T09:00:00-06:00',
  '2026-11-23T09:00:00-06:00 or later',
  'unreadable',
  '',
]

/** Texts that are no diagnosis code. */
const noCodes = ['F20.', 'f20.9', 'F20.9.1', 'none', 'the member', '']

const given = (f: object, ...args: ReadonlyArray<unknown>): unknown => callWith(f, args)

const onward = (f: unknown, arg: unknown): unknown => (typeof f === 'function' ? given(f, arg) : f)

describe('a text of another form', () => {
  it.each(noDays)('is no day: %j', (text) => {
    expect(given(api.dayNumber, text)).toBeNaN()
    expect(given(api.addDays(1), text)).toEqual(O.none)
    expect(onward(given(api.ageOn, text), '2026-11-23')).toBeNaN()
    expect(onward(given(api.ageOn, '1990-01-01'), text)).toBeNaN()
  })

  it.each(noDateTimes)('is no date-time: %j', (text) => {
    expect(given(api.instantOf, text)).toBeNaN()
    expect(given(api.offsetMinutesOf, text)).toBeNaN()
    expect(given(api.dateOf, text)).toBe('')
    expect(given(api.hasLocalOffset, text)).toBe(false)
  })

  it.each(noCodes)('is no diagnosis code: %j', (text) => {
    expect(given(api.icd10CmWithoutDot, text)).toBe('')
    expect(given(api.sameIcd10Cm, text, text)).toBe(false)
  })
})
