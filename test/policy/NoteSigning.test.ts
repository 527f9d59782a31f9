import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { NoteSigning } from '../../src/policy/NoteSigning.js'
import { NoteSigning as arbitrary } from '../arbitrary/NoteSigning.js'

describe('NoteSigning', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(decode(NoteSigning)(value)).toEqual(E.right(value))
      }),
    )
  })

  it.each<readonly [string, unknown, ReadonlyArray<string | number>, string]>([
    ['no record', 24, [], 'type'],
    ['hours below none', { withinHours: -1 }, ['withinHours'], 'range'],
    ['more hours than a year has', { withinHours: 8_761 }, ['withinHours'], 'range'],
    ['part of an hour', { withinHours: 1.5 }, ['withinHours'], 'range'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(NoteSigning)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })

  it.each([[0], [8_760]])('reads %d hours', (withinHours) => {
    expect(decode(NoteSigning)({ withinHours })).toEqual(E.right({ withinHours }))
  })
})
