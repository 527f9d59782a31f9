import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Rounding, unitMinutesOf } from '../../src/policy/Rounding.js'
import { Rounding as arbitrary } from '../arbitrary/Rounding.js'

const midpoint = { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 8 }
const table = { kind: 'thresholds', minutes: [16, 38, 53], thenEveryMinutes: 15 }

describe('Rounding', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (rounding) => {
        expect(decode(Rounding)(rounding)).toEqual(E.right(rounding))
      }),
    )
  })

  it.each([
    ['an unknown kind', { ...midpoint, kind: 'nearest' }, ['kind'], 'word'],
    ['no kind', { unitMinutes: 15 }, ['kind'], 'missing'],
    ['a remainder without a unit', { ...midpoint, unitMinutes: null }, ['unitMinutes'], 'missing'],
    ['a unit of no length', { ...midpoint, unitMinutes: 0 }, ['unitMinutes'], 'range'],
    ['a unit above a day', { ...midpoint, unitMinutes: 1441 }, ['unitMinutes'], 'range'],
    ['part of a minute', { ...midpoint, remainderMinutes: 7.5 }, ['remainderMinutes'], 'range'],
    ['a minimum below 0', { ...midpoint, minimumMinutes: -1 }, ['minimumMinutes'], 'range'],
    ['a table that is no list', { ...table, minutes: 8 }, ['minutes'], 'type'],
    ['a row that is no number', { ...table, minutes: [8, '23'] }, ['minutes', 1], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(Rounding)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})

describe('unitMinutesOf', () => {
  it.each([
    [midpoint, 15],
    [{ ...midpoint, unitMinutes: 60 }, 60],
    [table, 15],
    [{ ...table, thenEveryMinutes: 30 }, 30],
  ])('%j has units of %i minutes', (rounding, minutes) => {
    expect(E.map(unitMinutesOf)(decode(Rounding)(rounding))).toEqual(E.right(minutes))
  })
})
