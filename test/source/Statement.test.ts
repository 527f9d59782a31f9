import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { integer } from '../../src/codec/integer.js'
import { statement } from '../../src/source/Statement.js'
import { Statement as arbitrary } from '../arbitrary/Statement.js'

const limit = statement(integer('limit', 0, 96))

describe('statement', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary(fc.integer({ min: 0, max: 96 })), (value) => {
        expect(decode(limit)(value)).toEqual(E.right(value))
      }),
    )
  })

  it('is named after its value', () => {
    expect(limit.name).toBe('Statement<limit>')
  })

  it.each([
    ['silence', 'notStated'],
    ['a cited value', { value: 16, source: 'manual', section: '5.2.3' }],
  ])('reads %s', (_, input) => {
    expect(decode(limit)(input)).toEqual(E.right(input))
  })

  it.each([
    ['another word', 'unlimited', [], 'word'],
    ['the word in capitals', 'NOTSTATED', [], 'word'],
    ['a value that is not cited', 16, [], 'type'],
    ['a value without a source', { value: 16 }, ['source'], 'missing'],
    ['nothing', null, [], 'type'],
    ['silence with a source', { value: 'notStated', source: 'manual' }, ['value'], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(limit)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
