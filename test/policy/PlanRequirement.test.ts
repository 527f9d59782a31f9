import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { PlanRequirement } from '../../src/policy/PlanRequirement.js'
import { PlanRequirement as arbitrary } from '../arbitrary/PlanRequirement.js'

describe('PlanRequirement', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (requirement) => {
        expect(decode(PlanRequirement)(requirement)).toEqual(E.right(requirement))
      }),
    )
  })

  it.each([
    ['a requirement that is left out', {}, ['inEffectOnServiceDate'], 'missing'],
    ['a word for a truth', { inEffectOnServiceDate: 'yes' }, ['inEffectOnServiceDate'], 'type'],
    ['no record', true, [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(PlanRequirement)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
