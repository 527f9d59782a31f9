import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { ActivityRequirement } from '../../src/policy/ActivityRequirement.js'
import { ActivityRequirement as arbitrary } from '../arbitrary/ActivityRequirement.js'

describe('ActivityRequirement', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(decode(ActivityRequirement)(value)).toEqual(E.right(value))
      }),
    )
  })

  it.each<readonly [string, unknown, ReadonlyArray<string | number>, string]>([
    ['nothing that is refused', {}, ['refused'], 'missing'],
    ['no list', { refused: 'recreation' }, ['refused'], 'type'],
    ['an activity that is not known', { refused: ['sleep'] }, ['refused', 0], 'word'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(ActivityRequirement)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
