import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { PolicyGap } from '../../src/policy/PolicyGap.js'
import { PolicyGap as arbitrary } from '../arbitrary/PolicyGap.js'

const valid = { dates: { from: '2017-01-01', through: '2024-09-19' }, reason: 'not read' }

describe('PolicyGap', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (gap) => {
        expect(decode(PolicyGap)(gap)).toEqual(E.right(gap))
      }),
    )
  })

  it.each([
    ['a gap without dates', { ...valid, dates: undefined }, ['dates'], 'missing'],
    ['a day that is none', { ...valid, dates: { from: '2017-02-29' } }, ['dates', 'from'], 'form'],
    ['a gap without a reason', { ...valid, reason: undefined }, ['reason'], 'missing'],
    ['an empty reason', { ...valid, reason: '' }, ['reason'], 'tooShort'],
    ['a reason too long', { ...valid, reason: 'x'.repeat(2_001) }, ['reason'], 'tooLong'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(PolicyGap)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
