import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Moment } from '../../src/code/Moment.js'

describe('Moment', () => {
  it.each(['schedule', 'sign', 'claim', 'audit'])('reads %s', (moment) => {
    expect(decode(Moment)(moment)).toEqual(E.right(moment))
  })

  it.each(['', 'Claim', 'bill', 'toString', null, 3, ['claim']])('refuses %j', (value) => {
    expect(E.isLeft(decode(Moment)(value))).toBe(true)
  })
})
