import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { AssessmentElement } from '../../src/policy/AssessmentElement.js'
import { AssessmentElement as arbitrary } from '../arbitrary/AssessmentElement.js'

describe('AssessmentElement', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (element) => {
        expect(decode(AssessmentElement)(element)).toEqual(E.right(element))
      }),
    )
  })

  it.each([
    ['an element that is not known', 'mood', 'word'],
    ['an element in capitals', 'RECOMMENDATION', 'word'],
    ['no text', 7, 'type'],
    ['nothing', null, 'type'],
  ])('refuses %s', (_, input, kind) => {
    const decoded = decode(AssessmentElement)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => issue.kind)).toEqual([kind])
  })
})
