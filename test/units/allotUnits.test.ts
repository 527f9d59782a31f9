import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import type { Rounding } from '../../src/policy/Rounding.js'
import { allotUnits, type CodeMinutes } from '../../src/units/allotUnits.js'
import { roundMinutes } from '../../src/units/roundMinutes.js'
import { soundRounding } from '../arbitrary/Rounding.js'
import { given, midpoint, minutes } from './given.js'

const timed = (byCode: Readonly<Record<string, number>>): ReadonlyArray<CodeMinutes> =>
  Object.entries(byCode).map(([code, count]) => ({
    code: given(Hcpcs)(code),
    minutes: minutes(count),
  }))

const allotted = (rounding: Rounding, byCode: Readonly<Record<string, number>>): object =>
  Object.fromEntries(allotUnits(rounding)(timed(byCode)).map(({ code, units }) => [code, units]))

const codes = ['97110', '97112', '97140', 'H2014', 'H2017']

const anyMinutes = fc
  .array(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 0, max: 200 })), { maxLength: 8 })
  .map((entries) => entries.flatMap(([code, count]) => timed({ [code]: count })))

describe('allotUnits', () => {
  it.each([
    [29, 0],
    [30, 2],
  ])(
    'takes back what codes earn of %i minutes, which are fewer than earn the first unit',
    (total, units) => {
      const rounding: Rounding = {
        kind: 'remainder',
        unitMinutes: 15,
        remainderMinutes: 15,
        minimumMinutes: 30,
      }
      const shares = allotUnits(rounding)(timed({ H2014: 15, H2017: total - 15 }))
      expect(shares.reduce((sum, share) => sum + share.units, 0)).toBe(units)
    },
  )

  it.each([
    ['CMS8-1', { H2014: 33, H2017: 7 }, { H2014: 2, H2017: 1 }],
    ['CMS8-2', { H2014: 18, H2017: 10 }, { H2014: 1, H2017: 1 }],
    // Equal in remainder and in minutes: the first in order of code, which is ours.
    ['CMS8-3', { H2014: 8, H2017: 8 }, { H2014: 1, H2017: 0 }],
    ['10 and 10 minutes', { H2014: 10, H2017: 10 }, { H2014: 1, H2017: 0 }],
    // One second-hand page gives A 1 and B 1 here. The manual compares what is left beyond whole units (8 and 7) and
    // bills the larger, which is A; so does this method.
    ['CMS8-4', { H2014: 23, H2017: 7 }, { H2014: 2, H2017: 0 }],
    ['CMS8-5', { H0038: 25, H2014: 15, H2017: 10 }, { H0038: 2, H2014: 1, H2017: 0 }],
    ['CMS8-6', { H2014: 2, H2017: 6 }, { H2014: 0, H2017: 1 }],
    ['CMS8-6 the other way', { H2014: 7, H2017: 1 }, { H2014: 1, H2017: 0 }],
    ['below 8 in all', { H2014: 4, H2017: 3 }, { H2014: 0, H2017: 0 }],
    ['a code without minutes', { H2014: 53, H2017: 0 }, { H2014: 4, H2017: 0 }],
    ['one code', { H2014: 52 }, { H2014: 3 }],
    ['no code', {}, {}],
  ])('%s', (_, byCode, units) => {
    expect(allotted(midpoint, byCode)).toEqual(units)
  })

  // Medicare Claims Processing Manual, chapter 5, section 20.2, as quoted in findacode.com article 26634.
  it.each([
    ['example 1', { 97112: 24, 97110: 23 }, { 97112: 2, 97110: 1 }],
    // "Choose either code for 2 units and bill the other for 1": the first in order of code is ours.
    ['example 2', { 97112: 20, 97110: 20 }, { 97110: 2, 97112: 1 }],
    ['example 3', { 97110: 33, 97140: 7 }, { 97110: 2, 97140: 1 }],
    [
      'example 4',
      { 97110: 18, 97140: 13, 97116: 10, 97035: 8 },
      { 97110: 1, 97140: 1, 97116: 1, 97035: 0 },
    ],
  ])('the manual, %s', (_, byCode, units) => {
    expect(allotted(midpoint, byCode)).toEqual(units)
  })

  it('gives a tie of remainders to the code with more minutes', () => {
    expect(allotted(midpoint, { H2014: 10, H2017: 25 })).toEqual({ H2014: 0, H2017: 2 })
  })

  it('adds up a code that is given twice', () => {
    expect(allotUnits(midpoint)([...timed({ H2014: 7 }), ...timed({ H2014: 8 })])).toEqual([
      { code: 'H2014', minutes: 15, units: 1 },
    ])
  })

  it('lends no unit where the total earns fewer than the codes would by themselves', () => {
    const late: Rounding = { kind: 'thresholds', minutes: [15, 60], thenEveryMinutes: 15 }
    expect(allotted(late, { H2014: 15, H2017: 30 })).toEqual({ H2014: 0, H2017: 1 })
    expect(
      allotted(
        { kind: 'remainder', unitMinutes: 15, remainderMinutes: 15, minimumMinutes: 29 },
        { H2014: 15 },
      ),
    ).toEqual({
      H2014: 0,
    })
  })

  it('allots the units of the total, no more and no less', () => {
    fc.assert(
      fc.property(soundRounding, anyMinutes, (rounding, entries) => {
        const total = entries.reduce((sum, one) => sum + one.minutes, 0)
        const units = allotUnits(rounding)(entries).reduce((sum, one) => sum + one.units, 0)
        expect(units).toBe(roundMinutes(rounding)(minutes(total)))
      }),
    )
  })

  it('gives no code a unit of which it has no minute', () => {
    fc.assert(
      fc.property(soundRounding, anyMinutes, (rounding, entries) => {
        const length =
          rounding.kind === 'remainder' ? rounding.unitMinutes : rounding.thenEveryMinutes
        for (const one of allotUnits(rounding)(entries)) {
          expect(one.units).toBeLessThanOrEqual(Math.ceil(one.minutes / length))
        }
      }),
    )
  })

  it('hands out units one by one to the code with the most minutes in none', () => {
    fc.assert(
      fc.property(anyMinutes, (entries) => {
        const result = allotUnits(midpoint)(entries)
        const left = result.map((one) => ({ ...one, left: Number(one.minutes), units: 0 }))
        const total = result.reduce((sum, one) => sum + one.units, 0)
        for (let unit = 0; unit < total; unit += 1) {
          const next = [...left].sort(
            (a, b) => b.left - a.left || b.minutes - a.minutes || (a.code < b.code ? -1 : 1),
          )[0]
          if (next === undefined) break
          next.left -= 15
          next.units += 1
        }
        expect(result.map(({ units }) => units)).toEqual(left.map(({ units }) => units))
      }),
    )
  })

  it('gives the same for any order of the codes', () => {
    fc.assert(
      fc.property(soundRounding, anyMinutes, (rounding, entries) => {
        expect(allotUnits(rounding)([...entries].reverse())).toEqual(allotUnits(rounding)(entries))
      }),
    )
  })
})
