import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { CapacityRequest } from '../../src/capacity/CapacityRequest.js'
import { decode } from '../../src/codec/decode.js'
import { CapacityRequest as arbitrary } from '../arbitrary/CapacityRequest.js'

describe('CapacityRequest', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (request) => {
        expect(decode(CapacityRequest)(request)).toEqual(E.right(request))
      }),
    )
  })

  it.each([
    ['no day', {}, ['serviceDate'], 'missing'],
    ['a day that is none', { serviceDate: '2026-02-30' }, ['serviceDate'], 'form'],
    ['no unit', { serviceDate: '2026-03-02', units: 0 }, ['units'], 'range'],
    ['part of a unit', { serviceDate: '2026-03-02', units: 1.5 }, ['units'], 'range'],
    ['no record', '2026-03-02', [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(CapacityRequest)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
