import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { Severity } from '../../src/code/Severity.js'
import { decode } from '../../src/codec/decode.js'

describe('Severity', () => {
  it.each(['error', 'warning', 'info'])('reads %s', (severity) => {
    expect(decode(Severity)(severity)).toEqual(E.right(severity))
  })

  it.each(['', 'Error', 'fatal', 'toString', null, 3, ['error']])('refuses %j', (value) => {
    expect(E.isLeft(decode(Severity)(value))).toBe(true)
  })
})
