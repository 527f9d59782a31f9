import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { NoteElement } from '../../src/policy/NoteElement.js'
import { NoteElement as arbitrary } from '../arbitrary/NoteElement.js'

describe('NoteElement', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (element) => {
        expect(decode(NoteElement)(element)).toEqual(E.right(element))
      }),
    )
  })

  it.each([
    ['an element that is not known', 'mood', 'word'],
    ['an element in capitals', 'GOAL', 'word'],
    ['no text', 7, 'type'],
    ['nothing', null, 'type'],
  ])('refuses %s', (_, input, kind) => {
    const decoded = decode(NoteElement)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => issue.kind)).toEqual([kind])
  })
})
