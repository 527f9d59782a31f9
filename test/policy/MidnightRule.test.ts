import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { MidnightRule } from '../../src/policy/MidnightRule.js'

describe('MidnightRule', () => {
  it.each(['splitByServiceDate', 'startDate'])('reads %s', (rule) => {
    expect(decode(MidnightRule)(rule)).toEqual(E.right(rule))
  })

  it.each(['endDate', '', 'constructor', null, 0])('refuses %j', (input) => {
    expect(E.isLeft(decode(MidnightRule)(input))).toBe(true)
  })
})
