import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { Icd10CmLevel } from '../../src/code/Icd10CmLevel.js'
import { decode } from '../../src/codec/decode.js'
import { Icd10CmLevel as arbitrary } from '../arbitrary/Icd10CmLevel.js'

describe('Icd10CmLevel', () => {
  it('decodes what it decoded to the same word', () => {
    fc.assert(
      fc.property(arbitrary, (level) => {
        expect(decode(Icd10CmLevel)(level)).toEqual(E.right(level))
      }),
    )
  })

  it.each(['leaf', 'header', 'Billable', '', null])('refuses %j', (value) => {
    expect(E.isLeft(decode(Icd10CmLevel)(value))).toBe(true)
  })
})
