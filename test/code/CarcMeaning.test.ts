import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { CarcMeaning } from '../../src/code/CarcMeaning.js'
import { decode } from '../../src/codec/decode.js'
import { CarcMeaning as arbitrary } from '../arbitrary/CarcMeaning.js'

describe('CarcMeaning', () => {
  it('decodes what it decoded to the same row', () => {
    fc.assert(
      fc.property(arbitrary, (row) => {
        expect(decode(CarcMeaning)(row)).toEqual(E.right(row))
      }),
    )
  })

  it.each([
    ['no code', { meaning: 'not covered' }],
    ['no code by its form', { carc: 'CO-16', meaning: 'not covered' }],
    ['no meaning', { carc: '16' }],
    ['an empty meaning', { carc: '16', meaning: '' }],
    ['a meaning of 201 characters', { carc: '16', meaning: 'a'.repeat(201) }],
  ])('refuses a row with %s', (_, row) => {
    expect(E.isLeft(decode(CarcMeaning)(row))).toBe(true)
  })
})
