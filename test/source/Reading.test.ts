import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Reading } from '../../src/source/Reading.js'
import { Reading as arbitrary } from '../arbitrary/Reading.js'

describe('Reading', () => {
  it('decodes what it decoded to the same word', () => {
    fc.assert(
      fc.property(arbitrary, (reading) => {
        expect(decode(Reading)(reading)).toEqual(E.right(reading))
      }),
    )
  })

  it.each(['FirstHand', 'thirdHand', '', null, 1])('refuses %j', (value) => {
    expect(E.isLeft(decode(Reading)(value))).toBe(true)
  })
})
