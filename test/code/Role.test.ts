import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { Role } from '../../src/code/Role.js'
import { decode } from '../../src/codec/decode.js'

describe('Role', () => {
  it.each(['clinician', 'supervisor', 'scheduler', 'biller', 'developer'])('reads %s', (role) => {
    expect(decode(Role)(role)).toEqual(E.right(role))
  })

  it.each(['', 'Biller', 'author', 'toString', null, 3, ['biller']])('refuses %j', (value) => {
    expect(E.isLeft(decode(Role)(value))).toBe(true)
  })
})
