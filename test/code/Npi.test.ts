import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { isNpi, Npi } from '../../src/code/Npi.js'
import { decode } from '../../src/codec/decode.js'
import { Npi as arbitrary } from '../arbitrary/Npi.js'
import { hostileValues, lookalikesOf } from '../time/hostileValues.js'

// The oracle: Luhn from the right over the number with its card issuer prefix written out.
const luhn = (digits: string): boolean => {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, character, index) => {
      const digit = Number(character)
      const doubled = String(index % 2 === 1 ? 2 * digit : digit)
      return total + Array.from(doubled).reduce((all, each) => all + Number(each), 0)
    }, 0)
  return sum % 10 === 0
}

describe('Npi', () => {
  it.each(['1234567893', '1000000004', '2000000002', '1999999992'])('reads %s', (npi) => {
    expect(luhn(`80840${npi}`)).toBe(true)
    expect(decode(Npi)(npi)).toEqual(E.right(npi))
  })

  it.each([
    ['a wrong check digit', '1234567890'],
    ['two digits changed round', '2134567893'],
    ['a first digit of 0', '0234567895'],
    ['a first digit of 3', '3234567891'],
    ['nine digits', '123456789'],
    ['eleven digits', '12345678930'],
    ['hyphens', '123-456-789'],
    ['a letter', '123456789X'],
    ['a sign', '+123456789'],
    ['a decimal point', '1234567.93'],
    ['an exponent', '1234567e93'],
    ['nothing but zeros', '0000000000'],
  ])('refuses %s, %s', (_, npi) => {
    expect(isNpi(npi)).toBe(false)
    expect(E.isLeft(decode(Npi)(npi))).toBe(true)
  })

  it('refuses a number', () => {
    expect(isNpi(1_234_567_893)).toBe(false)
    expect(decode(Npi)(1_234_567_893)).toEqual(
      E.left([{ path: [], kind: 'type', expected: 'Npi' }]),
    )
  })

  it.each(lookalikesOf('1234567893'))('refuses an NPI %s', (_, text) => {
    expect(isNpi(text)).toBe(false)
    expect(E.isLeft(decode(Npi)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(isNpi(value)).toBe(false)
    expect(E.isLeft(decode(Npi)(value))).toBe(true)
  })

  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (npi) => {
        expect(decode(Npi)(npi)).toEqual(E.right(npi))
      }),
    )
  })

  it('agrees with the check over the number with its prefix', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (number) => {
        const npi = String(number).padStart(10, '0')
        const isOne = (npi.startsWith('1') || npi.startsWith('2')) && luhn(`80840${npi}`)
        expect(isNpi(npi)).toBe(isOne)
      }),
      { numRuns: 2_000 },
    )
  })

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.nat({ max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (npi, index, by) => {
          const digit = (Number(npi[index]) + by) % 10
          expect(isNpi(`${npi.slice(0, index)}${digit}${npi.slice(index + 1)}`)).toBe(false)
        },
      ),
    )
  })
})
