import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { HcpcsUnit } from '../../src/code/HcpcsUnit.js'
import { decode } from '../../src/codec/decode.js'
import { HcpcsUnit as arbitrary } from '../arbitrary/HcpcsUnit.js'

describe('HcpcsUnit', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (unit) => {
        expect(decode(HcpcsUnit)(unit)).toEqual(E.right(unit))
      }),
    )
  })

  it.each([
    ['a unit of no minutes', { kind: 'minutes', minutes: 0 }, ['minutes'], 'range'],
    ['a unit of more than a day', { kind: 'minutes', minutes: 1_441 }, ['minutes'], 'range'],
    ['a unit of part of a minute', { kind: 'minutes', minutes: 7.5 }, ['minutes'], 'range'],
    ['minutes without their number', { kind: 'minutes' }, ['minutes'], 'missing'],
    ['a session without its minimum', { kind: 'session' }, ['minimumMinutes'], 'missing'],
    ['another kind', { kind: 'mile' }, ['kind'], 'word'],
    ['a bare number', 15, [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(HcpcsUnit)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
