import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { AuthorizationRequirement } from '../../src/policy/AuthorizationRequirement.js'
import { AuthorizationRequirement as arbitrary } from '../arbitrary/AuthorizationRequirement.js'

describe('AuthorizationRequirement', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (requirement) => {
        expect(decode(AuthorizationRequirement)(requirement)).toEqual(E.right(requirement))
      }),
    )
  })

  it.each([
    ['no day', { from: '2026-02-30' }, ['from'], 'form'],
    ['no modifier', { modifiers: ['hq'] }, ['modifiers', 0], 'form'],
    ['no record', 'always', [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(AuthorizationRequirement)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
