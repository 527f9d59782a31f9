import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Source } from '../../src/source/Source.js'
import { Source as arbitrary } from '../arbitrary/Source.js'

const valid = {
  key: 'tmppm2016',
  document: 'Texas Medicaid Provider Procedures Manual, Behavioral Health Handbook',
  edition: 'December 2016',
  address: 'https://example.org/tmppm',
  readOn: '2026-11-23',
  reading: 'firstHand',
}

describe('Source', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        expect(decode(Source)(source)).toEqual(E.right(source))
      }),
    )
  })

  it.each([
    ['key', 100],
    ['document', 500],
    ['edition', 200],
    ['address', 2_000],
  ])('reads a %s of 1 to %i characters', (field, most) => {
    const kindOf = (text: string): unknown => {
      const decoded = decode(Source)({ ...valid, [field]: text })
      return E.isLeft(decoded) ? decoded.left.map((issue) => [issue.path, issue.kind]) : 'read'
    }
    expect(kindOf('')).toEqual([[[field], 'tooShort']])
    expect(kindOf('x')).toBe('read')
    expect(kindOf('x'.repeat(most))).toBe('read')
    expect(kindOf('x'.repeat(most + 1))).toEqual([[[field], 'tooLong']])
  })

  it.each(['key', 'document', 'edition', 'address', 'readOn', 'reading'])(
    'asks for %s',
    (field) => {
      const decoded = decode(Source)({ ...valid, [field]: undefined })
      expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
        [[field], 'missing'],
      ])
    },
  )

  it('drops what it does not know', () => {
    expect(decode(Source)({ ...valid, note: 'x' })).toEqual(E.right(valid))
  })
})
