import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { integer } from '../../src/codec/integer.js'
import { statements } from '../../src/source/Statements.js'
import { Statements as arbitrary } from '../arbitrary/Statements.js'

const limits = statements(integer('limit', 0, 96))
const cited = { value: 16, source: 'manual', section: '5.2.3' }

describe('statements', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary(fc.integer({ min: 0, max: 96 })), (value) => {
        expect(decode(limits)(value)).toEqual(E.right(value))
      }),
    )
  })

  it('is named after its value', () => {
    expect(limits.name).toBe('Statements<limit>')
  })

  it.each([
    ['silence', 'notStated'],
    ['one cited value', [cited]],
    ['as many as one matter has parts', Array.from({ length: 64 }, () => cited)],
    ['several, each with its own source', [cited, { value: 8, source: 'notice' }]],
  ])('reads %s', (_, input) => {
    expect(decode(limits)(input)).toEqual(E.right(input))
  })

  it.each([
    ['another word', 'unlimited', [], 'word'],
    ['a value outside a list', 16, [], 'type'],
    ['a value that is not cited', [cited, 16], [1], 'type'],
    ['a value without a source', [{ value: 16 }], [0, 'source'], 'missing'],
    ['silence within the list', [cited, 'notStated'], [1], 'type'],
    ['nothing within the list', [null], [0], 'missing'],
    ['too many', Array.from({ length: 65 }, () => cited), [], 'tooMany'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(limits)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
