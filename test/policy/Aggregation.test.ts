import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Aggregation } from '../../src/policy/Aggregation.js'
import { Aggregation as arbitrary } from '../arbitrary/Aggregation.js'

const sum = { kind: 'sum', window: { kind: 'day' }, by: ['code'] }
const total = { kind: 'totalMinutes', codes: ['H2014'], by: [] }

describe('Aggregation', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (aggregation) => {
        expect(decode(Aggregation)(aggregation)).toEqual(E.right(aggregation))
      }),
    )
  })

  it.each([
    ['an unknown kind', { ...sum, kind: 'average' }, ['kind'], 'word'],
    ['a contact that does not say', { kind: 'contact' }, ['continuous'], 'missing'],
    ['an answer that is none', { kind: 'contact', continuous: 'yes' }, ['continuous'], 'type'],
    ['a sum without a window', { ...sum, window: undefined }, ['window'], 'missing'],
    ['an unknown window', { ...sum, window: { kind: 'shift' } }, ['window', 'kind'], 'word'],
    ['an unknown key', { ...sum, by: ['code', 'member'] }, ['by', 1], 'word'],
    ['a sum that does not say by what', { ...sum, by: null }, ['by'], 'missing'],
    ['a code that is none', { ...total, codes: ['h2014'] }, ['codes', 0], 'form'],
    ['more keys than there are', { ...sum, by: Array(7).fill('code') }, ['by'], 'tooMany'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(Aggregation)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
