import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { CoSigning } from '../../src/policy/CoSigning.js'
import { CoSigning as arbitrary } from '../arbitrary/CoSigning.js'

describe('CoSigning', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(decode(CoSigning)(value)).toEqual(E.right(value))
      }),
    )
  })

  it.each<readonly [string, unknown, ReadonlyArray<string | number>, string]>([
    ['no record', 'supervisor', [], 'type'],
    ['a role that is no word', { roles: [7] }, ['roles', 0], 'type'],
    ['roles that are no list', { roles: 'supervisor' }, ['roles'], 'type'],
    [
      'a credential without a name',
      { credentials: [{ other: '' }] },
      ['credentials', 0, 'other'],
      'tooShort',
    ],
    ['more hours than a year has', { withinHours: 8_761 }, ['withinHours'], 'range'],
    ['a condition that is none', { when: 'always' }, ['when'], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(CoSigning)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
