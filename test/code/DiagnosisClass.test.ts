import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { DiagnosisClass } from '../../src/code/DiagnosisClass.js'
import { decode } from '../../src/codec/decode.js'
import { DiagnosisClass as arbitrary } from '../arbitrary/DiagnosisClass.js'

describe('DiagnosisClass', () => {
  it('decodes what it decoded to the same word', () => {
    fc.assert(
      fc.property(arbitrary, (diagnosisClass) => {
        expect(decode(DiagnosisClass)(diagnosisClass)).toEqual(E.right(diagnosisClass))
      }),
    )
  })

  it.each(['other', 'MentalHealth', '', null])('refuses %j', (value) => {
    expect(E.isLeft(decode(DiagnosisClass)(value))).toBe(true)
  })
})
