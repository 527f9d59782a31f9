import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { PlanElement } from '../../src/policy/PlanElement.js'
import { PlanElement as arbitrary } from '../arbitrary/PlanElement.js'

describe('PlanElement', () => {
  it('reads each of its words', () => {
    fc.assert(
      fc.property(arbitrary, (element) => {
        expect(decode(PlanElement)(element)).toEqual(E.right(element))
      }),
    )
  })

  it.each(['goals', 'Amount', '', null, 1])('refuses %j', (input) => {
    expect(E.isLeft(decode(PlanElement)(input))).toBe(true)
  })
})
