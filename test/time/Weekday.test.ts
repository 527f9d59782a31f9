import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Weekday, weekdays } from '../../src/time/Weekday.js'
import { Weekday as arbitrary } from '../arbitrary/Weekday.js'
import { hostileValues } from './hostileValues.js'

describe('Weekday', () => {
  it('has seven days, Sunday first, that no caller can change', () => {
    expect(weekdays).toHaveLength(7)
    expect(weekdays[0]).toBe('sunday')
    expect(Object.isFrozen(weekdays)).toBe(true)
  })

  it('decodes what it decoded to the same word', () => {
    fc.assert(
      fc.property(arbitrary, (day) => {
        expect(decode(Weekday)(day)).toEqual(E.right(day))
      }),
    )
  })

  it.each(['Sunday', 'sun', 'toString', ''])('refuses %j', (text) => {
    expect(E.isLeft(decode(Weekday)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(E.isLeft(decode(Weekday)(value))).toBe(true)
  })
})
