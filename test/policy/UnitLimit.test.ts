import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'
import { UnitLimit as arbitrary } from '../arbitrary/UnitLimit.js'

const valid = {
  codes: ['H2014'],
  window: { kind: 'day' },
  measure: 'units',
  maximum: 16,
  beyond: 'deny',
}

describe('UnitLimit', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (limit) => {
        expect(decode(UnitLimit)(limit)).toEqual(E.right(limit))
      }),
    )
  })

  it.each([
    ['none at all', 0],
    ['one', 1],
    ['the most', 1_000_000],
    ['no limit, where the payer says so in terms', 'unlimited'],
  ])('reads a maximum of %s', (_, maximum) => {
    expect(decode(UnitLimit)({ ...valid, maximum })).toEqual(E.right({ ...valid, maximum }))
  })

  it.each(['member', 'memberAndProvider', 'staff'])('reads the scope %s', (scope) => {
    expect(decode(UnitLimit)({ ...valid, scope })).toEqual(E.right({ ...valid, scope }))
  })

  it.each(['thisPayer', 'anyPayer'])('reads whose payment counts: %s', (paidBy) => {
    expect(decode(UnitLimit)({ ...valid, paidBy })).toEqual(E.right({ ...valid, paidBy }))
  })

  it.each(['lastRendered', 'firstRendered'])('reads what is trimmed: %s', (trimmed) => {
    expect(decode(UnitLimit)({ ...valid, trimmed })).toEqual(E.right({ ...valid, trimmed }))
  })

  it.each([
    ['below none', -1, 'range'],
    ['over the most', 1_000_001, 'range'],
    ['not whole', 3.5, 'range'],
    ['of no number', Number.NaN, 'range'],
    ['that is silence: not stated is not unlimited', 'notStated', 'word'],
    ['as a text', '16', 'word'],
    ['that is left out', undefined, 'missing'],
  ])('refuses a maximum %s', (_, maximum, kind) => {
    const decoded = decode(UnitLimit)({ ...valid, maximum })
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [['maximum'], kind],
    ])
  })

  it.each([
    ['a code that is none', { ...valid, codes: ['H20'] }, ['codes', 0], 'form'],
    [
      'a window that is not known',
      { ...valid, window: { kind: 'rolling' } },
      ['window', 'kind'],
      'word',
    ],
    ['a measure that is not known', { ...valid, measure: 'hours' }, ['measure'], 'word'],
    ['an effect that is not known', { ...valid, beyond: 'reject' }, ['beyond'], 'word'],
    ['no effect', { ...valid, beyond: undefined }, ['beyond'], 'missing'],
    ['a scope that is not known', { ...valid, scope: 'agency' }, ['scope'], 'word'],
    ['a payment that is not known', { ...valid, paidBy: 'otherPayer' }, ['paidBy'], 'word'],
    ['an order that is not known', { ...valid, trimmed: 'leastPaid' }, ['trimmed'], 'word'],
    ['a modifier that is none', { ...valid, modifiers: ['H'] }, ['modifiers', 0], 'form'],
    [
      'a condition that cannot be read',
      { ...valid, when: { formats: ['couple'] } },
      ['when', 'formats', 0],
      'word',
    ],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(UnitLimit)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
