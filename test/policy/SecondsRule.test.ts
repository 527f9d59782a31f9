import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { SecondsRule } from '../../src/policy/SecondsRule.js'

describe('SecondsRule', () => {
  it.each(['cutPerContact', 'cutAfterSum'])('reads %s', (rule) => {
    expect(decode(SecondsRule)(rule)).toEqual(E.right(rule))
  })

  it.each(['roundUp', '', 'constructor', null, 0])('refuses %j', (input) => {
    expect(E.isLeft(decode(SecondsRule)(input))).toBe(true)
  })
})
