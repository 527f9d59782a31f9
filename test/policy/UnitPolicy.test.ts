import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { UnitPolicy } from '../../src/policy/UnitPolicy.js'
import { UnitPolicy as arbitrary } from '../arbitrary/UnitPolicy.js'

const silent = {
  rounding: 'notStated',
  aggregation: 'notStated',
  seconds: 'notStated',
  midnight: 'notStated',
  minimumContactMinutes: 'notStated',
}

describe('UnitPolicy', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary(), (policy) => {
        expect(decode(UnitPolicy)(policy)).toEqual(E.right(policy))
      }),
    )
  })

  it('reads a payer that says nothing', () => {
    expect(decode(UnitPolicy)(silent)).toEqual(E.right(silent))
  })

  it('reads a file that takes nothing up, and fills nothing in', () => {
    expect(decode(UnitPolicy)({ seconds: null, midnight: undefined })).toEqual(E.right({}))
  })

  it.each([
    ['a word that is no silence', { ...silent, midnight: 'unlimited' }, ['midnight'], 'word'],
    [
      'a value without a source',
      { ...silent, seconds: { value: 'cutAfterSum' } },
      ['seconds', 'source'],
      'missing',
    ],
    [
      'a minimum above a day',
      { ...silent, minimumContactMinutes: { value: 1441, source: 'manual' } },
      ['minimumContactMinutes', 'value'],
      'range',
    ],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(UnitPolicy)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
