import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { PresenceRequirement } from '../../src/policy/PresenceRequirement.js'
import { PresenceRequirement as arbitrary } from '../arbitrary/PresenceRequirement.js'

describe('PresenceRequirement', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(decode(PresenceRequirement)(value)).toEqual(E.right(value))
      }),
    )
  })

  it.each<readonly [string, unknown, ReadonlyArray<string | number>, string]>([
    ['no record', true, [], 'type'],
    ['a condition that is none', { when: 'always' }, ['when'], 'type'],
    [
      'a format that is not known',
      { when: { formats: ['couple'] } },
      ['when', 'formats', 0],
      'word',
    ],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(PresenceRequirement)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
