import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { UnencodedClause } from '../../src/policy/UnencodedClause.js'
import { UnencodedClause as arbitrary } from '../arbitrary/UnencodedClause.js'

const valid = { source: 'manual', section: '4.2', reason: 'the language has no stays yet' }

const kindsOf = (input: unknown): unknown => {
  const decoded = decode(UnencodedClause)(input)
  return E.isLeft(decoded) ? decoded.left.map((issue) => [issue.path, issue.kind]) : 'read'
}

describe('UnencodedClause', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary(), (clause) => {
        expect(decode(UnencodedClause)(clause)).toEqual(E.right(clause))
      }),
    )
  })

  it.each([
    ['source', 100],
    ['section', 500],
    ['reason', 2_000],
  ])('reads a %s of 1 to %i characters', (field, most) => {
    expect(kindsOf({ ...valid, [field]: undefined })).toEqual([[[field], 'missing']])
    expect(kindsOf({ ...valid, [field]: '' })).toEqual([[[field], 'tooShort']])
    expect(kindsOf({ ...valid, [field]: 'x' })).toBe('read')
    expect(kindsOf({ ...valid, [field]: 'x'.repeat(most) })).toBe('read')
    expect(kindsOf({ ...valid, [field]: 'x'.repeat(most + 1) })).toEqual([[[field], 'tooLong']])
  })
})
