import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Minutes, minutesIn, minutesMonoid } from '../../src/time/Minutes.js'
import { Minutes as arbitrary } from '../arbitrary/Minutes.js'
import { hostileValues } from './hostileValues.js'
import { callWith } from '../claim/call.js'

const most = Number.MAX_SAFE_INTEGER

describe('Minutes', () => {
  it.each([0, 1, 15, 1_440, most])('reads %d', (minutes) => {
    expect(decode(Minutes)(minutes)).toEqual(E.right(minutes))
  })

  it('reads minus zero as zero', () => {
    expect(decode(Minutes)(-0)).toStrictEqual(E.right(0))
  })

  it.each([-1, 0.5, 7.5, most + 1, 1e308, Number.POSITIVE_INFINITY])('refuses %d', (minutes) => {
    expect(E.isLeft(decode(Minutes)(minutes))).toBe(true)
  })

  it.each(hostileValues.filter(([, value]) => typeof value !== 'number'))(
    'refuses %s',
    (_, value) => {
      expect(E.isLeft(decode(Minutes)(value))).toBe(true)
    },
  )

  it('refuses a number written as a text', () => {
    expect(E.isLeft(decode(Minutes)('15'))).toBe(true)
  })
})

describe('minutesIn', () => {
  it.each([
    ['none', 0, 0],
    ['a millisecond', 1, 0],
    ['a millisecond less than a minute', 59_999, 0],
    ['a minute', 60_000, 1],
    ['seven minutes and 59.999 seconds', 479_999, 7],
    ['eight minutes', 480_000, 8],
    ['a day', 86_400_000, 1_440],
    ['less than none', -60_000, 0],
    ['minus zero', -0, 0],
    ['no number', Number.NaN, 0],
    ['without end', Number.POSITIVE_INFINITY, most],
  ])('%s', (_, milliseconds, minutes) => {
    expect(minutesIn(milliseconds)).toBe(minutes)
  })

  it('are minutes for any number', () => {
    fc.assert(
      fc.property(fc.double(), (milliseconds) => {
        expect(E.isRight(decode(Minutes)(minutesIn(milliseconds)))).toBe(true)
      }),
    )
  })
})

describe('minutesMonoid', () => {
  const large = fc.oneof(
    arbitrary,
    fc.constantFrom(0, most, most - 1).map((n) => minutesIn(n * 60_000)),
  )

  it('adds, in any grouping and any order, with nothing as zero', () => {
    const { concat, empty } = minutesMonoid
    fc.assert(
      fc.property(large, large, large, (a, b, c) => {
        expect(concat(concat(a, b), c)).toBe(concat(a, concat(b, c)))
        expect(concat(a, b)).toBe(concat(b, a))
        expect(concat(empty, a)).toBe(a)
        expect(E.isRight(decode(Minutes)(concat(a, b)))).toBe(true)
      }),
    )
  })

  it.each([
    ['less than none', -50, 3],
    ['a text', '5', 3],
    ['nothing', null, undefined],
    ['no number', Number.NaN, 3],
    ['more than any', Infinity, -Infinity],
  ])('gives whole minutes of what is none: %s', (_, a, b) => {
    const sum = callWith(minutesMonoid.concat, [a, b])
    expect(E.isRight(decode(Minutes)(sum))).toBe(true)
  })

  it('stays at the largest safe integer', () => {
    const largest = decode(Minutes)(most)
    const sum = E.map((minutes: Minutes) => minutesMonoid.concat(minutes, minutes))(largest)
    expect(sum).toEqual(E.right(most))
  })
})
