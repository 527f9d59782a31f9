import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { integer } from '../../src/codec/integer.js'
import { cited } from '../../src/source/Cited.js'
import { Cited as arbitrary } from '../arbitrary/Cited.js'

const limit = cited(integer('limit', 0, 96))

describe('cited', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary(fc.integer({ min: 0, max: 96 })), (value) => {
        expect(decode(limit)(value)).toEqual(E.right(value))
      }),
    )
  })

  it('is named after its value', () => {
    expect(limit.name).toBe('Cited<limit>')
  })

  it('reads a section and a page that are null as absent', () => {
    const input = { value: 16, source: 'manual', section: null, page: undefined }
    expect(decode(limit)(input)).toStrictEqual(E.right({ value: 16, source: 'manual' }))
  })

  it.each([
    ['no value', { source: 'manual' }, ['value'], 'missing'],
    ['no source', { value: 16 }, ['source'], 'missing'],
    ['an empty source', { value: 16, source: '' }, ['source'], 'tooShort'],
    ['a value that is none', { value: 97, source: 'manual' }, ['value'], 'range'],
    ['an empty section', { value: 16, source: 'manual', section: '' }, ['section'], 'tooShort'],
    ['a page that is a number', { value: 16, source: 'manual', page: 12 }, ['page'], 'type'],
    ['a bare value', 16, [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(limit)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
