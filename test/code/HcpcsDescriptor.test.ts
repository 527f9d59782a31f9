import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { HcpcsDescriptor } from '../../src/code/HcpcsDescriptor.js'
import { decode } from '../../src/codec/decode.js'
import { HcpcsDescriptor as arbitrary } from '../arbitrary/HcpcsDescriptor.js'

const valid = { code: 'H2014', service: 'skills training', unit: { kind: 'perDiem' } }

describe('HcpcsDescriptor', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (descriptor) => {
        expect(decode(HcpcsDescriptor)(descriptor)).toEqual(E.right(descriptor))
      }),
    )
  })

  it.each([
    ['a code that is none', { ...valid, code: 'h2014' }, ['code'], 'form'],
    ['no service', { ...valid, service: '' }, ['service'], 'tooShort'],
    ['a long service', { ...valid, service: 'x'.repeat(201) }, ['service'], 'tooLong'],
    ['no unit', { ...valid, unit: null }, ['unit'], 'missing'],
    ['a first day that is none', { ...valid, inUseFrom: '2003-04-31' }, ['inUseFrom'], 'form'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(HcpcsDescriptor)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
