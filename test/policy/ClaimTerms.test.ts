import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { claimMatters, ClaimTerms } from '../../src/policy/ClaimTerms.js'
import { ClaimTerms as arbitrary } from '../arbitrary/ClaimTerms.js'

describe('ClaimTerms', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(decode(ClaimTerms)(value)).toEqual(E.right(value))
      }),
    )
  })

  it.each<readonly [string, unknown, ReadonlyArray<string | number>, string]>([
    ['no record', [], [], 'type'],
    ['a matter that is neither cited nor notStated', { filing: 'soon' }, ['filing'], 'word'],
    [
      'a value without a source',
      { filing: { value: { days: 95 } } },
      ['filing', 'source'],
      'missing',
    ],
    ['parts that are no list', { stays: { value: {}, source: 'manual' } }, ['stays'], 'type'],
    [
      'a modifier that is none',
      { modifiers: [{ value: { modifier: 'hq' }, source: 'manual' }] },
      ['modifiers', 0, 'value', 'modifier'],
      'form',
    ],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(ClaimTerms)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })

  it('names each of its matters once, with what is said of it', () => {
    fc.assert(
      fc.property(arbitrary, (terms) => {
        const said = claimMatters(terms).flatMap(([[name = ''], what]) =>
          what === undefined ? [] : [[name, what] as const],
        )
        expect(said).toHaveLength(Object.keys(terms).length)
        expect(Object.fromEntries(said)).toEqual(terms)
      }),
    )
  })
})
